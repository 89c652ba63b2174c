using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>A dictionary, a <c>switch</c> or a CDK image map from Regions to AMI IDs.</summary>
/// <param name="Origin">The creation or <c>switch</c>; of a map that is only filled here, the first write.</param>
/// <param name="Entries">Its entries, in source order.</param>
/// <param name="IgnoresCase">Whether keys in another case find their entry.</param>
internal sealed record RegionMap(IOperation Origin, ImmutableArray<RegionMapEntry> Entries, bool IgnoresCase)
{
    /// <summary>Every ID in the map.</summary>
    public IEnumerable<RegionMapId> Ids => Entries.SelectMany(entry => entry.Ids);
}

/// <summary>One entry of a Region map.</summary>
/// <param name="Operation">The operation that makes the entry.</param>
/// <param name="Keys">The constants that may be its key; several where labels share an arm or a loop fills the map.</param>
/// <param name="KeyKind">What is known of the key.</param>
/// <param name="Ids">The AMI IDs under the key.</param>
internal sealed record RegionMapEntry(IOperation Operation, ImmutableArray<RegionKey> Keys, RegionKeyKind KeyKind, ImmutableArray<RegionMapId> Ids);

/// <summary>What is known of the key of an entry.</summary>
internal enum RegionKeyKind
{
    /// <summary>It is one of the listed constants.</summary>
    Constant,

    /// <summary>It is found out at run time or at deployment.</summary>
    Open,

    /// <summary>There is none: the entry is for everything that no other entry is for.</summary>
    Default,
}

/// <summary>A constant key.</summary>
/// <param name="Text">The key as it is compared; for a constant of the SDK the code of its Region.</param>
/// <param name="Syntax">Where it is written.</param>
/// <param name="IsLiteral">Whether it is written as a literal of its own.</param>
internal sealed record RegionKey(string Text, SyntaxNode Syntax, bool IsLiteral);

/// <summary>An AMI ID in a Region map.</summary>
/// <param name="Id">The AMI ID.</param>
/// <param name="Literal">Its literal, which may stand elsewhere.</param>
/// <param name="Written">The expression in the map.</param>
internal sealed record RegionMapId(string Id, SyntaxNode Literal, SyntaxNode Written);
