using AmiAnalyzers.CodeFixes.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>
/// The changes that put one look-up in place: text of the original documents, so that whatever is not meant stays as it is, comments,
/// layout and line ends included.
/// </summary>
internal sealed class EditPlan
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<Import> _imports = [];
    private readonly List<AddedName> _names = [];

    public IReadOnlyList<Change> Changes => _changes;

    public IReadOnlyCollection<Import> Imports => _imports;

    /// <summary>The names that the plan adds.</summary>
    public IReadOnlyList<AddedName> Names => _names;

    /// <summary>Those of clients, which other plans may use.</summary>
    public IEnumerable<AddedClient> Clients => _names.OfType<AddedClient>();

    public void Replace(Document document, TextSpan span, string text) => _changes.Add(new Change(document.Id, span, text));

    public void Insert(Document document, int position, string text, int order = 0, string owner = "") =>
        _changes.Add(new Change(document.Id, new TextSpan(position, 0), text, order, owner));

    public void Import(Document document, INamespaceSymbol @namespace, int position) => _imports.Add(new Import(document.Id, @namespace.ToDisplayString(), position));

    public void Add(AddedName name) => _names.Add(name);

    /// <summary>Takes over the changes of a part that was planned on its own.</summary>
    public void Add(EditPlan part)
    {
        _changes.AddRange(part._changes);
        _imports.UnionWith(part._imports);
        _names.AddRange(part._names);
    }
}
