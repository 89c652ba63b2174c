using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// Makes of a pattern those that read a name in which one word, or one segment, was left out together with a separator beside it, and that put
/// it back where it belongs. Numbers are versions, and a version is never missing but new.
/// </summary>
internal static class MissingWord
{
    private static readonly char[] s_segments = ['/'];
    private static readonly char[] s_words = ['/', '-'];

    /// <summary>The patterns with one word less.</summary>
    public static IEnumerable<ImmutableArray<NamePart>> Of(ImmutableArray<NamePart> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var changes = parts[i] switch
            {
                NamePart.Literal literal => InLiteral(literal.Text, isWhole: parts.Length == 1, isLast: i == parts.Length - 1).Select(changed => parts.RemoveAt(i).InsertRange(i, changed)),
                NamePart.Choice choice => InChoice(choice).Select(changed => parts.SetItem(i, changed)).Concat(OfChoice(parts, i, choice)),
                _ => [],
            };
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    /// <summary>The text in two halves, with the word that is left out between them. Beside a part that is no text, a word is not whole.</summary>
    private static IEnumerable<NamePart[]> InLiteral(string text, bool isWhole, bool isLast) =>
        from separators in new[] { s_segments, s_words }
           from word in WordsIn(text, separators)
           where (word.Start > 0 || isWhole) && (word.End < text.Length || isLast) && (separators == s_words || text.IndexOf('-', word.Start, word.Length) >= 0)
           from gap in GapsFor(text, word)
           select new NamePart[] { new NamePart.Literal(text.Substring(0, gap.Start)), new NamePart.Implied(text.Substring(gap.Start, gap.Length)), new NamePart.Literal(text.Substring(gap.End)) };

    private static IEnumerable<NamePart> InChoice(NamePart.Choice choice) =>
        from index in Enumerable.Range(0, choice.Alternatives.Length)
           from changed in Of(choice.Alternatives[index])
           select new NamePart.Choice(choice.Name, choice.Alternatives.SetItem(index, changed));

    /// <summary>Without any of the alternatives: the usual one was meant.</summary>
    private static IEnumerable<ImmutableArray<NamePart>> OfChoice(ImmutableArray<NamePart> parts, int index, NamePart.Choice choice)
    {
        if (choice.Texts[0] is not { } usual || !usual.Any(char.IsLetter) || choice.Texts.Contains(""))
        {
            yield break;
        }

        foreach (var separator in s_words)
        {
            if (index + 1 < parts.Length && parts[index + 1].WithoutStart(separator) is { } rest)
            {
                yield return parts.SetItem(index, new NamePart.Implied(usual + separator)).SetItem(index + 1, rest);
            }
            else if (index + 1 == parts.Length && index > 0 && parts[index - 1].WithoutEnd(separator) is { } start)
            {
                yield return parts.SetItem(index, new NamePart.Implied(separator + usual)).SetItem(index - 1, start);
            }
        }
    }

    private static IEnumerable<Stretch> WordsIn(string text, char[] separators)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(separators, start) is var next && next < 0 ? text.Length : next;
            if (text.Skip(start).Take(end - start).Any(char.IsLetter))
            {
                yield return new(start, end - start);
            }

            start = end + 1;
        }
    }

    /// <summary>The word with the separator behind it, or with the one before it.</summary>
    private static IEnumerable<Stretch> GapsFor(string text, Stretch word)
    {
        if (word.End < text.Length)
        {
            yield return new(word.Start, word.Length + 1);
        }

        if (word.Start > 0 && (word.End == text.Length || text[word.Start - 1] != text[word.End]))
        {
            yield return new(word.Start - 1, word.Length + 1);
        }
    }

    private readonly record struct Stretch(int Start, int Length)
    {
        public int End => Start + Length;
    }
}
