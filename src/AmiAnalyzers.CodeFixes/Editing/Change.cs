using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>One change of a document's original text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">What is replaced; empty where something is inserted.</param>
/// <param name="Text">What takes its place.</param>
/// <param name="Order">The order of insertions at one position.</param>
/// <param name="Owner">Tells equal insertions apart that are all meant: two blocks that both indent a line.</param>
internal sealed record Change(DocumentId Document, TextSpan Span, string Text, int Order = 0, string Owner = "")
{
    /// <summary>Whether both cannot be made.</summary>
    public bool Excludes(Change other) =>
        Document == other.Document && Span.IntersectsWith(other.Span) && (Span.OverlapsWith(other.Span)
            ? this != other
            : IsInside(Span, other.Span) || IsInside(other.Span, Span));

    private static bool IsInside(TextSpan insertion, TextSpan replaced) => insertion.IsEmpty && replaced.Start < insertion.Start && insertion.Start < replaced.End;
}

/// <summary>A namespace that new code at a position needs imported.</summary>
internal sealed record Import(DocumentId Document, string Namespace, int Position);
