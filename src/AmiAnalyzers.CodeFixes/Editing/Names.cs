using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Names of static members.</summary>
internal static class Names
{
    /// <summary>The same access to another member of the type.</summary>
    public static ExpressionSyntax Replace(ExpressionSyntax access, string member) => access switch
    {
        MemberAccessExpressionSyntax qualified => qualified.WithName(SyntaxFactory.IdentifierName(member).WithTriviaFrom(qualified.Name)),
        _ => SyntaxFactory.IdentifierName(member).WithTriviaFrom(access),
    };
}
