using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Reporting;

/// <summary>Places in additional files.</summary>
internal static class FileLocation
{
    /// <summary>The place of some characters; what lies beyond the end of the text is left out.</summary>
    public static Location Of(AdditionalText file, SourceText text, int start, int length)
    {
        start = Math.Min(start, text.Length);
        var span = new TextSpan(start, Math.Min(length, text.Length - start));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
