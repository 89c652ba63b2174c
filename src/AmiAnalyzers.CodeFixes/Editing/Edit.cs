using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>
/// One edit of a solution, put together from the plans of any number of look-ups. What several of them need is made once. A fork costs
/// nothing, however large the edit has grown.
/// </summary>
internal sealed class Edit
{
    private ImmutableDictionary<DocumentId, ImmutableList<Change>> _changes = ImmutableDictionary<DocumentId, ImmutableList<Change>>.Empty;
    private ImmutableDictionary<DocumentId, ImmutableHashSet<Import>> _imports = ImmutableDictionary<DocumentId, ImmutableHashSet<Import>>.Empty;
    private ImmutableList<AddedName> _names = ImmutableList<AddedName>.Empty;

    /// <summary>The names that accepted plans add.</summary>
    public IReadOnlyList<AddedName> Names => _names;

    /// <summary>Those of clients, which other plans may use.</summary>
    public IEnumerable<AddedClient> Clients => _names.OfType<AddedClient>();

    /// <summary>The changes in a document.</summary>
    public IReadOnlyList<Change> ChangesIn(DocumentId document) => ChangesOf(document);

    /// <summary>The documents that change.</summary>
    public IEnumerable<DocumentId> Documents => _changes.Keys;

    /// <summary>An edit that goes on from here, without a change to this one.</summary>
    public Edit Fork() => (Edit)MemberwiseClone();

    /// <summary>Accepts a plan as a whole, or not at all where it meets another one's changes.</summary>
    public bool TryAdd(EditPlan plan)
    {
        if (plan.Changes.Any(change => ChangesOf(change.Document).Any(change.Excludes)))
        {
            return false;
        }

        foreach (var change in plan.Changes)
        {
            var changes = ChangesOf(change.Document);
            _changes = changes.Contains(change) ? _changes : _changes.SetItem(change.Document, changes.Add(change));
        }

        foreach (var import in plan.Imports)
        {
            _imports = _imports.SetItem(import.Document, ImportsOf(import.Document).Add(import));
        }

        _names = _names.AddRange(plan.Names);
        return true;
    }

    /// <summary>The changed solution.</summary>
    public Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken) => ApplyAsync(solution, Documents, cancellationToken);

    /// <summary>The solution with the changes of some of the documents.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, IEnumerable<DocumentId> documents, CancellationToken cancellationToken)
    {
        foreach (var id in documents)
        {
            if (solution.GetDocument(id) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var usings = Usings.Changes(root, ImportsOf(id), id);
                solution = solution.WithDocumentText(id, text.WithChanges(Merge(ChangesOf(id).Concat(usings))));
            }
        }

        return solution;
    }

    /// <summary>One text change per position.</summary>
    private static IEnumerable<TextChange> Merge(IEnumerable<Change> changes) =>
        from change in changes
        group change by change.Span.Start into here
        orderby here.Key
        let ordered = here.OrderBy(change => change.Span.IsEmpty ? 0 : 1).ThenBy(change => change.Order).ToList()
        select new TextChange(ordered[^1].Span, Joined(ordered));

    /// <summary>The texts at one position. Where the line there goes one level deeper, so do the lines that are put before it.</summary>
    private static string Joined(IReadOnlyList<Change> ordered)
    {
        var level = string.Concat(ordered.Where(IsLevel).Select(change => change.Text));
        var before = ordered.Where(change => change.Span.IsEmpty && !IsLevel(change)).Select(change => (IsLine(change) ? level : "") + change.Text);
        return string.Concat(before) + level + string.Concat(ordered.Where(change => !change.Span.IsEmpty).Select(change => change.Text));

        static bool IsLevel(Change change) => change.Span.IsEmpty && change.Text.Length > 0 && change.Text.Trim(' ', '\t').Length == 0;

        static bool IsLine(Change change) => change.Order == 0 && change.Text.EndsWith("\n", StringComparison.Ordinal);
    }

    private ImmutableList<Change> ChangesOf(DocumentId document) => _changes.TryGetValue(document, out var changes) ? changes : ImmutableList<Change>.Empty;

    private ImmutableHashSet<Import> ImportsOf(DocumentId document) => _imports.TryGetValue(document, out var imports) ? imports : ImmutableHashSet<Import>.Empty;
}
