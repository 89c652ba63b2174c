namespace AmiAnalyzers.Knowledge;

/// <summary>Finds the published parameter that a name with a slip in it was meant to be.</summary>
internal sealed class NearestParameter(ImageParameterGrammar grammar)
{
    // The longest published names have some 120 characters; the work for a longer text would be for nothing.
    private const int MaxLength = 200;

    // Likewise for words: published names have at most 16 between dashes.
    private const int MaxWords = 20;

    // Systems Manager reserves the names under /aws, so nobody's own parameter is mistaken for a public one.
    private const string Reserved = "aws/";
    private const string PublicRoot = "/aws/service/";

    private static readonly char[] s_separators = ['/', '-'];

    /// <summary>The published name, or null when none is near.</summary>
    public string? Find(string name)
        => IsReserved(name) && name.Length <= MaxLength
            ? Published(name) ?? WithRightWord(name) ?? grammar.Read(name, Likeness.Near) ?? WithMissingWord(name) ?? InOtherOrder(name)
            : null;

    private static bool IsReserved(string name) => name.TrimStart('/', ' ').StartsWith(Reserved, StringComparison.OrdinalIgnoreCase);

    private string? WithRightWord(string name)
    {
        foreach (var (wrong, right) in grammar.Synonyms)
        {
            for (var at = name.IndexOf(wrong, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(wrong, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWord(name, at, wrong.Length) && Published(name.Remove(at, wrong.Length).Insert(at, right)) is { } published)
                    return published;
            }
        }

        return null;
    }

    private string? WithMissingWord(string name)
    {
        var rows = RowsOfService(name);
        foreach (var word in WordsOf(rows))
        {
            foreach (var candidate in WithWord(name, word))
            {
                if (ImageParameterGrammar.Read(candidate, Likeness.Same, rows) is { } published)
                    return published;
            }
        }

        return null;
    }

    /// <summary>The name with the word in each place where two words meet, and at its end.</summary>
    private static IEnumerable<string> WithWord(string name, string word)
    {
        for (var at = name.IndexOfAny(s_separators); at >= 0; at = name.IndexOfAny(s_separators, at + 1))
        {
            foreach (var separator in s_separators)
            {
                yield return name.Insert(at, separator + word);
                yield return name.Insert(at + 1, word + separator);
            }
        }

        foreach (var separator in s_separators)
            yield return name + separator + word;
    }

    private string? InOtherOrder(string name)
    {
        var rows = RowsOfService(name);
        foreach (var separator in s_separators)
        {
            var words = name.Split(separator);
            if (words.Length > MaxWords)
                continue;

            for (var from = 0; from < words.Length; from++)
            {
                for (var to = 0; to < words.Length; to++)
                {
                    if (from != to && (Published(Moved(words, from, to), separator, rows) ?? Published(Swapped(words, from, to), separator, rows)) is { } published)
                        return published;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The segments that names of the service are made of, and the words in them. Numbers are versions, and a version is never missing but new.
    /// </summary>
    private static IEnumerable<string> WordsOf(List<ImageParameterRow> rows)
        => rows.SelectMany(row => row.Pattern.Words('/').Concat(row.Pattern.Words(s_separators)))
            .Where(word => word.Any(char.IsLetter))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Do both begin with the same <c>/aws/service/name/</c>?</summary>
    private static bool IsSameService(string prefix, string name)
    {
        var end = prefix.IndexOf('/', PublicRoot.Length);
        return string.CompareOrdinal(prefix, 0, name, 0, end + 1) == 0;
    }

    private List<ImageParameterRow> RowsOfService(string name)
        => grammar.Rows.Where(row => row.Namespace.IsClosed && IsSameService(row.Namespace.Prefix, name)).ToList();

    private static string? Published(IEnumerable<string> words, char separator, List<ImageParameterRow> rows)
        => ImageParameterGrammar.Read(string.Join(separator.ToString(), words), Likeness.Loose, rows);

    private string? Published(string name) => grammar.Read(name, Likeness.Loose);

    private static List<string> Moved(string[] words, int from, int to)
    {
        var moved = words.ToList();
        moved.RemoveAt(from);
        moved.Insert(to, words[from]);
        return moved;
    }

    private static string[] Swapped(string[] words, int one, int other)
    {
        var swapped = (string[])words.Clone();
        (swapped[one], swapped[other]) = (words[other], words[one]);
        return swapped;
    }

    private static bool IsWord(string name, int start, int length)
        => (start == 0 || IsSeparator(name[start - 1])) && (start + length == name.Length || IsSeparator(name[start + length]));

    private static bool IsSeparator(char character) => character is '/' or '-';
}
