using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>One offered change of one node.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">Rule and strategy: fix-all applies the offers of one key.</param>
/// <param name="Document">The document of the node, not always the one of the report.</param>
/// <param name="Old">The node.</param>
/// <param name="New">What takes its place.</param>
internal sealed record OfferedEdit(string Title, string Key, Document Document, SyntaxNode Old, SyntaxNode New)
{
    /// <summary>Applies edits in one go; a node that several of them change is changed once.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<OfferedEdit> edits, CancellationToken cancellationToken)
    {
        foreach (var document in edits.GroupBy(edit => edit.Document.Id))
        {
            var replacements = document.GroupBy(edit => edit.Old).ToDictionary(same => same.Key, same => same.First().New);
            if (await solution.GetDocument(document.Key)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                solution = solution.WithDocumentSyntaxRoot(document.Key, root.ReplaceNodes(replacements.Keys, (old, _) => replacements[old]));
            }
        }

        return solution;
    }
}
