using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.LifeCycle;

/// <summary>Has EC2 delete the snapshots of an image that is deregistered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SnapshotsLeftCodeFixProvider))]
public sealed class SnapshotsLeftCodeFixProvider : EditCodeFixProvider
{
    private const string Key = RuleIds.SnapshotsLeft + ":Delete";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SnapshotsLeft);

    private protected override async Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax creation
            ? [new OfferedEdit("Delete the snapshots as well", Key, document, creation, WithSnapshots(creation))]
            : [];

    private static BaseObjectCreationExpressionSyntax WithSnapshots(BaseObjectCreationExpressionSyntax creation) =>
        Initializers.With(creation, ImageDeregistration.WithSnapshots, SyntaxFactory.ParseExpression("true"));
}
