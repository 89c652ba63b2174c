using System.Collections.Immutable;

namespace AmiAnalyzers.Values;

/// <summary>What must hold for a write to be seen by a read.</summary>
/// <param name="Conditions">The assumptions along the way from one to the other.</param>
/// <param name="IsOfAnotherRound">Whether the write may have happened in an earlier round of a loop, so that no test of this round speaks of it.</param>
/// <param name="IsReplacedIfNull">Whether a <see langword="null"/> that was written is replaced on every way.</param>
internal readonly record struct WriteConditions(ImmutableArray<Condition> Conditions, bool IsOfAnotherRound, bool IsReplacedIfNull)
{
    /// <summary>Nothing.</summary>
    public static readonly WriteConditions None = new(ImmutableArray<Condition>.Empty, false, false);

    /// <summary>Whether something that holds says that the write is not seen.</summary>
    public bool IsExcludedBy(ImmutableArray<Condition> known) => Conditions.AnyExcludes(known);

    /// <summary>What holds on both of two ways.</summary>
    public WriteConditions Common(WriteConditions other) => new(
        Conditions.IsEmpty || other.Conditions.IsEmpty ? ImmutableArray<Condition>.Empty : Conditions.Where(condition => other.Conditions.Contains(condition)).ToImmutableArray(),
        IsOfAnotherRound || other.IsOfAnotherRound,
        IsReplacedIfNull && other.IsReplacedIfNull);
}
