using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Slots;

/// <summary>What source belongs to.</summary>
internal static class Declarations
{
    /// <summary>
    /// The declaration of a type that a node belongs to, the innermost one; of top-level statements the file. An attribute of the assembly belongs to
    /// itself.
    /// </summary>
    public static SyntaxNode? Around(SyntaxNode? node) => node?.AncestorsAndSelf().FirstOrDefault(outer =>
        outer is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or CompilationUnitSyntax or AttributeListSyntax { Parent: CompilationUnitSyntax });

    /// <summary>Whether a node belongs to a type, not to one nested in it.</summary>
    public static bool Contain(INamedTypeSymbol type, SyntaxNode node)
    {
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree == node.SyntaxTree && part.Span.Contains(node.Span))
            {
                return Around(node)?.Span == part.Span;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether other types may read the constant that a node is the value of. What is said at such a place must not depend on the type that says it: of
    /// several, the first one speaks, and which one that is, chance decides.
    /// </summary>
    public static bool IsConstantOfMany(SyntaxNode value, INamedTypeSymbol type) =>
        value.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field
        && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        && (!Contain(type, value) || !type.GetTypeMembers().IsEmpty || type.TypeKind == TypeKind.Interface || field.Modifiers.Any(IsWider));

    private static bool IsWider(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword;
}
