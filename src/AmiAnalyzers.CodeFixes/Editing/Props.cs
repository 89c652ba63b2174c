using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Props objects, of which parameters name the interface and programs create the class.</summary>
internal static class Props
{
    /// <summary>The class of a props interface: <c>IVpcProps</c> has <c>VpcProps</c>. A type that is no interface is its own class.</summary>
    public static INamedTypeSymbol? ClassOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: ['I', ..] } props
        ? props.ContainingNamespace.GetTypeMembers(props.Name.Substring(1)).FirstOrDefault(candidate => candidate is { TypeKind: TypeKind.Class, IsAbstract: false } && candidate.AllInterfaces.Contains(props, SymbolEqualityComparer.Default))
        : type as INamedTypeSymbol;

    /// <summary>A new props object with one member.</summary>
    public static ExpressionSyntax New(INamedTypeSymbol props, string member, ExpressionSyntax value)
    {
        var creation = SyntaxFactory.ObjectCreationExpression(Names.Of(props));
        return Initializers.With(creation.WithNewKeyword(creation.NewKeyword.WithTrailingTrivia(SyntaxFactory.Space)), member, value);
    }
}
