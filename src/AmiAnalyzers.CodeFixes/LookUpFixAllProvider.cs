using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmiAnalyzers.CodeFixes;

/// <summary>Applies to each report the offer that was chosen, all in one edit: one client, one <c>using</c>, no name twice.</summary>
internal sealed class LookUpFixAllProvider : FixAllProvider
{
    public static readonly LookUpFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Look up every image in SSM Parameter Store", cancellation => FixAsync(context, cancellation), nameof(LookUpFixAllProvider)));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var session = new FixAllSession(context.Solution, context.CodeActionEquivalenceKey);
        foreach (var document in FixAllDocuments.Of(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan)))
            {
                await session.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            }
        }

        return await session.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }
}
