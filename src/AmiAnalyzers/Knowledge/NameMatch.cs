using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>A name as a pattern reads it.</summary>
internal sealed class NameMatch
{
    private readonly NamePattern _pattern;
    private readonly ImmutableArray<NamePiece> _pieces;

    public NameMatch(NamePattern pattern, NameTrail trail)
    {
        _pattern = pattern;
        _pieces = trail.Pieces();
        Cost = trail.Cost;
        Text = string.Concat(_pieces.Select(piece => piece.Text));
    }

    /// <summary>The name in the pattern's own spelling; the name itself when it was read as <see cref="Likeness.Same"/>.</summary>
    public string Text { get; }

    /// <summary>How far the name is from <see cref="Text"/>: 0 is equal, a wrong letter outweighs any number of letters in wrong case.</summary>
    public int Cost { get; }

    /// <summary>What stands where the pattern has that named choice; null when the pattern, or this way through it, has none.</summary>
    public string? this[string choice]
    {
        get
        {
            foreach (var piece in _pieces)
            {
                if (piece.Choice == choice)
                {
                    return piece.Text;
                }
            }

            return null;
        }
    }

    /// <inheritdoc cref="NamePattern.AlternativesOf"/>
    public ImmutableArray<string?> AlternativesOf(string choice) => _pattern.AlternativesOf(choice);

    /// <summary>The first, usual alternative of that choice; null when there is no such choice.</summary>
    public string? UsualTextOf(string choice) => AlternativesOf(choice).FirstOrDefault();

    /// <summary>The name with another text in the place of that choice.</summary>
    public string With(string choice, string text) =>
        string.Concat(_pieces.Select(piece => piece.Choice == choice ? text : piece.Text));

    /// <summary>Fills <c>{choice}</c> in a template from this name; a choice that this name lacks gives nothing.</summary>
    public string Expand(string template)
    {
        var text = template;
        foreach (var piece in _pieces)
        {
            if (piece.Choice is { } choice)
            {
                text = text.Replace("{" + choice + "}", piece.Text);
            }
        }

        return text;
    }
}

/// <summary>A stretch of a name.</summary>
/// <param name="Text">In the pattern's spelling.</param>
/// <param name="Choice">The named choice that it stands for, if any.</param>
internal readonly record struct NamePiece(string Text, string? Choice);

/// <summary>What stands at the end of a trail, as far as it matters to what comes next.</summary>
internal enum NameEdge
{
    /// <summary>Text of the pattern.</summary>
    Text,

    /// <summary>A letter too many.</summary>
    Surplus,

    /// <summary>A version or another run of characters. A letter beside it would make it another one, so none is forgiven there.</summary>
    Token,
}

/// <summary>One way through a pattern so far: where it stands in the name, what it read, what it forgave.</summary>
internal sealed class NameTrail
{
    /// <summary>What one wrong letter costs, in letters of wrong case.</summary>
    public const int EditCost = 1000;

    public static readonly NameTrail Start = new(null, default, 0, 0, NameEdge.Text);

    private readonly NameTrail? _previous;
    private readonly NamePiece _piece;

    private NameTrail(NameTrail? previous, NamePiece piece, int position, int cost, NameEdge edge)
    {
        _previous = previous;
        _piece = piece;
        Position = position;
        Cost = cost;
        Edge = edge;
    }

    public int Position { get; }

    public int Cost { get; }

    public NameEdge Edge { get; }

    public int Edits => Cost / EditCost;

    public NameTrail Read(string text, int position, int cost = 0, NameEdge edge = NameEdge.Text) => new(this, new(text, null), position, Cost + cost, edge);

    /// <summary>A trail through an alternative of a named choice, from its own start, becomes one piece behind this trail.</summary>
    public NameTrail Read(string choice, NameTrail alternative) =>
        new(this, new(string.Concat(alternative.Pieces().Select(piece => piece.Text)), choice), alternative.Position, alternative.Cost, alternative.Edge);

    /// <summary>A start of its own at this place, for an alternative whose pieces are to be told apart.</summary>
    public NameTrail Fresh() => new(null, default, Position, Cost, Edge);

    public ImmutableArray<NamePiece> Pieces()
    {
        var pieces = new Stack<NamePiece>();
        for (var trail = this; trail._previous is { } previous; trail = previous)
        {
            pieces.Push(trail._piece);
        }

        return pieces.ToImmutableArray();
    }
}
