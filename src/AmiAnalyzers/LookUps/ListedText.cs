using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LookUps;

/// <summary>One text in a list.</summary>
/// <param name="Leaf">Where the text begins.</param>
/// <param name="Written">The expression in the list.</param>
internal sealed record ListedText(Leaf Leaf, SyntaxNode Written);
