using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>
/// One edit of a solution in which any number of IDs become look-ups. Strategies work on original nodes; what several of them need,
/// such as a client or a <c>using</c>, is made once.
/// </summary>
internal sealed class LookUpEditor
{
    private readonly SolutionEditor _solution;
    private readonly HashSet<SyntaxNode> _rewritten = [];
    private readonly SortedSet<(DocumentId Document, string Namespace)> _namespaces = new(Comparer<(DocumentId Document, string Namespace)>.Create(
        (left, right) => (left.Document.Id, left.Namespace).CompareTo((right.Document.Id, right.Namespace))));

    private LookUpEditor(Solution solution) => _solution = new SolutionEditor(solution);

    /// <summary>Applies offers; of several for the same literal the first counts.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<LookUpOffer> offers, CancellationToken cancellationToken)
    {
        var editor = new LookUpEditor(solution);
        foreach (var offer in offers)
        {
            if (editor.Claim(offer.Site.Literal))
            {
                await offer.Strategy.ApplyAsync(editor, offer.Site, offer.Choice, cancellationToken).ConfigureAwait(false);
            }
        }

        return await editor.WithUsingsAsync(editor._solution.GetChangedSolution(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Parses new code for a site; see <see cref="Code"/>. The types it names are imported where that is safe.</summary>
    public ExpressionSyntax Expression(FixSite site, string template, params INamedTypeSymbol[] types)
    {
        foreach (var type in types)
        {
            if (!Usings.AreInForce(site.Model, site.Literal.SpanStart, type) && Usings.AreSafe(site.Model, type))
            {
                _namespaces.Add((site.Document.Id, type.ContainingNamespace.ToDisplayString()));
            }
        }

        return Code.Expression(template, types);
    }

    /// <summary>Replaces an expression, keeping what stands around it.</summary>
    public async Task ReplaceAsync(FixSite site, SyntaxNode old, ExpressionSyntax replacement, CancellationToken cancellationToken)
    {
        var document = await EditorOf(site.Document, cancellationToken).ConfigureAwait(false);
        document.ReplaceNode(old, replacement.WithTriviaFrom(old));
    }

    private async Task<Solution> WithUsingsAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var (id, @namespace) in _namespaces)
        {
            if (solution.GetDocument(id) is { } document && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                solution = solution.WithDocumentSyntaxRoot(id, Usings.Add(root, @namespace));
            }
        }

        return solution;
    }

    /// <summary>Whether the node is still to be rewritten; each node is rewritten once.</summary>
    public bool Claim(SyntaxNode node) => _rewritten.Add(node);

    /// <summary>The editor of a document.</summary>
    public Task<DocumentEditor> EditorOf(Document document, CancellationToken cancellationToken) => _solution.GetDocumentEditorAsync(document.Id, cancellationToken);
}
