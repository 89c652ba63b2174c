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

        var edits = new List<OfferedEdit>();
        foreach (var document in chosen.GroupBy(offer => offer.Document.Id))
        {
            edits.AddRange(await CompilingAsync(context.Solution, document.Key, [.. document], cancellationToken).ConfigureAwait(false));
        }

        return await OfferedEdit.ApplyAsync(context.Solution, edits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The edits of a document that compile. Most documents compile with all of them, so that is tried first.</summary>
    private static async Task<IReadOnlyList<OfferedEdit>> CompilingAsync(Solution solution, DocumentId document, IReadOnlyList<OfferedEdit> edits, CancellationToken cancellationToken)
    {
        var changed = await OfferedEdit.ApplyAsync(solution, edits, cancellationToken).ConfigureAwait(false);
        if (await Complaints.AreNoMoreAsync(solution, changed, document, cancellationToken).ConfigureAwait(false))
        {
            return edits;
        }

        var compiling = new List<OfferedEdit>();
        foreach (var edit in edits)
        {
            if (await EditCodeFixProvider.CompilesAsync(solution, edit, cancellationToken).ConfigureAwait(false))
            {
                compiling.Add(edit);
            }
        }

        return compiling;
    }
}
