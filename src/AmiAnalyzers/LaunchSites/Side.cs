using System.Collections.Immutable;

namespace AmiAnalyzers.LaunchSites;

/// <summary>One side of a launch site: its images or its instance types.</summary>
/// <param name="Values">The values that are understood.</param>
/// <param name="IsKnown">Whether they are all that can arrive, and there is one.</param>
internal readonly record struct Side<T>(ImmutableArray<T> Values, bool IsKnown)
{
    /// <summary>A side of which nothing is known.</summary>
    public static readonly Side<T> Unknown = new(ImmutableArray<T>.Empty, false);

    /// <summary>A side with one value.</summary>
    public static Side<T> Of(T value) => new(ImmutableArray.Create(value), true);

    /// <summary>Both as one.</summary>
    public Side<T> Union(Side<T> other) => new(Values.AddRange(other.Values), IsKnown && other.IsKnown);
}
