using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>What the filters of an image look-up mean.</summary>
internal static class ImageFilterCatalog
{
    /// <summary>The filter that takes CPU architectures.</summary>
    public const string Architecture = "architecture";

    /// <summary>The filter that takes accounts of owners.</summary>
    public const string OwnerId = "owner-id";

    /// <summary>The filter that takes an alias of owners.</summary>
    public const string OwnerAlias = "owner-alias";

    private static readonly Lazy<ImmutableArray<Row>> s_rows = new(() => DataFile.Load("ImageFilters.txt", Row.Read, '|').Rows);

    /// <summary>The text of a constant of the SDK that names an architecture (<c>ArchitectureValues.Arm64_mac</c>); null for any other member.</summary>
    /// <param name="memberId">The member's documentation-comment ID.</param>
    public static string? ArchitectureOf(string memberId)
    {
        const string constants = "F:Amazon.EC2.ArchitectureValues.";
        return memberId.StartsWith(constants, StringComparison.Ordinal) ? memberId.Substring(constants.Length).ToLowerInvariant() : null;
    }

    /// <summary>Reads one filter.</summary>
    /// <param name="name">Its name; null when unknown.</param>
    /// <param name="values">Its values; null stands for one that is unknown.</param>
    public static FilterMeaning MeaningOf(string? name, IReadOnlyCollection<string?> values)
    {
        if (name is null)
        {
            return FilterMeaning.Unknown;
        }

        var rows = s_rows.Value.Where(row => row.Names(name)).ToList();
        if (rows.FirstOrDefault(row => row.Value is not null && values.Count > 0 && values.All(value => value == row.Value)) is { } telling)
        {
            return telling.Meaning;
        }

        if (rows.FirstOrDefault(row => row.Value is null) is { } any)
        {
            return any.Meaning;
        }

        return rows.Count > 0 && values.Contains(null) ? FilterMeaning.Unknown : FilterMeaning.Other;
    }

    private sealed record Row(string Name, FilterMeaning Meaning, string? Value)
    {
        public static Row? Read(DataRow row) =>
            row.Count is 2 or 3 && row[0].Length > 0 && Enum.TryParse<FilterMeaning>(row[1], out var meaning) && meaning.ToString() == row[1]
                ? new(row[0], meaning, row.Count == 3 ? row[2] : null)
                : null;

        public bool Names(string filter) =>
            Name[Name.Length - 1] == '*' ? filter.StartsWith(Name.Substring(0, Name.Length - 1), StringComparison.Ordinal) : filter == Name;
    }
}
