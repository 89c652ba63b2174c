using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Whether <c>await</c> may be written at a place.</summary>
internal static class AwaitContext
{
    /// <summary>Whether the place runs inside an asynchronous function or top-level statements, and nothing around it forbids waiting.</summary>
    public static bool Allows(SyntaxNode place)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword) && !IsInParameterList(place, local.ParameterList);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword) && !IsInParameterList(place, method.ParameterList);
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax or AccessorDeclarationSyntax or AttributeListSyntax or ParameterSyntax:
                case LockStatementSyntax or UnsafeStatementSyntax or CatchFilterClauseSyntax or QueryExpressionSyntax:
                case LocalDeclarationStatementSyntax { IsConst: true }:
                case CaseSwitchLabelSyntax or PatternSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsInParameterList(SyntaxNode place, SyntaxNode list) => list.Span.Contains(place.Span);
}
