using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>
/// Finds the maps from Regions to AMI IDs: every dictionary and <c>switch</c> that holds an ID and has a known Region among its keys, and every
/// map that the CDK is given as one.
/// </summary>
internal static class RegionMapFinder
{
    /// <summary>The maps of a type, in source order.</summary>
    public static ImmutableArray<RegionMap> Find(TypeModel type)
    {
        if (!type.Facts.Operations.Any(operation => operation.ConstantText() is { } text && AmiId.IsValid(text)))
        {
            return ImmutableArray<RegionMap>.Empty;
        }

        var imageMaps = new HashSet<IOperation>(type.SlotWrites
            .Where(write => write.Row.Role == SlotRole.ImageMap)
            .SelectMany(write => type.Tracer.Trace(write.Value).Leaves)
            .Select(leaf => leaf.Operation));
        return DictionaryMaps.Find(type).Concat(SwitchMaps.Find(type))
            .Where(map => map.Ids.Any() && (imageMaps.Contains(map.Origin) || HasRegion(map)))
            .OrderBy(map => map.Origin.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(map => map.Origin.Syntax.SpanStart)
            .ToImmutableArray();
    }

    /// <summary>The first map in which each expression stands that gives an ID.</summary>
    public static Dictionary<SyntaxNode, RegionMap> ByExpression(ImmutableArray<RegionMap> maps)
    {
        var byExpression = new Dictionary<SyntaxNode, RegionMap>();
        foreach (var (map, id) in maps.Reverse().SelectMany(map => map.Ids, (map, id) => (map, id)))
        {
            byExpression[id.Written] = map;
        }

        return byExpression;
    }

    private static bool HasRegion(RegionMap map) => map.Entries.SelectMany(entry => entry.Keys).Any(key => RegionCatalog.IsKnown(key.Text));
}
