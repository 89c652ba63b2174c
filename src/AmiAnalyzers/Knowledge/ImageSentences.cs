namespace AmiAnalyzers.Knowledge;

/// <summary>Splits a comment where one statement ends and another begins: a "not" in the first says nothing about the second.</summary>
internal static class ImageSentences
{
    private static readonly string[] s_beginnings = ["todo", "fixme", "hack", "note", "- ", "* "];

    /// <summary>The sentences; a line goes on with the next one unless it ends with a full stop or the next begins a note of its own.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsBehind(text, i))
            {
                yield return text.Substring(start, i + 1 - start);
                start = i + 1;
            }
        }

        yield return text.Substring(start);
    }

    private static bool EndsBehind(string text, int at)
    {
        var rest = at + 1;
        while (rest < text.Length && char.IsWhiteSpace(text[rest]))
        {
            rest++;
        }

        if (rest == text.Length || rest == at + 1)
        {
            return false;
        }

        return text[at] switch
        {
            '.' => char.IsUpper(text[rest]) && !IsAbbreviation(text, at),
            '!' or ';' => char.IsUpper(text[rest]),
            _ => text[at + 1] is '\r' or '\n' && s_beginnings.Any(beginning => string.CompareOrdinal(text, rest, beginning, 0, beginning.Length) == 0
                || (char.IsLetter(beginning[0]) && string.Compare(text, rest, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)),
        };
    }

    /// <summary>"e.g. Ubuntu" and "vs. Debian" go on.</summary>
    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return dot - start is > 0 and < 4;
    }
}
