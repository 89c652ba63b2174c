using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>How code at a place can get the result of a request.</summary>
internal enum Waiting
{
    /// <summary>Not at all: no code runs there, or it would have to block.</summary>
    Impossible,

    /// <summary>With <c>await</c>.</summary>
    Asynchronous,

    /// <summary>With a call that returns the result, where a client has such calls.</summary>
    Synchronous,
}

/// <summary>Tells whether <c>await</c> may be written at a place.</summary>
internal static class Awaiting
{
    /// <summary>How code at the place can wait.</summary>
    public static Waiting At(SyntaxNode place) =>
        Functions.Around(place) is not { } function || IsConstant(place) ? Waiting.Impossible
        : Functions.IsAsync(function) && !IsForbidden(place, function) ? Waiting.Asynchronous
        : Waiting.Synchronous;

    private static bool IsConstant(SyntaxNode place) =>
        place.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node => node
            is LocalDeclarationStatementSyntax { IsConst: true } or CaseSwitchLabelSyntax or PatternSyntax or ParameterSyntax);

    private static bool IsForbidden(SyntaxNode place, SyntaxNode function)
    {
        foreach (var node in place.Ancestors())
        {
            if (node == function)
            {
                break;
            }

            switch (node)
            {
                case LockStatementSyntax or CatchFilterClauseSyntax or UnsafeStatementSyntax or FixedStatementSyntax:
                case QueryExpressionSyntax query when !query.FromClause.Expression.Span.Contains(place.Span):
                    return true;
            }
        }

        return place.Ancestors().OfType<MemberDeclarationSyntax>().Any(member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword));
    }
}
