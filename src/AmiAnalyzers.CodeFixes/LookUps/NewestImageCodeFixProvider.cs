using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } selection
            || await IsDeregisteredAsync(new CodePlace(document, model, selection), cancellationToken).ConfigureAwait(false))
        {
            return [];
        }

        var sorter = new ImageSorter(model, selection.SpanStart);
        return sorter.Newest(selection) is { } newest
            ? [new OfferedEdit("Take the newest image", Key, document, selection, newest) { Namespace = sorter.NeededNamespace }]
            : [];
    }

    /// <summary>Whether the taken image is deregistered, which the newest is least likely meant to be.</summary>
    private static async Task<bool> IsDeregisteredAsync(CodePlace selection, CancellationToken cancellationToken) =>
        await new SolutionReader(selection.Document.Project.Solution).ModelAroundAsync(selection, cancellationToken).ConfigureAwait(false) is { } type
        && type.ImageSelections.FirstOrDefault(taken => taken.Syntax.Span == selection.Node.Span && taken.Syntax.SyntaxTree == selection.Node.SyntaxTree) is { } image
        && type.Uses.Of(image.Operation).All
            .SelectMany(use => use is { Kind: UseKind.Receiver, Consumer: IMemberReferenceOperation id } ? type.Uses.Of(id).All : [use])
            .SelectMany(use => ValueEnds.WritesBy(use, type))
            .Any(write => "T:" + write.Row.TypeName == ImageDeregistration.Request);
}
