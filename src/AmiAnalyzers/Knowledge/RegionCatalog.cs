using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AmiAnalyzers.Knowledge;

/// <summary>AWS Regions: the known ones, and what merely looks like one.</summary>
internal static class RegionCatalog
{
    private static readonly Lazy<ImmutableArray<RegionRow>> s_regions = new(() => DataFile.Load("Regions.csv", RegionRow.Read).Rows);

    private static readonly Lazy<ImmutableDictionary<string, RegionRow>> s_byCode = new(() =>
        s_regions.Value.ToImmutableDictionary(region => region.Code, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableDictionary<string, string>> s_codeOfConstant = new(() =>
        s_regions.Value.ToImmutableDictionary(region => region.Constant, region => region.Code, StringComparer.Ordinal));

    /// <summary>The areas that codes begin with, <c>us</c> to <c>eusc</c>.</summary>
    private static readonly Lazy<ImmutableHashSet<string>> s_areas = new(() =>
        s_regions.Value.Select(region => AreaOf(region.Code)).ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>The patterns by which AWSSDK.Core assigns a code that it does not know to a partition.</summary>
    private static readonly Lazy<Regex> s_wellFormed = new(() => new Regex(
        @"^((us|eu|ap|sa|ca|me|af|il|mx|cn)|us-(gov|iso|isob|isof)|eu-isoe|eusc-de)-[A-Za-z0-9_]+-[0-9]+\z",
        RegexOptions.CultureInvariant));

    /// <summary>What has the form of a code: <c>area-direction-number</c>.</summary>
    private static readonly Lazy<Regex> s_form = new(() => new Regex(@"^[a-z]{2,}(-[a-z]+){1,2}-[0-9]{1,2}\z", RegexOptions.CultureInvariant));

    /// <summary>The codes of all known Regions.</summary>
    public static IEnumerable<string> Codes => s_regions.Value.Select(region => region.Code);

    /// <summary>Is this the code of a Region that AWS has announced? Case matters.</summary>
    public static bool IsKnown(string code) => s_byCode.Value.ContainsKey(code);

    /// <summary>Could this be a Region's code, perhaps one newer than the list? True for known ones and for <c>us-anything-9</c>.</summary>
    public static bool IsWellFormed(string code) => IsKnown(code) || s_wellFormed.Value.IsMatch(code);

    /// <summary>Is this a Region's code, or one that a newer Region may have, and no mistaken one?</summary>
    public static bool MayBeRegion(string code) => IsWellFormed(code) && Nearest(code) is null;

    /// <summary>Is this written like a Region's code, although no Region can have it? True for <c>moon-east-1</c>.</summary>
    public static bool ImitatesCode(string text) => !IsWellFormed(text) && s_form.Value.IsMatch(text);

    /// <summary>The partition of a known Region (<c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c> …); null for other codes.</summary>
    public static string? PartitionOf(string code) => s_byCode.Value.TryGetValue(code, out var region) ? region.Partition : null;

    /// <summary>The code behind a constant of <c>Amazon.RegionEndpoint</c> (<c>USEast1</c>: us-east-1); null when unknown.</summary>
    public static string? FromEndpointConstant(string constant) =>
        s_codeOfConstant.Value.TryGetValue(constant, out var code) ? code : null;

    /// <summary>The code that a constant of some other library spells, <c>USGovEast1</c> or <c>CACentral</c>; null when no Region has that name.</summary>
    public static string? FromOtherConstant(string constant)
    {
        var letters = LettersOf(constant);
        return s_regions.Value.FirstOrDefault(region => LettersOf(region.Code) is var code && (code == letters || code == letters + "1"))?.Code;
    }

    /// <summary>
    /// The known Region that a mistaken key means: other case or separators, a missing number, one letter off. Null for a key that is right,
    /// that may be a newer Region (another number, another area), or that is no attempt at a Region (<c>default</c>).
    /// </summary>
    public static string? Nearest(string key)
    {
        if (IsKnown(key))
        {
            return null;
        }

        var letters = LettersOf(key);
        var spelledOtherwise = s_regions.Value.FirstOrDefault(region => LettersOf(region.Code) == letters)
            ?? s_regions.Value.FirstOrDefault(region => WithoutNumber(region.Code) == key.ToLowerInvariant() + "-");
        if (spelledOtherwise is not null)
        {
            return spelledOtherwise.Code;
        }

        return s_regions.Value
            .Select(region => region.Code)
            .Where(code => EditDistance.IsOne(key, code) && !MayBeNewer(key, code))
            .OrderByDescending(code => CommonStart(key, code))
            .FirstOrDefault();
    }

    private static bool MayBeNewer(string key, string code)
    {
        var anotherNumber = WithoutNumber(key) == WithoutNumber(code) && WithoutNumber(key).Length < key.Length;
        var anotherArea = IsWellFormed(key)
            && s_areas.Value.Contains(AreaOf(key))
            && key.Substring(AreaOf(key).Length) == code.Substring(AreaOf(code).Length);
        return anotherNumber || anotherArea;
    }

    private static string AreaOf(string code) => code.Substring(0, Math.Max(code.IndexOf('-'), 0));

    private static string WithoutNumber(string code) => code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private sealed record RegionRow(string Code, string Partition, string Constant)
    {
        public static RegionRow? Read(DataRow row) => row.Count == 3 ? new(row[0], row[1], row[2]) : null;
    }
}
