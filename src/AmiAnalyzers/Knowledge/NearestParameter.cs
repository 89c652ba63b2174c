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

    /// <summary>The published name, or null when none is near.</summary>
    public string? Find(string name) =>
        IsReserved(name) && name.Length <= MaxLength
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
                {
                    return published;
                }
            }
        }

        return null;
    }

    private string? WithMissingWord(string name) =>
        grammar.Rows.Where(row => row.Namespace.IsClosed).SelectMany(row => row.Pattern.WithMissingWord()).Select(pattern => pattern.Match(name)?.Text).FirstOrDefault(published => published is not null);

    /// <summary>Segments may stand in any other order; words between dashes within what follows the namespace.</summary>
    private string? InOtherOrder(string name) =>
        InOtherOrder("", name, '/', grammar.Rows)
            ?? grammar.RowsFor(name).GroupBy(row => row.Namespace).Select(rows => InOtherOrder(rows.Key.Prefix, name.Substring(rows.Key.Prefix.Length), '-', rows.ToList())).FirstOrDefault(published => published is not null);

    private static string? InOtherOrder(string start, string name, char separator, IReadOnlyList<ImageParameterRow> rows)
    {
        var words = name.Split(separator);
        return words.Length > MaxWords
            ? null
            : Orders(words).Select(order => ImageParameterGrammar.Read(start + string.Join(separator.ToString(), order), Likeness.Loose, rows)).FirstOrDefault(published => published is not null);
    }

    /// <summary>One word in another place, or two in each other's.</summary>
    private static IEnumerable<IReadOnlyList<string>> Orders(string[] words)
    {
        for (var from = 0; from < words.Length; from++)
        {
            for (var to = 0; to < words.Length; to++)
            {
                // To move one of two neighbours behind the other is to move the other before it, and to swap them.
                if (to != from && to != from - 1)
                {
                    yield return Moved(words, from, to);
                }

                if (to > from + 1)
                {
                    yield return Swapped(words, from, to);
                }
            }
        }
    }

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

    private static bool IsWord(string name, int start, int length) =>
        (start == 0 || IsSeparator(name[start - 1])) && (start + length == name.Length || IsSeparator(name[start + length]));

    private static bool IsSeparator(char character) => character is '/' or '-';
}
