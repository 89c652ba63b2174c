using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fix of a mistaken Region needs to know.</summary>
/// <param name="Nearest">The Region that was meant, where a literal can be replaced by it.</param>
internal sealed record RegionFix(string? Nearest)
{
    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty.Add(nameof(Nearest), Nearest);

    /// <summary>Reads the record off a report.</summary>
    public static RegionFix From(ImmutableDictionary<string, string?> properties) => new(properties.TryGetValue(nameof(Nearest), out var nearest) ? nearest : null);
}
