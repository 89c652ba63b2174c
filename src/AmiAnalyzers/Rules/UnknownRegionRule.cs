using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0104: a key of a Region map is meant as a Region and is none, so its image is never found.</summary>
internal sealed class UnknownRegionRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var map in type.RegionMaps)
        {
            foreach (var (entry, key) in map.Entries.SelectMany(entry => entry.Keys, (entry, key) => (entry, key)))
            {
                var nearest = RegionCatalog.Nearest(key.Text);
                if (nearest is null ? RegionCatalog.ImitatesCode(key.Text) : !(map.IgnoresCase && string.Equals(nearest, key.Text, StringComparison.OrdinalIgnoreCase)))
                {
                    findings.Add(new Finding(Descriptors.UnknownRegion, key.Syntax.GetLocation(), key.Text, nearest is null ? "" : $"; did you mean '{nearest}'?")
                    {
                        Facts = nearest is not null && key.IsLiteral && IsFree(nearest, key, entry, map, type) ? FixOf(nearest, key, map) : ImmutableDictionary<string, string?>.Empty,
                    });
                }
            }
        }
    }

    /// <summary>Whether the map has no such key yet, and no image of the entry is known to belong to another Region.</summary>
    private static bool IsFree(string region, RegionKey key, RegionMapEntry entry, RegionMap map, TypeModel type) =>
        !map.Entries.SelectMany(other => other.Keys).Any(other => other != key && string.Equals(other.Text, region, StringComparison.OrdinalIgnoreCase))
        && entry.Ids.All(id =>
            map.Entries.All(other => other == entry || other.Ids.All(there => there.Id != id.Id))
            && (type.Aws.Images.Find(id.Id) is not { } image || image.Region == region));

    /// <summary>The Region in the case of the key: where a map is asked for keys in upper case, they have to be.</summary>
    private static ImmutableDictionary<string, string?> FixOf(string region, RegionKey key, RegionMap map) =>
        new Replacement(map.IgnoresCase && key.Text == key.Text.ToUpperInvariant() ? region.ToUpperInvariant() : region, $"Region '{region}'").ToProperties();
}
