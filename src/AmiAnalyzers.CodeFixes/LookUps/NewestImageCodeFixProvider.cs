using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.LookUps;

/// <summary>Takes the newest of the found images.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NewestImageCodeFixProvider))]
public sealed class NewestImageCodeFixProvider : EditCodeFixProvider
{
    private const string Key = RuleIds.ArbitraryImage + ":Newest";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ArbitraryImage);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } selection)
        {
            return [];
        }

        var sorter = new ImageSorter(model, selection.SpanStart);
        return sorter.Newest(selection) is { } newest
            ? [new OfferedEdit("Take the newest image", Key, document, selection, newest) { Namespace = sorter.NeededNamespace }]
            : [];
    }
}
