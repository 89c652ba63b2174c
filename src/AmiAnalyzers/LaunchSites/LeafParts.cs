using AmiAnalyzers.Values;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Which part of an opaque result a beginning is.</summary>
internal static class LeafParts
{
    /// <summary>Whether the beginning is the whole value of its operation.</summary>
    public static bool IsWhole(this Leaf leaf) => leaf.Members.IsEmpty;

    /// <summary>The name of the member that is read off the result in the end, if any.</summary>
    public static string? LastMember(this Leaf leaf) => leaf.Members.IsEmpty ? null : leaf.Members[leaf.Members.Length - 1].Name;
}
