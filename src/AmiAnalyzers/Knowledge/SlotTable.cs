using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>Slots by the documentation-comment ID of their member. Immutable; rows of the user's own make a new table.</summary>
internal sealed class SlotTable
{
    private readonly ImmutableDictionary<string, ImmutableArray<SlotRow>> _properties;
    private readonly ImmutableDictionary<string, ImmutableArray<SlotRow>> _methods;

    public SlotTable(IEnumerable<SlotRow> rows)
    {
        Rows = rows.ToImmutableArray();
        _properties = ByMember(Rows.Where(row => row.Parameter is null));
        _methods = ByMember(Rows.Where(row => row.Parameter is not null));
        MemberNames = Rows.Select(row => row.MemberName).ToImmutableHashSet(StringComparer.Ordinal);
        Types = Rows.Select(row => row.TypeName).ToImmutableHashSet(StringComparer.Ordinal);
        Roots = Types.Select(name => name.Split('.')[0]).ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>All rows, in the order in which they were read.</summary>
    public ImmutableArray<SlotRow> Rows { get; }

    /// <summary>Simple names, one of which stands in every source text that fills a slot (a constructor's is that of its type). A name alone proves nothing.</summary>
    public ImmutableHashSet<string> MemberNames { get; }

    /// <summary>Full names of the types that declare slots, nested types behind a dot.</summary>
    public ImmutableHashSet<string> Types { get; }

    /// <summary>The first names of <see cref="Types"/>: outermost namespaces, or types that have none.</summary>
    public ImmutableHashSet<string> Roots { get; }

    /// <summary>The rows of a property; several where conditions tell them apart, none for a property that is no slot.</summary>
    /// <param name="memberId">The property's documentation-comment ID, of its original definition.</param>
    public ImmutableArray<SlotRow> Find(string memberId) => Find(_properties, memberId);

    /// <summary>The rows of all parameters of a method or constructor, whatever its overload.</summary>
    /// <param name="methodId">The method's documentation-comment ID, of its original definition, with or without its parameter list.</param>
    public ImmutableArray<SlotRow> FindParameters(string methodId) => Find(_methods, SlotId.WithoutSignature(methodId));

    /// <summary>A table that has these rows too.</summary>
    public SlotTable With(IEnumerable<SlotRow> rows) => new(Rows.Concat(rows));

    /// <summary>Reads rows <c>role | documentation-comment ID | options</c> from text that came from anywhere.</summary>
    public static DataFile<SlotRow> Parse(string text) => DataFile.Parse(text, SlotRow.Read, SlotCatalog.Separator);

    private static ImmutableArray<SlotRow> Find(ImmutableDictionary<string, ImmutableArray<SlotRow>> rows, string id) =>
        rows.TryGetValue(id, out var found) ? found : ImmutableArray<SlotRow>.Empty;

    private static ImmutableDictionary<string, ImmutableArray<SlotRow>> ByMember(IEnumerable<SlotRow> rows) =>
        rows.GroupBy(row => row.MemberId, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
