using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.LookUps;

/// <summary>Names Amazon by its alias, which is the same in every Region.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegionBoundOwnerCodeFixProvider))]
public sealed class RegionBoundOwnerCodeFixProvider : EditCodeFixProvider
{
    private const string Key = RuleIds.RegionBoundOwner + ":Alias";
    private const string Title = "Use the owner '" + OwnerCatalog.Amazon + "'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RegionBoundOwner);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (OwnerAccountFix.From(diagnostic.Properties) is not { } fix
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || Text(root, diagnostic.Location) is not { } account)
        {
            return [];
        }

        var list = ListOf(account);
        if (diagnostic.AdditionalLocations is not [var filter, ..])
        {
            return [new OfferedEdit(Title, Key, document, list, WithAlias(list, fix.Accounts))];
        }

        // The name and the values of a filter change together, or not at all.
        return filter.SourceTree == root.SyntaxTree && Text(root, filter) is { } name && name.AncestorsAndSelf().FirstOrDefault(node => node.Contains(list)) is { } both
            && both is not (StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax)
            ? [new OfferedEdit(Title, Key, document, both, WithFilter(both, name, list, fix.Accounts))]
            : [];
    }

    private static LiteralExpressionSyntax? Text(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal : null;

    /// <summary>The list in which an account stands; an account in no list is one of its own.</summary>
    private static SyntaxNode ListOf(LiteralExpressionSyntax account) => account.Parent switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ArrayInitializerExpression } list => list,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        _ => account,
    };

    private static SyntaxNode WithFilter(SyntaxNode filter, LiteralExpressionSyntax name, SyntaxNode list, ImmutableArray<string> accounts) =>
        filter.ReplaceNodes([name, list], (old, _) => old == name ? Literals.Replace(name, ImageFilterCatalog.OwnerAlias) : WithAlias(list, accounts));

    /// <summary>The list with the alias in the place of its accounts; the alias stands there once.</summary>
    private static SyntaxNode WithAlias(SyntaxNode list, ImmutableArray<string> accounts)
    {
        if (list is LiteralExpressionSyntax alone)
        {
            return Literals.Replace(alone, OwnerCatalog.Amazon);
        }

        var found = list.ChildNodes().Where(element => AccountIn(element) is { } literal && accounts.Contains(literal.Token.ValueText)).ToList();
        var tracked = list.TrackNodes(found);
        if (tracked.RemoveNodes(found.Skip(1).Select(element => tracked.GetCurrentNode(element)!), SyntaxRemoveOptions.KeepNoTrivia) is not { } shorter
            || shorter.GetCurrentNode(found[0]) is not { } first || AccountIn(first) is not { } literal)
        {
            return list;
        }

        var written = shorter.ReplaceNode(literal, Literals.Replace(literal, OwnerCatalog.Amazon));
        return list.ChildNodes().Last() is var last && last != found[0] && found.Contains(last) && !last.GetLastToken().GetNextToken().IsKind(SyntaxKind.CommaToken)
            ? written.ReplaceNode(written.ChildNodes().Last(), written.ChildNodes().Last().WithTrailingTrivia(last.GetTrailingTrivia()))
            : written;
    }

    private static LiteralExpressionSyntax? AccountIn(SyntaxNode element) =>
        (element is ExpressionElementSyntax wrapped ? wrapped.Expression : element) as LiteralExpressionSyntax;
}
