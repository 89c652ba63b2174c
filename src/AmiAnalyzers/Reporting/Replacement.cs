using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fix of a report writes in the reported place.</summary>
/// <param name="Text">The text of the new literal, or the documentation-comment ID of the new member.</param>
/// <param name="Label">What the fix calls it.</param>
/// <param name="Argument">The argument or property of the reported call that takes the member; <see langword="null"/> when the member takes the call's own place.</param>
internal sealed record Replacement(string Text, string Label, string? Argument = null)
{
    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(nameof(Replacement) + nameof(Text), Text).Add(nameof(Replacement) + nameof(Label), Label);
        return Argument is null ? properties : properties.Add(nameof(Replacement) + nameof(Argument), Argument);
    }

    /// <summary>Reads the record off a report; <see langword="null"/> when it has none.</summary>
    public static Replacement? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Replacement) + nameof(Text), out var text) && properties.TryGetValue(nameof(Replacement) + nameof(Label), out var label) && text is not null && label is not null
            ? new Replacement(text, label, properties.TryGetValue(nameof(Replacement) + nameof(Argument), out var argument) ? argument : null)
            : null;
}
