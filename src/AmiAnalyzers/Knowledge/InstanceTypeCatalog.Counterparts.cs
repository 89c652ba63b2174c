using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

internal static partial class InstanceTypeCatalog
{
    private static readonly Lazy<ImmutableDictionary<string, CounterpartRow>> s_counterparts = new(() =>
        DataFile.Load("InstanceCounterparts.csv", CounterpartRow.Read).Rows
            .SelectMany(row => row.Families, (row, family) => (family, row))
            .ToImmutableDictionary(entry => entry.family, entry => entry.row, StringComparer.Ordinal));

    /// <summary>
    /// The type of the target architecture with equal vCPUs, equal memory and the same kind of instance store, so that code can move to
    /// it unchanged; null where AWS offers none, and for a type that runs the target already.
    /// </summary>
    public static string? Counterpart(string name, CpuArchitecture target)
    {
        if (!TypesByName.TryGetValue(name, out var type)
            || (type.Architectures & target) != 0
            || !s_counterparts.Value.TryGetValue(type.Family, out var row)
            || type.Size.StartsWith("metal", StringComparison.Ordinal)
            || row.SizesThatDiffer.Contains(type.Size))
        {
            return null;
        }

        return row.Counterparts
            .Select(family => TypesByName.TryGetValue(family + "." + type.Size, out var counterpart) ? counterpart : null)
            .FirstOrDefault(counterpart => counterpart is not null && (counterpart.Architectures & target) != 0)
            ?.Name;
    }

    /// <summary>Families with the families that can stand in for them, best first.</summary>
    private sealed record CounterpartRow(
        IReadOnlyList<string> Families,
        IReadOnlyList<string> Counterparts,
        IReadOnlyCollection<string> SizesThatDiffer)
    {
        public static CounterpartRow? Read(DataRow row)
        {
            var families = Words(row[0]);
            var counterparts = Words(row[1]);
            return row.Count is 2 or 3 && families.Concat(counterparts).All(FamiliesByName.ContainsKey)
                ? new(families, counterparts, Words(row[2]))
                : null;
        }
    }
}
