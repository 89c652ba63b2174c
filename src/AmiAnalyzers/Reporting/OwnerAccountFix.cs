using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fix of an account that owns images in some Regions needs to know. The name of a filter is the report's additional location.</summary>
/// <param name="Accounts">The accounts of the list that the owner takes the place of; none where nothing can be written.</param>
internal sealed record OwnerAccountFix(ImmutableArray<string> Accounts)
{
    private const char Separator = ',';

    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty.Add(nameof(Accounts), string.Join(Separator.ToString(), Accounts));

    /// <summary>Reads the record off a report; <see langword="null"/> when nothing can be written.</summary>
    public static OwnerAccountFix? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Accounts), out var accounts) && accounts is { Length: > 0 } ? new(accounts.Split(Separator).ToImmutableArray()) : null;
}
