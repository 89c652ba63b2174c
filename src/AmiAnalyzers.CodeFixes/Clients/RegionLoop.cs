using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Code that runs for one Region after another: a loop, or a lambda that gets the Region.</summary>
internal static class RegionLoop
{
    /// <summary>Whether a client stays the same while the launching client is another one, of another Region, in each round.</summary>
    public static bool IsOutlivedBy(ISymbol client, ServiceClient launch) =>
        Around(launch) is { } loop
        && !client.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(declared.Span));

    private static SyntaxNode? Around(ServiceClient launch) => launch switch
    {
        { Creation: { } creation } when launch.Type.Clients.Of(creation).Pinned is null => RoundOf(creation.Arguments),
        { Creation: null, Symbol.DeclaringSyntaxReferences: [var declared] } => declared.GetSyntax() as ForEachStatementSyntax,
        _ => null,
    };

    /// <summary>The round in which something was declared that the arguments read.</summary>
    private static SyntaxNode? RoundOf(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => ClientArguments.IsRegion(argument.Parameter) || ClientArguments.IsConfig(argument.Parameter))
        .SelectMany(argument => argument.DescendantsAndSelf())
        .Select(value => value switch
        {
            ILocalReferenceOperation local => LoopAround(local.Local),
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }, DeclaringSyntaxReferences: [var declared] } } =>
                declared.GetSyntax().FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>(),
            _ => null,
        })
        .FirstOrDefault(round => round is not null);

    private static SyntaxNode? LoopAround(ILocalSymbol local) => local.DeclaringSyntaxReferences is [var declared]
        ? declared.GetSyntax().AncestorsAndSelf()
            .TakeWhile(node => node is not (MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .FirstOrDefault(node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
        : null;
}
