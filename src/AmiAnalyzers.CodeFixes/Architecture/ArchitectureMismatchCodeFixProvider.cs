using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Architecture;

/// <summary>Brings image and instance type to one architecture, by changing either.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArchitectureMismatchCodeFixProvider))]
public sealed class ArchitectureMismatchCodeFixProvider : EditCodeFixProvider
{
    private const string TypeKey = RuleIds.ArchitectureMismatch + ":InstanceType";
    private const string ImageKey = RuleIds.ArchitectureMismatch + ":Image";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ArchitectureMismatch);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var fix = ArchitectureFix.From(diagnostic.Properties);
        var offers = new List<OfferedEdit>();
        if (fix.InstanceType is { } type
            && await ExpressionAsync(document, diagnostic.Location, cancellationToken).ConfigureAwait(false) is var (typeModel, written)
            && InstanceTypeEdit.For(written, typeModel, type) is { } typed)
        {
            offers.Add(new OfferedEdit($"Use the instance type {type}", TypeKey, document, written, typed));
        }

        if (fix.ImageChange is not null && diagnostic.AdditionalLocations is [{ SourceTree: { } tree } place]
            && document.Project.Solution.GetDocument(tree) is { } imageDocument
            && await ExpressionAsync(imageDocument, place, cancellationToken).ConfigureAwait(false) is var (imageModel, image)
            && ImageEdit.For(image, imageModel, fix) is var (old, changed))
        {
            offers.Add(new OfferedEdit($"Use the {fix.ImageArchitecture} image", ImageKey, imageDocument, old, changed));
        }

        return offers;
    }

    private static async Task<(SemanticModel Model, ExpressionSyntax Expression)?> ExpressionAsync(Document document, Location place, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && root is not null && root.FullSpan.Contains(place.SourceSpan)
            && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                ? (model, expression)
                : null;
    }
}
