using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LookUps;

/// <summary>One text in a list.</summary>
/// <param name="Leaf">Where the text begins.</param>
/// <param name="Written">The expression in the list.</param>
internal sealed record ListedText(Leaf Leaf, SyntaxNode Written)
{
    /// <summary>Where a reader finds the text: its literal, or the expression in the list when it has none.</summary>
    public SyntaxNode Syntax => Leaf.Text is null ? Written : Leaf.Syntax;
}
