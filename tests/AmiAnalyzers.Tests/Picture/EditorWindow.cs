using System.Globalization;
using System.Security;
using System.Text;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Picture;

/// <summary>Lines of code and what an editor shows between them, drawn from the top down.</summary>
internal sealed class EditorWindow
{
    private const double CharacterWidth = 8.4;
    private const int LineHeight = 21;
    private const int Baseline = 15;
    private const int Left = 28;
    private const int BandLeft = 13;
    private const int CodeLeft = 84;
    private const int BoxPadding = 12;
    private const int BoxWidth = Drawing.Width - CodeLeft - 40;
    private const int BoxCharacters = (int)((BoxWidth - (2 * BoxPadding)) / CharacterWidth);
    private const int CodeCharacters = (int)((Drawing.Width - CodeLeft - 30) / CharacterWidth);

    private readonly StringBuilder _svg = new();
    private int _y;

    public EditorWindow(int top) => _y = top + 8;

    public string Svg => _svg.ToString();

    public int Bottom => _y + 10;

    /// <summary>The first lines of a program, up to a reported place, which is underlined.</summary>
    public EditorWindow Code(string program, FileLinePositionSpan place)
    {
        var reported = place.StartLinePosition.Line;
        Lines(program, 0, reported + 1);
        var (from, to) = (CodeLeft + (place.StartLinePosition.Character * CharacterWidth), CodeLeft + (place.EndLinePosition.Character * CharacterWidth));
        var waves = string.Concat(Enumerable.Repeat("q2 -4 4 0q2 4 4 0", (int)((to - from) / 8)));
        return Add($"""<path class="squiggle" d="M{from:0.#} {_y - 2}{waves}"/>""");
    }

    /// <summary>The rest of a program from a line on, counted from 0.</summary>
    public EditorWindow CodeFrom(string program, int line) => Lines(program, line, int.MaxValue);

    /// <summary>What an editor shows when the pointer rests on a report.</summary>
    public EditorWindow Report(IReadOnlyList<string> texts)
    {
        var lines = texts.SelectMany(text => Wrapped(text, BoxCharacters, "    ")).ToList();
        Box("report", lines.Count);
        foreach (var line in lines)
        {
            Text("report-text", CodeLeft + BoxPadding, line);
        }

        return Space(14);
    }

    /// <summary>The actions that are offered, the first one chosen.</summary>
    public EditorWindow Menu(IReadOnlyList<string> titles)
    {
        Box("menu", titles.Count);
        Add($"""<rect class="chosen" x="{CodeLeft + 4}" y="{_y - 1}" width="{BoxWidth - 8}" height="{LineHeight}" rx="4"/>""");
        for (var i = 0; i < titles.Count; i++)
        {
            Text(i == 0 ? "chosen-text" : "plain", CodeLeft + BoxPadding, titles[i]);
        }

        return Space(14);
    }

    /// <summary>The lines of a comparison that changed, and those around them.</summary>
    public EditorWindow Differences(IReadOnlyList<DiffPiece> lines)
    {
        foreach (var line in lines)
        {
            var (sign, style) = line.Type switch { ChangeType.Inserted => ("+", "added"), ChangeType.Deleted => ("-", "removed"), _ => ("", "") };
            var rows = Wrapped(line.Text, CodeCharacters, new string(' ', 8)).ToList();
            if (sign.Length > 0)
            {
                Add($"""<rect class="{style}" x="{BandLeft}" y="{_y}" width="{Drawing.Width - (2 * BandLeft)}" height="{rows.Count * LineHeight}"/>""");
                Add($"""<text class="number" x="{Left + 30}" y="{_y + Baseline}">{sign}</text>""");
            }

            foreach (var row in rows)
            {
                CodeLine(row);
            }
        }

        return this;
    }

    private static IEnumerable<string> Wrapped(string text, int characters, string indentation)
    {
        while (text.Length > characters && text.LastIndexOf(' ', characters) is var end && end > indentation.Length)
        {
            yield return text[..end];
            text = indentation + text[(end + 1)..];
        }

        yield return text;
    }

    private EditorWindow Lines(string program, int from, int to)
    {
        var lines = program.ReplaceLineEndings("\n").Split('\n');
        for (var i = from; i < Math.Min(to, lines.Length); i++)
        {
            Add($"""<text class="number" x="{Left}" y="{_y + Baseline}">{i + 1,3}</text>""");
            CodeLine(lines[i]);
        }

        return this;
    }

    private void CodeLine(string line)
    {
        if (line.Trim().Length > 0)
        {
            Add($"""<text class="plain" x="{CodeLeft}" y="{_y + Baseline}" textLength="{line.Length * CharacterWidth:0.#}">{Coloured(line)}</text>""");
        }

        _y += LineHeight;
    }

    private static string Coloured(string line) => string.Concat(SyntaxFactory.ParseTokens(line).Select(token =>
        token.LeadingTrivia.ToFullString() + Coloured(token) + token.TrailingTrivia.ToFullString()));

    private static string Coloured(SyntaxToken token)
    {
        var text = SecurityElement.Escape(token.Text);
        var colour = token.IsKeyword() || token.Text is "await" or "var" ? "keyword" : token.IsKind(SyntaxKind.StringLiteralToken) ? "string" : null;
        return colour is null ? text : $"""<tspan class="{colour}">{text}</tspan>""";
    }

    private void Text(string style, int x, string text)
    {
        Add($"""<text class="{style}" x="{x}" y="{_y + Baseline}" textLength="{text.Length * CharacterWidth:0.#}">{SecurityElement.Escape(text)}</text>""");
        _y += LineHeight;
    }

    private void Box(string style, int lines)
    {
        Space(8);
        Add($"""<rect class="{style}" x="{CodeLeft}" y="{_y - 6}" width="{BoxWidth}" height="{(lines * LineHeight) + 12}" rx="6"/>""");
    }

    private EditorWindow Space(int height)
    {
        _y += height;
        return this;
    }

    private EditorWindow Add(FormattableString element)
    {
        _svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }
}
