using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>A constant parameter name where the program uses it.</summary>
/// <param name="Location">Where a reader finds the name.</param>
/// <param name="Text">The name with what stands around it: <c>resolve:ssm:</c>, a version.</param>
/// <param name="GivesImage">Whether the parameter's value is used as an AMI ID.</param>
internal sealed record ParameterUse(Location Location, ImageText Text, bool GivesImage)
{
    /// <summary>Whether other types may use the same name.</summary>
    public bool IsOfMany { get; init; }

    /// <summary>The constant version that an option beside the name asks for, if any, and where: at the name, or where this type names the constant of another one.</summary>
    public (SyntaxNode Value, Location Place)? Version { get; init; }
}
