using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fix of a report writes in the reported place.</summary>
/// <param name="Text">The text of the new literal, or the documentation-comment ID of the new member.</param>
/// <param name="Label">What the fix calls it.</param>
internal sealed record Replacement(string Text, string Label)
{
    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty.Add(nameof(Replacement) + nameof(Text), Text).Add(nameof(Replacement) + nameof(Label), Label);

    /// <summary>Reads the record off a report; <see langword="null"/> when it has none.</summary>
    public static Replacement? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Replacement) + nameof(Text), out var text) && properties.TryGetValue(nameof(Replacement) + nameof(Label), out var label) && text is not null && label is not null
            ? new Replacement(text, label)
            : null;
}
