using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>One offered change of one node.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">Rule and strategy: fix-all applies the offers of one key.</param>
/// <param name="Document">The document of the node, not always the one of the report.</param>
/// <param name="Old">The node.</param>
/// <param name="New">What takes its place.</param>
internal sealed record OfferedEdit(string Title, string Key, Document Document, SyntaxNode Old, SyntaxNode New)
{
    /// <summary>The namespace that the new node needs imported, if it needs one.</summary>
    public string? Namespace { get; init; }

    /// <summary>Applies edits in one go; a node that several of them change is changed once.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<OfferedEdit> edits, CancellationToken cancellationToken)
    {
        foreach (var document in edits.GroupBy(edit => edit.Document.Id))
        {
            var replacements = document.GroupBy(edit => edit.Old).ToDictionary(same => same.Key, same => AsWritten(same.First().New));
            if (await solution.GetDocument(document.Key)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var changed = root.ReplaceNodes(replacements.Keys, (old, _) => replacements[old]);
                var imports = document.Where(edit => edit.Namespace is not null).Select(edit => new Import(document.Key, edit.Namespace!, edit.Old.SpanStart)).ToList();
                solution = imports.Count == 0
                    ? solution.WithDocumentSyntaxRoot(document.Key, changed)
                    : solution.WithDocumentText(document.Key, changed.GetText().WithChanges(Usings.Changes(changed, imports, document.Key).Select(change => new TextChange(change.Span, change.Text))));
            }
        }

        return solution;
    }

    /// <summary>The node as it is laid out: elastic trivia would have the host lay it out by settings that need not be those of the file, with spaces among tabs.</summary>
    private static SyntaxNode AsWritten(SyntaxNode node) =>
        node.ReplaceTrivia(node.DescendantTrivia().Where(trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)), (_, _) => default);
}
