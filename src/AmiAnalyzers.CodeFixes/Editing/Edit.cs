using AmiAnalyzers.CodeFixes.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>One edit of a solution, put together from the plans of any number of look-ups. What several of them need is made once.</summary>
internal sealed class Edit
{
    private readonly Dictionary<DocumentId, List<Change>> _changes = [];
    private readonly HashSet<Import> _imports = [];
    private readonly List<AddedName> _names = [];

    /// <summary>The names that accepted plans add.</summary>
    public IReadOnlyList<AddedName> Names => _names;

    /// <summary>Those of clients, which other plans may use.</summary>
    public IEnumerable<AddedClient> Clients => _names.OfType<AddedClient>();

    /// <summary>The changes in a document.</summary>
    public IReadOnlyList<Change> ChangesIn(DocumentId document) => ChangesOf(document);

    /// <summary>The documents that change.</summary>
    public IEnumerable<DocumentId> Documents => _changes.Keys;

    /// <summary>An edit that goes on from here, without a change to this one.</summary>
    public Edit Fork()
    {
        var fork = new Edit();
        foreach (var pair in _changes)
        {
            fork._changes.Add(pair.Key, pair.Value.ToList());
        }

        fork._imports.UnionWith(_imports);
        fork._names.AddRange(_names);
        return fork;
    }

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
            if (!changes.Contains(change))
            {
                changes.Add(change);
            }
        }

        _imports.UnionWith(plan.Imports);
        _names.AddRange(plan.Names);
        return true;
    }

    /// <summary>The changed solution.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var pair in _changes)
        {
            if (solution.GetDocument(pair.Key) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var usings = Usings.Changes(root, _imports.Where(import => import.Document == pair.Key), pair.Key);
                solution = solution.WithDocumentText(pair.Key, text.WithChanges(Merge(pair.Value.Concat(usings))));
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
        select new TextChange(ordered[^1].Span, string.Concat(ordered.Select(change => change.Text)));

    private List<Change> ChangesOf(DocumentId document)
    {
        if (!_changes.TryGetValue(document, out var changes))
        {
            _changes[document] = changes = [];
        }

        return changes;
    }
}
