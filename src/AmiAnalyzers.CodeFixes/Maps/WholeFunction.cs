using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>Functions that do nothing but answer one expression, so that a call of them can give way to something else.</summary>
internal static class WholeFunction
{
    /// <summary>The method, local function or property whose body is an expression; <see langword="null"/> where there is more in it, or another one may take its place.</summary>
    public static ISymbol? Around(IOperation value, TypeModel type)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        if (value.Parent is not IReturnOperation { Syntax: var returned } answer || type.Facts.OwnerOf(answer) is not { } owner)
        {
            return null;
        }

        var isWhole = returned is ArrowExpressionClauseSyntax || returned.Parent is ArrowExpressionClauseSyntax || returned is ReturnStatementSyntax { Parent: BlockSyntax { Statements.Count: 1, Parent: not AnonymousFunctionExpressionSyntax } };
        ISymbol? function = owner switch
        {
            { AssociatedSymbol: IPropertySymbol { SetMethod: null, Parameters.IsEmpty: true } property } => property,
            { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } => owner,
            _ => null,
        };
        return isWhole && function is not null && !TypeFacts.IsOverridable(function) && !function.IsOverride ? function : null;
    }

    /// <summary>Every call of a method in the solution; <see langword="null"/> where it is named in any other way.</summary>
    public static async Task<IReadOnlyList<(IInvocationOperation Operation, TypeModel Type, CodePlace Place)>?> CallsAsync(ISymbol function, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (function is not IMethodSymbol || Exported.Is(function, type.Facts.Type))
        {
            return null;
        }

        var calls = new List<(IInvocationOperation, TypeModel, CodePlace)>();
        foreach (var reference in await solution.ReferencesToAsync(function, cancellationToken).ConfigureAwait(false))
        {
            if (await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false) is not { } around
                || reference.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => call.Expression.Span.Contains(reference.Node.Span)) is not { } syntax
                || around.Facts.Calls.FirstOrDefault(call => call.Syntax == syntax) is not { } operation
                || !SymbolEqualityComparer.Default.Equals(operation.TargetMethod, function))
            {
                return null;
            }

            calls.Add((operation, around, reference.At(syntax)));
        }

        return calls;
    }

    /// <summary>The whole declaration.</summary>
    public static async Task<CodePlace?> DeclarationAsync(ISymbol function, SolutionReader solution, CancellationToken cancellationToken) =>
        function.DeclaringSyntaxReferences is [var reference] && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax
            ? await solution.PlaceOfAsync(await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false)
            : null;
}
