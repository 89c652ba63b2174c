using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The words of one text about an image, and what can be told of them without knowing images.</summary>
internal sealed class TextWords(string text)
{
    public ImmutableArray<TextWord> All { get; } = TextWord.Split(text);

    public int Count => All.Length;

    public TextWord this[int index] => All[index];

    /// <summary>The word there; empty behind the last one.</summary>
    public string TextAt(int index) => index < All.Length ? All[index].Text : "";

    /// <summary>A year with a month behind it is no version.</summary>
    public bool IsDateAt(int index) =>
        IsYear(All[index].Text.Split('.')[0]) && (All[index].Text.IndexOf('.') > 0 || (IsNumber(TextAt(index + 1)) && All[index + 1].Gap is "-" or "/"));

    /// <summary>Is it a year that is no part of a date?</summary>
    public bool IsYearAt(int index) => IsYear(All[index].Text) && !IsDateAt(index);

    /// <summary>Is the word a version of Kubernetes, in a text that speaks of it?</summary>
    public bool IsKubernetesVersion(TextWord word) =>
        word.IsNumber && word.Text.StartsWith("1.", StringComparison.Ordinal) && All.Any(other => other.Text is "eks" or "kubernetes" or "k");

    public static bool IsNumber(string word) => word.Length > 0 && word[0] is >= '0' and <= '9';

    private static bool IsYear(string word) => word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal);
}
