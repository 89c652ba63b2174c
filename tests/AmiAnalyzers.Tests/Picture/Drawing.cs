using System.Globalization;
using System.Text;

namespace AmiAnalyzers.Tests.Picture;

/// <summary>Windows of an editor, one below the other, as SVG that follows the reader's light or dark scheme.</summary>
internal sealed class Drawing
{
    public const int Width = 1000;
    private const int Margin = 12;
    private const int TitleHeight = 30;

    private const string Style = """
        .page { fill: #ffffff; stroke: #d0d7de; } .bar { fill: #f6f8fa; } .title { fill: #59636e; }
        text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre; }
        .plain { fill: #1f2328; } .keyword { fill: #cf222e; } .string { fill: #0a3069; } .number { fill: #818b98; }
        .squiggle { fill: none; stroke: #bf8700; stroke-width: 1.4; }
        .report { fill: #fff8c5; stroke: #d4a72c; } .report-text { fill: #633c01; }
        .menu { fill: #f6f8fa; stroke: #d0d7de; } .chosen { fill: #0969da; } .chosen-text { fill: #ffffff; }
        .removed { fill: #ffebe9; } .added { fill: #dafbe1; }
        @media (prefers-color-scheme: dark) {
          .page { fill: #0d1117; stroke: #3d444d; } .bar { fill: #151b23; } .title { fill: #9198a1; }
          .plain { fill: #f0f6fc; } .keyword { fill: #ff7b72; } .string { fill: #a5d6ff; } .number { fill: #656c76; }
          .squiggle { stroke: #d29922; }
          .report { fill: #272115; stroke: #9e6a03; } .report-text { fill: #e3b341; }
          .menu { fill: #212830; stroke: #3d444d; } .chosen { fill: #1f6feb; }
          .removed { fill: #3c1418; } .added { fill: #12361f; }
        }
        """;

    private readonly StringBuilder _windows = new();
    private int _height = Margin;

    public Drawing Window(string title, Action<EditorWindow> draw)
    {
        var window = new EditorWindow(_height + TitleHeight);
        draw(window);
        var (x, width, height) = (Margin, Width - (2 * Margin), window.Bottom - _height);
        _windows.Append(CultureInfo.InvariantCulture, $"""
            <rect class="page" x="{x}" y="{_height}" width="{width}" height="{height}" rx="8"/>
            <path class="bar" d="M{x + 1} {_height + TitleHeight}v-22q0 -7 7 -7h{width - 16}q7 0 7 7v22z"/>
            <text class="title" x="{x + 16}" y="{_height + 20}">{title}</text>
            {window.Svg}
            """);
        _height += height + Margin;
        return this;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 {Width} {_height}" width="{Width}" height="{_height}">
        <style>
        {Style}
        </style>
        {_windows}</svg>

        """).ReplaceLineEndings("\n");
}
