using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>One entry of a collection, and where a walk stood when it met it, so that the entry can be asked further.</summary>
/// <param name="Entry">The entry as it is written; of an opaque collection its value is that collection.</param>
/// <param name="Frame">Where the walk stood.</param>
internal sealed record TracedEntry(CollectionEntry Entry, Frame Frame)
{
    /// <summary>Whether nothing is known of the collection: the entry stands for any number of unknown ones.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>The members through which an opaque collection was read.</summary>
    public ImmutableArray<ISymbol> Members { get; init; } = ImmutableArray<ISymbol>.Empty;

    /// <summary>The entry where nobody knows at which position it stands.</summary>
    public TracedEntry Moved => this with { Entry = Entry with { Key = null, IsAnywhere = true } };

    /// <summary>The entry where nobody knows whether it is there.</summary>
    public TracedEntry Uncertain => this with { Frame = Frame with { IsUncertain = true } };

    /// <summary>What must hold for the entry to be there.</summary>
    public ImmutableArray<Condition> Conditions => Frame.Conditions;
}

/// <summary>All entries that were found for one collection.</summary>
/// <param name="All">The entries, in the order in which they were met.</param>
/// <param name="IsComplete">Whether no other entry can be there.</param>
internal sealed record TracedEntries(ImmutableArray<TracedEntry> All, bool IsComplete)
{
    /// <summary>An empty collection, or none.</summary>
    public static readonly TracedEntries Nothing = new(ImmutableArray<TracedEntry>.Empty, true);
}
