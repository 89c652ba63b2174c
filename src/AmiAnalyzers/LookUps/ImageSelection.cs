using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LookUps;

/// <summary>In what order the images stand when one of them is taken.</summary>
internal enum ImageOrder
{
    /// <summary>In the order in which EC2 answers them, which is none.</summary>
    None,

    /// <summary>By name.</summary>
    ByName,

    /// <summary>By the time of creation, among other things perhaps.</summary>
    ByCreation,

    /// <summary>By something else, for which there may be a reason.</summary>
    Unknown,
}

/// <summary>One image is taken from what a look-up answers.</summary>
/// <param name="Operation">The call, index or loop that takes it.</param>
/// <param name="Syntax">Where a reader sees that.</param>
/// <param name="Calls">The calls that answered the images.</param>
/// <param name="Order">In what order they stand.</param>
/// <param name="NamesImage">Whether the taken image is told by its ID or by its owner, or is known to be the only one.</param>
internal sealed record ImageSelection(IOperation Operation, SyntaxNode Syntax, ImmutableArray<IOperation> Calls, ImageOrder Order, bool NamesImage);
