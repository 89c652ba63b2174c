using System.Collections.Immutable;

namespace AmiAnalyzers.Values;

/// <summary>All beginnings that were found for one value.</summary>
/// <param name="Leaves">The beginnings, in the order in which they were met.</param>
/// <param name="IsComplete">
/// Whether no other beginning can exist. A complete trace may still hold leaves that mean nothing to its reader
/// (a parameter, a call): completeness speaks of the set, not of its members.
/// </param>
internal sealed record Trace(ImmutableArray<Leaf> Leaves, bool IsComplete)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Trace Unknown = new(ImmutableArray<Leaf>.Empty, false);

    /// <summary>Nothing was written.</summary>
    public static readonly Trace Nothing = new(ImmutableArray<Leaf>.Empty, true);

    /// <summary>Whether every value that can arrive is a known constant text, and there is at least one.</summary>
    public bool IsConstant => IsComplete && Leaves.Length > 0 && Leaves.All(leaf => leaf.Text is not null);

    /// <summary>The one text that always arrives, or <see langword="null"/>.</summary>
    public string? SingleText =>
        IsConstant && Leaves.All(leaf => leaf.Text == Leaves[0].Text) ? Leaves[0].Text : null;

    /// <summary>Both sets as one.</summary>
    public Trace Union(Trace other) => new(Leaves.AddRange(other.Leaves), IsComplete && other.IsComplete);
}
