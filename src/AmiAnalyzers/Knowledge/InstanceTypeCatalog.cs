using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// EC2 instance types. The listed ones are exact; the naming rule serves new sizes of listed families and new generations of listed
/// series; whatever else is unknown, and that is null, never a guess.
/// </summary>
internal static partial class InstanceTypeCatalog
{
    private static readonly Lazy<ImmutableDictionary<string, InstanceTypeInfo>> s_listed = new(() =>
        DataFile.Load("InstanceTypes.csv", ReadFamily).Rows
            .SelectMany(family => family)
            .ToImmutableDictionary(type => type.Name, StringComparer.Ordinal));

    /// <summary>One type per family, with what all its sizes run: so will a new size of the family.</summary>
    private static readonly Lazy<ImmutableDictionary<string, InstanceTypeInfo>> s_families = new(() =>
        s_listed.Value.Values
            .GroupBy(type => type.Family, StringComparer.Ordinal)
            .ToImmutableDictionary(
                family => family.Key,
                family => family.First() with
                {
                    Architectures = family.Aggregate(~CpuArchitecture.I386, (shared, type) => shared & type.Architectures),
                },
                StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, InstanceTypeInfo>> s_familiesOfSeries = new(() =>
        s_families.Value.Values.ToLookup(family => family.Series, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableDictionary<string, SeriesRow>> s_seriesOfTheirOwn = new(() =>
        DataFile.Load("InstanceSeries.csv", SeriesRow.Read).Rows.ToImmutableDictionary(row => row.Series, StringComparer.Ordinal));

    /// <summary>Every listed type, in no order.</summary>
    public static IEnumerable<InstanceTypeInfo> Listed => TypesByName.Values;

    private static ImmutableDictionary<string, InstanceTypeInfo> TypesByName => s_listed.Value;

    private static ImmutableDictionary<string, InstanceTypeInfo> FamiliesByName => s_families.Value;

    /// <summary>The type of that name, in the case that EC2 demands; null when it is unknown.</summary>
    public static InstanceTypeInfo? Find(string name)
    {
        if (TypesByName.TryGetValue(name, out var listed))
        {
            return listed;
        }

        if (InstanceTypeName.Parse(name) is not { } parts)
        {
            return null;
        }

        if (FamiliesByName.TryGetValue(parts.Family, out var sibling))
        {
            return sibling with { Parts = parts };
        }

        return ArchitectureOfNewFamily(parts) is { } architecture ? new(parts, architecture) : null;
    }

    /// <summary>What all sizes of a listed family share, told by one of them; null when the family is unknown.</summary>
    public static InstanceTypeInfo? FindFamily(string family) => FamiliesByName.TryGetValue(family, out var member) ? member : null;

    /// <summary>A new generation runs what every earlier family of its series and variant runs: m10g as m6g to m9g do.</summary>
    private static CpuArchitecture? ArchitectureOfNewFamily(InstanceTypeName parts)
    {
        var earlier = s_familiesOfSeries.Value[parts.Series].ToList();
        if (earlier.Count == 0 || (parts.Generation is null && parts.Variant.Length == 0))
        {
            return null;
        }

        if (s_seriesOfTheirOwn.Value.TryGetValue(parts.Series, out var series))
        {
            return series.Architecture;
        }

        if (parts.Generation is not { } generation || earlier.Any(family => family.Generation >= generation))
        {
            return null;
        }

        var agreed = earlier.Where(family => family.Parts.Variant == parts.Variant).Select(family => family.Architectures).Distinct().ToList();
        return agreed.Count == 1 ? agreed[0] : null;
    }

    /// <summary>Reads family, architectures, trait and sizes.</summary>
    private static IReadOnlyList<InstanceTypeInfo>? ReadFamily(DataRow row)
    {
        const string graviton = "graviton";
        var architectures = CpuArchitecture.None;
        foreach (var word in Words(row[1]))
        {
            if (CpuArchitectures.Parse(word) is not { } architecture)
            {
                return null;
            }

            architectures |= architecture;
        }

        var trait = row[2];
        int? gravitonGeneration = trait.StartsWith(graviton, StringComparison.Ordinal) ? trait[trait.Length - 1] - '0' : null;
        var types = new List<InstanceTypeInfo>();
        foreach (var size in Words(row[3]))
        {
            if (InstanceTypeName.Parse(row[0] + "." + size) is not { } parts)
            {
                return null;
            }

            types.Add(new(parts, architectures, gravitonGeneration, RunsParavirtual: trait == "paravirtual"));
        }

        return row.Count == 4 && architectures != CpuArchitecture.None ? types : null;
    }

    private static string[] Words(string field) => field.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A series whose new generations do not follow from the earlier ones, with what they run if that is known.</summary>
    private sealed record SeriesRow(string Series, CpuArchitecture? Architecture)
    {
        public static SeriesRow? Read(DataRow row)
        {
            var architecture = CpuArchitectures.Parse(row[1]);
            return row.Count == 2 && (architecture is not null || row[1].Length == 0) ? new(row[0], architecture) : null;
        }
    }
}
