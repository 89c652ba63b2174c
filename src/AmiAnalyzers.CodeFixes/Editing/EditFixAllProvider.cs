using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Applies to every report the offer with the chosen key, all in one change.</summary>
internal sealed class EditFixAllProvider(Func<Document, Diagnostic, CancellationToken, Task<IReadOnlyList<OfferedEdit>>> offers) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Fix all", cancellation => FixAsync(context, cancellation), context.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var chosen = new List<OfferedEdit>();
        foreach (var document in FixAllDocuments.Of(context))
        {
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
            {
                var offered = await offers(document, diagnostic, cancellationToken).ConfigureAwait(false);
                chosen.AddRange(offered.Where(offer => offer.Key == context.CodeActionEquivalenceKey));
            }
        }

        return await OfferedEdit.ApplyAsync(context.Solution, chosen, cancellationToken).ConfigureAwait(false);
    }
}
