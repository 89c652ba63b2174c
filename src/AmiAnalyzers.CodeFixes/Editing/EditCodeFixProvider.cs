using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>A fix that is a change of one node, offered for one report and applied to many in the same way.</summary>
public abstract class EditCodeFixProvider : CodeFixProvider
{
    private protected EditCodeFixProvider()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new EditFixAllProvider(OffersAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var solution = context.Document.Project.Solution;
            foreach (var offer in await OffersAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                if (await CompilesAsync(solution, offer, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(CodeAction.Create(offer.Title, cancellation => OfferedEdit.ApplyAsync(solution, [offer], cancellation), offer.Key), diagnostic);
                }
            }
        }
    }

    /// <summary>Can the edit be offered? Whatever it foresees, what counts is what the compiler says of the changed document.</summary>
    internal static async Task<bool> CompilesAsync(Solution solution, OfferedEdit offer, CancellationToken cancellationToken) =>
        await Complaints.AreNoMoreAsync(solution, await OfferedEdit.ApplyAsync(solution, [offer], cancellationToken).ConfigureAwait(false), offer.Document.Id, cancellationToken).ConfigureAwait(false);

    /// <summary>What could be done about a report, the best first.</summary>
    private protected abstract Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}
