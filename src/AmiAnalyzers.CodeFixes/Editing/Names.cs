using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Names of types and of static members; full ones become as short as their place allows when the change is applied.</summary>
internal static class Names
{
    /// <summary>The same access to another member of the type.</summary>
    public static ExpressionSyntax Replace(ExpressionSyntax access, string member) => access switch
    {
        MemberAccessExpressionSyntax qualified => qualified.WithName(SyntaxFactory.IdentifierName(member).WithTriviaFrom(qualified.Name)),
        _ => SyntaxFactory.IdentifierName(member).WithTriviaFrom(access),
    };

    /// <summary>The full name of a static member.</summary>
    public static ExpressionSyntax Of(ISymbol member) =>
        SyntaxFactory.ParseExpression(FullName(member.ContainingType) + "." + member.Name).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The full name of a type.</summary>
    public static TypeSyntax Of(INamedTypeSymbol type) => SyntaxFactory.ParseTypeName(FullName(type)).WithAdditionalAnnotations(Simplifier.Annotation);

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
