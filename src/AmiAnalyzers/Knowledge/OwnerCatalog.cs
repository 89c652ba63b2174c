using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>An account that publishes images.</summary>
/// <param name="AccountId">Twelve digits.</param>
/// <param name="Alias">The owner alias that also finds its images, <c>amazon</c> or <c>aws-marketplace</c>; null where none is known.</param>
/// <param name="Publisher">Who it is, for messages.</param>
/// <param name="Regions">The Regions in which it publishes, where the publisher has other accounts in other Regions; else empty.</param>
internal sealed record ImageOwner(string AccountId, string? Alias, string Publisher, ImmutableArray<string> Regions)
{
    /// <summary>Does the alias <c>amazon</c> find the same images, in every Region?</summary>
    public bool IsAmazon => Alias == OwnerCatalog.Amazon;
}

/// <summary>Who publishes which images.</summary>
internal static class OwnerCatalog
{
    /// <summary>The owner alias of Amazon and its verified providers, the same in every Region.</summary>
    public const string Amazon = "amazon";

    /// <summary>The owner, or executable user, that stands for the caller's own account.</summary>
    public const string Self = "self";

    /// <summary>The group and executable user that stands for everybody.</summary>
    public const string Everybody = "all";

    private static readonly Lazy<ImmutableDictionary<string, ImageOwner>> s_byAccount = new(() =>
        DataFile.Load("ImageOwners.csv", ReadOwner).Rows.ToImmutableDictionary(owner => owner.AccountId, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<NameRow>> s_names = new(() => DataFile.Load("ImageNameOwners.csv", NameRow.Read).Rows);

    /// <summary>What <c>Owners</c> takes besides accounts. Source: EC2 API reference, <c>DescribeImages</c>; <c>microsoft</c> stands in older guides.</summary>
    private static readonly string[] s_aliases = [Self, Amazon, "aws-marketplace", "aws-backup-vault", "microsoft"];

    /// <summary>Could this be an owner: an account of 12 digits or an alias?</summary>
    public static bool IsOwner(string text) => IsAccount(text) || s_aliases.Contains(text);

    /// <summary>The publisher behind an account; null when unknown.</summary>
    public static ImageOwner? Find(string accountId) => s_byAccount.Value.TryGetValue(accountId, out var owner) ? owner : null;

    /// <summary>The publisher behind an account that serves some Regions only, while others serve the rest; null for any other account.</summary>
    public static ImageOwner? RegionBound(string accountId) => Find(accountId) is { Regions.IsEmpty: false } owner ? owner : null;

    /// <summary>
    /// The owner, alias or account, of the images that a name or a pattern of names (<c>*</c>, <c>?</c>) asks for; null when unknown or when
    /// several publishers fit.
    /// </summary>
    public static string? OwnerForName(string pattern)
    {
        const int tellingLength = 4;
        var name = pattern.TrimStart('*');
        var wildcard = name.IndexOfAny(['*', '?']);
        var start = wildcard < 0 ? name : name.Substring(0, wildcard);
        var isInner = name.Length < pattern.Length;
        var owners = s_names.Value
            .Where(row => isInner || !row.IsInner)
            .Where(row => start.StartsWith(row.Start, StringComparison.Ordinal)
                || (wildcard >= tellingLength && row.Start.StartsWith(start, StringComparison.Ordinal)))
            .Select(row => row.Owner)
            .Distinct()
            .Take(2)
            .ToList();
        return owners.Count == 1 ? owners[0] : null;
    }

    private static ImageOwner? ReadOwner(DataRow row) =>
        row.Count is 3 or 4 && IsAccount(row[0])
            ? new(row[0], row[1].Length > 0 ? row[1] : null, row[2], row[3].Split([' '], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())
            : null;

    private static bool IsAccount(string text) => text.Length == 12 && text.All(digit => digit is >= '0' and <= '9');

    private sealed record NameRow(string Start, bool IsInner, string Owner)
    {
        public static NameRow? Read(DataRow row) => row.Count == 2 && row[0].TrimStart('*') is { Length: > 0 } start ? new(start, start != row[0], row[1]) : null;
    }
}
