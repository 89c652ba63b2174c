using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>A word of a comment, name or tag: a run of letters, or digits with dots between them.</summary>
/// <param name="Text">The word in lower case, without apostrophes.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
internal readonly record struct TextWord(string Text, string Gap)
{
    /// <summary>Is it a number or a version?</summary>
    public bool IsNumber => IsDigit(Text[0]);

    /// <summary>
    /// Splits a text where people and programs do: at anything that is neither letter nor digit, between letters and digits, and inside
    /// PascalCase, camelCase and <c>ACRONYMSBeforeWords</c>.
    /// </summary>
    public static ImmutableArray<TextWord> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var gapStart = 0;
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = IsDigit(text[start]) ? EndOfNumber(text, start) : EndOfLetters(text, start);
            words.Add(new(Plain(text.Substring(start, end - start)), text.Substring(gapStart, start - gapStart)));
            gapStart = start = end;
        }

        return words.ToImmutable();
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static int EndOfLetters(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || IsApostropheIn(text, end)) && !IsHump(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsHump(string text, int at) =>
        char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || (at + 1 < text.Length && char.IsLower(text[at + 1])));

    private static bool IsApostropheIn(string text, int at) => text[at] is '\'' or '\u2019' && at + 1 < text.Length && IsLetter(text[at + 1]);

    private static string Plain(string word) => word.Replace("'", "").Replace("\u2019", "").ToLowerInvariant();

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) && !IsDigit(character);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
