using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.LookUps;

/// <summary>One filter of a look-up, under one of the names that it may have.</summary>
/// <param name="Name">The name; its text is <see langword="null"/> when it is unknown or the whole filter is.</param>
/// <param name="Values">Where the values come from.</param>
/// <param name="Meaning">What it says.</param>
internal sealed record ImageFilter(Leaf Name, Trace Values, FilterMeaning Meaning)
{
    /// <summary>What must hold for the filter to be there under this name.</summary>
    public ImmutableArray<Condition> Conditions => Name.Conditions;
}
