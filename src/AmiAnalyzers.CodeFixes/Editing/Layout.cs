using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>How the lines of a file are laid out.</summary>
internal static class Layout
{
    private const string FourSpaces = "    ";

    /// <summary>The line end of the file.</summary>
    public static string NewLine(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    /// <summary>The white space at the beginning of the line of a position.</summary>
    public static string Indentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One more level.</summary>
    public static string Deeper(string indentation) => indentation.Length > 0 && indentation[0] == '\t' ? indentation + '\t' : indentation + FourSpaces;

    /// <summary>Whether nothing but white space stands before a position in its line.</summary>
    public static bool StartsLine(SourceText text, int position) =>
        text.Lines.GetLineFromPosition(position).Start is var start && IsBlank(text, TextSpan.FromBounds(start, position));

    /// <summary>Whether a part of the text is white space.</summary>
    public static bool IsBlank(SourceText text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Where lines may be put before a node: at the beginning of the line of the node, or of the comment directly above it.
    /// </summary>
    public static int LineAbove(SourceText text, SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart).LineNumber;
        while (line > 0 && text.Lines[line - 1].Start >= node.FullSpan.Start && IsComment(text.Lines[line - 1].ToString().Trim()))
        {
            line--;
        }

        return text.Lines[line].Start;
    }

    /// <summary>The position behind a token, or behind the comment that ends its line: what that says belongs to the line.</summary>
    public static int BehindLine(SyntaxToken token, SourceText text) =>
        text.Lines.GetLineFromPosition(token.Span.End).End is var end && text.ToString(TextSpan.FromBounds(token.Span.End, end)).TrimStart().StartsWith("//", StringComparison.Ordinal)
            ? end
            : token.Span.End;

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal);
}
