using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes;

/// <summary>Where a rule reports.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Document">The document.</param>
/// <param name="Position">The position in it.</param>
internal sealed record ReportPlace(string Rule, DocumentId Document, int Position)
{
    /// <summary>The place of a report in a document.</summary>
    public static ReportPlace Of(Diagnostic diagnostic, Document document) => new(diagnostic.Id, document.Id, diagnostic.Location.SourceSpan.Start);
}
