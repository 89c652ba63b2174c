using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Takes whole lines away.</summary>
internal static class Lines
{
    /// <summary>
    /// Removes statements or members with the comments directly above them, and one of two blank lines that would meet; not where anything else
    /// stands in their lines, or a directive in their way.
    /// </summary>
    public static bool TryRemove(IEnumerable<CodePlace> places, EditPlan plan)
    {
        foreach (var inFile in places.GroupBy(place => place.Document.Id))
        {
            var text = inFile.First().Text;
            if (!inFile.All(place => StandsAlone(place.Node, text)))
            {
                return false;
            }

            foreach (var lines in Joined(inFile.Select(place => LinesOf(place.Node, text)).OrderBy(lines => lines.Start), text))
            {
                plan.Replace(inFile.First().Document, WithBlankLine(lines, text), "");
            }
        }

        return true;
    }

    private static bool StandsAlone(SyntaxNode node, SourceText text) =>
        !node.ContainsDirectives
        && Layout.StartsLine(text, node.SpanStart)
        && text.ToString(TextSpan.FromBounds(node.Span.End, text.Lines.GetLineFromPosition(node.Span.End).End)).TrimStart() is var rest
        && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal));

    private static TextSpan LinesOf(SyntaxNode node, SourceText text) =>
        TextSpan.FromBounds(Layout.LineAbove(text, node), text.Lines.GetLineFromPosition(node.Span.End).EndIncludingLineBreak);

    /// <summary>Runs of lines with nothing but blank lines between them, as one.</summary>
    private static IEnumerable<TextSpan> Joined(IEnumerable<TextSpan> ordered, SourceText text)
    {
        TextSpan? run = null;
        foreach (var lines in ordered)
        {
            if (run is { } before && Layout.IsBlank(text, TextSpan.FromBounds(before.End, lines.Start)))
            {
                run = TextSpan.FromBounds(before.Start, lines.End);
                continue;
            }

            if (run is { } ended)
            {
                yield return ended;
            }

            run = lines;
        }

        if (run is { } last)
        {
            yield return last;
        }
    }

    private static TextSpan WithBlankLine(TextSpan lines, SourceText text)
    {
        var next = text.Lines.GetLineFromPosition(lines.End).LineNumber;
        var previous = text.Lines.GetLineFromPosition(lines.Start).LineNumber - 1;
        if (IsBlank(text, next) && next + 1 < text.Lines.Count && (previous < 0 || IsBlank(text, previous) || Trimmed(text, previous).EndsWith("{", StringComparison.Ordinal)))
        {
            return TextSpan.FromBounds(lines.Start, text.Lines[next].EndIncludingLineBreak);
        }

        return previous >= 0 && IsBlank(text, previous) && Trimmed(text, next).StartsWith("}", StringComparison.Ordinal)
            ? TextSpan.FromBounds(text.Lines[previous].Start, lines.End)
            : lines;
    }

    private static bool IsBlank(SourceText text, int line) => Layout.IsBlank(text, text.Lines[line].Span);

    private static string Trimmed(SourceText text, int line) => text.Lines[line].ToString().Trim();
}
