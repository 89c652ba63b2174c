using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>An SSM parameter that can take the place of an AMI ID.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Label">What it is called in titles.</param>
/// <param name="Kind">What kind of parameter it is; part of the equivalence key.</param>
/// <param name="Architecture">The architecture of its images, or none where that is the user's affair.</param>
/// <param name="IsWindows">Whether its images run Windows; <see langword="null"/> where that is the user's affair.</param>
internal sealed record ParameterChoice(string Name, string Label, ParameterKind Kind, CpuArchitecture Architecture, bool? IsWindows = null);

/// <summary>Where a parameter's images come from.</summary>
internal enum ParameterKind
{
    /// <summary>A public parameter of the family that evidence names.</summary>
    Public,

    /// <summary>A public parameter of the family that replaces a retired one.</summary>
    Successor,

    /// <summary>A parameter that the user publishes.</summary>
    Own,

    /// <summary>The parameter that the configuration names for images of which nothing is known.</summary>
    Configured,

    /// <summary>Amazon Linux 2023, the usual start where nothing is known.</summary>
    AmazonLinux,
}
