using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>A part of a <see cref="NamePattern"/>: leads each trail through the name onward, in as many ways as fit.</summary>
internal abstract class NamePart
{
    /// <summary>The part without that character at its beginning; null when it does not begin so.</summary>
    public virtual NamePart? WithoutStart(char character) => null;

    /// <summary>The part without that character at its end; null when it does not end so.</summary>
    public virtual NamePart? WithoutEnd(char character) => null;

    public abstract IEnumerable<NameTrail> Follow(NameTrail trail, NameReading reading);

    /// <summary>Follows the parts one after the other; of the trails that meet at a position only the best goes on, the first of equals.</summary>
    public static IReadOnlyList<NameTrail> Follow(ImmutableArray<NamePart> parts, IReadOnlyList<NameTrail> trails, NameReading reading)
    {
        foreach (var part in parts)
        {
            var next = new List<NameTrail>();
            foreach (var trail in trails)
            {
                foreach (var onward in part.Follow(trail, reading))
                {
                    Keep(next, onward);
                }
            }

            trails = next;
            if (trails.Count == 0)
            {
                break;
            }
        }

        return trails;
    }

    private static void Keep(List<NameTrail> trails, NameTrail onward)
    {
        var index = trails.FindIndex(trail => trail.Position == onward.Position);
        if (index < 0)
        {
            trails.Add(onward);
        }
        else if (onward.Cost < trails[index].Cost)
        {
            trails[index] = onward;
        }
    }

    /// <summary>Text that stands as it is.</summary>
    public sealed class Literal(string text) : NamePart
    {
        public string Text => text;

        public override IEnumerable<NameTrail> Follow(NameTrail trail, NameReading reading) => reading.Follow(trail, text);

        public override NamePart? WithoutStart(char character) => text.Length > 0 && text[0] == character ? new Literal(text.Substring(1)) : null;

        public override NamePart? WithoutEnd(char character) => text.Length > 0 && text[text.Length - 1] == character ? new Literal(text.Substring(0, text.Length - 1)) : null;
    }

    /// <summary>Text that belongs there and does not stand there.</summary>
    public sealed class Implied(string text) : NamePart
    {
        public override IEnumerable<NameTrail> Follow(NameTrail trail, NameReading reading) => [trail.Read(text, trail.Position)];
    }

    /// <summary>A run of characters of a kind. Digits and versions are never forgiven: another version is another name.</summary>
    public sealed class Token(NameToken kind) : NamePart
    {
        public override IEnumerable<NameTrail> Follow(NameTrail trail, NameReading reading)
        {
            var end = trail.Edge == NameEdge.Surplus ? -1 : kind.EndOf(reading.Name, trail.Position);
            return end < 0 ? [] : [trail.Read(reading.Name.Substring(trail.Position, end - trail.Position), end, edge: NameEdge.Token)];
        }
    }

    /// <summary>Alternatives, in the order of preference.</summary>
    public sealed class Choice(string? name, ImmutableArray<ImmutableArray<NamePart>> alternatives) : NamePart
    {
        public string? Name => name;

        public ImmutableArray<ImmutableArray<NamePart>> Alternatives => alternatives;

        /// <summary>The alternatives' texts; null for one that is no plain text.</summary>
        public ImmutableArray<string?> Texts { get; } = alternatives.Select(TextOf).ToImmutableArray();

        public override IEnumerable<NameTrail> Follow(NameTrail trail, NameReading reading)
        {
            foreach (var alternative in alternatives)
            {
                if (name is null)
                {
                    foreach (var onward in Follow(alternative, [trail], reading))
                    {
                        yield return onward;
                    }
                }
                else
                {
                    foreach (var onward in Follow(alternative, [trail.Fresh()], reading))
                    {
                        yield return trail.Read(name, onward);
                    }
                }
            }
        }

        public override NamePart? WithoutStart(char character)
        {
            var shorter = alternatives.Where(parts => parts.Length > 0 && parts[0].WithoutStart(character) is not null).Select(parts => parts.SetItem(0, parts[0].WithoutStart(character)!)).ToImmutableArray();
            return shorter.IsEmpty ? null : new Choice(name, shorter);
        }

        private static string? TextOf(ImmutableArray<NamePart> parts) =>
            parts.All(part => part is Literal) ? string.Concat(parts.OfType<Literal>().Select(literal => literal.Text)) : null;
    }
}
