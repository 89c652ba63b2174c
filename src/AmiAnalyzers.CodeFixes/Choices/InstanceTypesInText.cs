using System.Text.RegularExpressions;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>Instance types that a text names beside an AMI ID: on a command line, in a template.</summary>
internal static class InstanceTypesInText
{
    // Begins where a word does, not behind each dash in it: long words take no longer than their length.
    private static readonly Regex s_type = new(@"(?<![\w-])[a-z][a-z0-9-]*\.[a-z0-9-]+", RegexOptions.CultureInvariant);

    private static readonly string[] s_lineEnds = ["\n", @"\n"];

    /// <summary>The types in the line of the ID, or else in all of a text that has no other ID.</summary>
    public static IReadOnlyList<InstanceTypeInfo> Around(ImageIdText id)
    {
        var text = id.Expression.ToString();
        var offset = id.Location.SourceSpan.Start - id.Expression.SpanStart;
        var start = s_lineEnds.Max(end => offset == 0 ? 0 : text.LastIndexOf(end, offset - 1, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : 0);
        var stop = s_lineEnds.Min(end => text.IndexOf(end, offset, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length);
        var inLine = In(text.Substring(start, stop - start));
        return inLine.Count > 0 || AmiId.Find(text).Length > 1 ? inLine : In(text);
    }

    private static List<InstanceTypeInfo> In(string text) =>
        s_type.Matches(text).Cast<Match>().Select(match => InstanceTypeCatalog.Find(match.Value)).OfType<InstanceTypeInfo>().ToList();
}
