namespace AmiAnalyzers.Knowledge;

/// <summary>Tells a file's content from its comments.</summary>
internal static class FileComments
{
    private const char Blank = ' ';

    /// <summary>The text with blanks in place of comments and of escapes in texts; every other character stays where it is.</summary>
    public static string WithoutComments(string text, FileSyntax syntax)
    {
        if (syntax == FileSyntax.Plain)
        {
            return text;
        }

        var content = text.ToCharArray();
        for (var position = 0; position < content.Length; position++)
        {
            var character = content[position];
            if (character is '"' or '\'' && OpensText(content, position, syntax))
            {
                position = BlankEscapes(content, position);
            }
            else if (StartsLineComment(content, position, syntax))
            {
                position = BlankUntil(content, position, EndOfLine(content, position));
            }
            else if (syntax != FileSyntax.Yaml && character == '/' && At(content, position + 1) == '*')
            {
                position = BlankUntil(content, position, EndOfComment(text, position));
            }
        }

        return new string(content);
    }

    /// <summary>
    /// Goes to the closing quote. A text ends with its line: if it does not, what follows <c>#</c> in the next line counts as a comment, and that errs to silence.
    /// </summary>
    private static int BlankEscapes(char[] content, int opening)
    {
        var quote = content[opening];
        var position = opening + 1;
        for (; position < content.Length && !Closes(content, position, quote) && !IsLineEnd(content[position]); position++)
        {
            if (content[position] == quote)
            {
                position++;
            }
            else if (content[position] == '\\' && quote == '"' && !IsLineEnd(At(content, position + 1)))
            {
                content[position++] = Blank;
                if (position < content.Length)
                {
                    content[position] = Blank;
                }
            }
        }

        return position;
    }

    /// <summary>Whether a text ends here. Two apostrophes in a row are one within it.</summary>
    private static bool Closes(char[] content, int position, char quote) => content[position] == quote && !(quote == '\'' && At(content, position + 1) == quote);

    private static bool StartsLineComment(char[] content, int position, FileSyntax syntax) => content[position] switch
    {
        '#' => syntax == FileSyntax.Hcl || (syntax == FileSyntax.Yaml && (position == 0 || char.IsWhiteSpace(content[position - 1]))),
        '/' => syntax is FileSyntax.Json or FileSyntax.Hcl && At(content, position + 1) == '/',
        _ => false,
    };

    /// <summary>Whether a quote begins a text. In YAML it does where a value or key begins; inside plain text it is an apostrophe or an inch.</summary>
    private static bool OpensText(char[] content, int position, FileSyntax syntax)
    {
        if (syntax != FileSyntax.Yaml)
        {
            return content[position] == '"';
        }

        var before = position - 1;
        while (before >= 0 && content[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0
            || content[before] is ':' or '-' or '?' or ',' or '[' or '{' or '\r' or '\n'
            || EndsTag(content, before);
    }

    /// <summary>Whether the word that ends here is a tag, such as <c>!Sub</c>, or an anchor: a value follows.</summary>
    private static bool EndsTag(char[] content, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(content[start - 1]) && content[start - 1] is not (',' or '[' or '{' or '"' or '\''))
        {
            start--;
        }

        return content[start] is '!' or '&';
    }

    private static int BlankUntil(char[] content, int position, int end)
    {
        for (; position < end; position++)
        {
            if (!IsLineEnd(content[position]))
            {
                content[position] = Blank;
            }
        }

        return end - 1;
    }

    private static int EndOfLine(char[] content, int position)
    {
        while (position < content.Length && !IsLineEnd(content[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfComment(string text, int position)
    {
        var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }

    private static bool IsLineEnd(char character) => character is '\r' or '\n';

    private static char At(char[] content, int position) => position < content.Length ? content[position] : '\0';
}
