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
            foreach (var offer in await OffersAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(offer.Title, cancellation => OfferedEdit.ApplyAsync(solution, [offer], cancellation), offer.Key), diagnostic);
            }
        }
    }

    /// <summary>What can be done about a report, the best first.</summary>
    private protected abstract Task<IReadOnlyList<OfferedEdit>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}
