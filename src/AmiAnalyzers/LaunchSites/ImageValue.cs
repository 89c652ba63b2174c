using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>One image that may reach a slot.</summary>
/// <param name="Leaf">Where the value begins and what must hold for it to arrive.</param>
/// <param name="Syntax">The literal, constant reference or expression that spells it.</param>
/// <param name="Name">What to call it to people.</param>
/// <param name="Facts">What is known of it; its architecture always is.</param>
/// <param name="Choice">What in the source decides on the architecture, if that can be changed.</param>
internal sealed record ImageValue(Leaf Leaf, SyntaxNode Syntax, string Name, MachineImageFacts Facts, ImageChoice? Choice = null)
{
    /// <summary>The image's architecture.</summary>
    public CpuArchitecture Architecture => Facts.Architecture;
}
