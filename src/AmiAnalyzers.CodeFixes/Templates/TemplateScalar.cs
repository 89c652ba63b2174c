using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Templates;

/// <summary>A text value in a CloudFormation template.</summary>
/// <param name="Path">The keys that lead to it from the top; items of lists count from 0.</param>
/// <param name="Span">Where it stands, with its quotes.</param>
/// <param name="Quote">What it is quoted with, or nothing.</param>
/// <param name="Text">The value without quotes.</param>
internal sealed record TemplateScalar(ImmutableArray<string> Path, TextSpan Span, string Quote, string Text)
{
    /// <summary>Every text value of a template, in order; none behind the place at which it cannot be read.</summary>
    public static IEnumerable<TemplateScalar> Read(string text, FileSyntax syntax)
    {
        var content = FileComments.WithoutComments(text, syntax);
        return syntax switch
        {
            FileSyntax.Json => JsonTemplate.Read(content),
            FileSyntax.Yaml => YamlTemplate.Read(content),
            _ => [],
        };
    }

    /// <summary>Whether this stands directly below the same keys as another value.</summary>
    public bool IsSiblingOf(TemplateScalar other) =>
        Path.Length == other.Path.Length && Path.Take(Path.Length - 1).SequenceEqual(other.Path.Take(Path.Length - 1), StringComparer.Ordinal);

    /// <summary>The change that writes another value, in the same quotes if there are any.</summary>
    /// <param name="value">The value.</param>
    /// <param name="quote">The quotes that the value needs where there are none.</param>
    public TextChange ChangeTo(string value, string quote = "")
    {
        var around = Quote.Length > 0 ? Quote : quote;
        return new TextChange(Span, around + value + around);
    }
}
