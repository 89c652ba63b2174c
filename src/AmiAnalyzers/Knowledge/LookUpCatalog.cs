using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The ways in which AWS SDK, CDK and Pulumi look images up.</summary>
internal static class LookUpCatalog
{
    private static readonly Lazy<Tables> s_tables = new(() => new(DataFile.Load("ImageLookUps.txt", Row.Read, '|').Rows));

    /// <summary>The image type of the SDK.</summary>
    public static LookedUpImage Image => s_tables.Value.Image;

    /// <summary>Every type that says which images to look for.</summary>
    public static IEnumerable<LookUpRequest> Requests => s_tables.Value.Requests.Values;

    /// <summary>The request type of that full name; null for any other type.</summary>
    public static LookUpRequest? FindRequest(string typeName) => s_tables.Value.Requests.TryGetValue(typeName, out var request) ? request : null;

    /// <summary>The request that a call carries out, by the call's documentation-comment ID without parameter list; null for any other method.</summary>
    public static LookUpRequest? FindCall(string methodId) => s_tables.Value.Calls.TryGetValue(methodId, out var request) ? request : null;

    /// <summary>Every method that carries out a look-up, as <see cref="FindCall"/> takes it.</summary>
    public static IEnumerable<string> Calls => s_tables.Value.Calls.Keys;

    private sealed class Tables
    {
        public Tables(ImmutableArray<Row> rows)
        {
            Requests = rows.Where(row => row.Kind == "Request").ToImmutableDictionary(row => row.Name, row => row.ToRequest(), StringComparer.Ordinal);
            Calls = rows.Where(row => row.Kind == "Call").ToImmutableDictionary(row => row.Name, row => Requests[row["request"]!], StringComparer.Ordinal);
            Image = rows.Where(row => row.Kind == "Image").Select(row => row.ToImage()).First();
        }

        public ImmutableDictionary<string, LookUpRequest> Requests { get; }

        public ImmutableDictionary<string, LookUpRequest> Calls { get; }

        public LookedUpImage Image { get; }
    }

    private sealed record Row(string Kind, string Name, ImmutableDictionary<string, string> Options)
    {
        private static readonly string[] s_kinds = ["Request", "Call", "Image"];

        public string? this[string option] => Options.TryGetValue(option, out var value) ? value : null;

        public static Row? Read(DataRow row)
        {
            if (row.Count != 3 || !s_kinds.Contains(row[0], StringComparer.Ordinal) || row[1].Length == 0)
            {
                return null;
            }

            var options = row[2].Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=')).ToList();
            return options.All(option => option.Length is 1 or 2)
                ? new(row[0], row[1], options.ToImmutableDictionary(option => option[0], option => option.Length == 2 ? option[1] : "", StringComparer.Ordinal))
                : null;
        }

        public LookUpRequest ToRequest() => new(
            Name, this["api"]!, this["owners"]!, this["images"], this["users"], this["filters"] ?? this["filter-map"]!, this["filter-map"] is not null, this["name"], this["name-regex"], this["one"] is not null);

        public LookedUpImage ToImage() => new(Name, this["id"]!, this["name"]!, this["created"]!, this["owners"]!.Split(',').ToImmutableArray());
    }
}
