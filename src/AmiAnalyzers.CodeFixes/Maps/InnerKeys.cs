using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>The second keys of a Region map whose entries are dictionaries, as those of CloudFormation's mappings are.</summary>
internal static class InnerKeys
{
    /// <summary>Whether a key is the one under which each entry has its ID.</summary>
    public static bool AreAll(IOperation key, RegionMap map) =>
        CollectionEntries.KeyText(key) is { } text && map.Entries.All(entry => entry.Ids.All(id => Of(id, entry) == text));

    private static string? Of(RegionMapId id, RegionMapEntry entry)
    {
        var written = entry.Operation.DescendantsAndSelf().FirstOrDefault(operation => operation.Syntax == id.Written);
        for (var operation = written; operation is not null && operation != entry.Operation; operation = operation.Parent)
        {
            if (CollectionEntries.AddedKey(operation) is { } key)
            {
                return key;
            }
        }

        return null;
    }
}
