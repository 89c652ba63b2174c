using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>A constant parameter name where the program uses it.</summary>
/// <param name="Leaf">The constant.</param>
/// <param name="Text">The name with what stands around it: <c>resolve:ssm:</c>, a version.</param>
/// <param name="GivesImage">Whether the parameter's value is used as an AMI ID.</param>
internal sealed record ParameterUse(Leaf Leaf, ImageText Text, bool GivesImage)
{
    /// <summary>The constant version that an option beside the name asks for, if any.</summary>
    public SyntaxNode? Version { get; init; }

    /// <summary>The literal that spells the name.</summary>
    public SyntaxNode Syntax => Leaf.Syntax;
}
