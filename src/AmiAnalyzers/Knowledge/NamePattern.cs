using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// A grammar of names, written as one line of data: literal text, <c>{a|b}</c> for alternatives (the first one is the usual one),
/// <c>{arch:a|b}</c> for alternatives with a name, <c>[a]</c> for text that may be absent, <c>$version</c> for a run of characters of a
/// kind (<see cref="NameToken"/>) or for alternatives defined elsewhere.
/// </summary>
/// <remarks>
/// A run is taken as long as it goes and never given back, and of all ways to reach a position the best is followed: the work is
/// proportional to the length of the name.
/// </remarks>
internal sealed class NamePattern
{
    private readonly ImmutableArray<NamePart> _parts;

    private NamePattern(ImmutableArray<NamePart> parts) => _parts = parts;

    /// <summary>Reads a pattern; null when braces do not close or a <c>$word</c> is neither a kind nor defined.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="definitions">Alternatives (<c>a|b</c>) by the word that stands for them.</param>
    public static NamePattern? TryParse(string text, IReadOnlyDictionary<string, string>? definitions = null) =>
        new NamePatternParser(text, definitions).Read() is { } parts ? new(parts) : null;

    /// <summary>The name read by this pattern, or null when it does not fit.</summary>
    public NameMatch? Match(string name, Likeness likeness = Likeness.Same)
    {
        if (likeness == Likeness.Same && _parts.Length > 0 && _parts[0] is NamePart.Literal first && !name.StartsWith(first.Text, StringComparison.Ordinal))
        {
            return null;
        }

        var reading = new NameReading(name, likeness);
        foreach (var trail in NamePart.Follow(_parts, [NameTrail.Start], reading))
        {
            if (trail.Position == name.Length)
            {
                return new(this, trail);
            }
        }

        return null;
    }

    /// <summary>The texts of the alternatives with that name, in the pattern's order; null for one that is no plain text.</summary>
    public ImmutableArray<string?> AlternativesOf(string choice) =>
        _parts.OfType<NamePart.Choice>().FirstOrDefault(part => part.Name == choice)?.Texts ?? ImmutableArray<string?>.Empty;

    /// <summary>Patterns that read the names of this one with a word or segment left out, and put it back.</summary>
    public IEnumerable<NamePattern> WithMissingWord() => MissingWord.Of(_parts).Select(parts => new NamePattern(parts));
}

/// <summary>How far a name may be from the pattern that it is read by.</summary>
internal enum Likeness
{
    /// <summary>Character for character.</summary>
    Same,

    /// <summary>Letter case and the separators <c>-</c>, <c>_</c>, <c>.</c> and blank do not count.</summary>
    Loose,

    /// <summary>As <see cref="Loose"/>, and up to two letters may be wrong, missing, too many or swapped; digits never.</summary>
    Near,
}
