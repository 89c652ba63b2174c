using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fixes of a mismatch need to know.</summary>
/// <param name="InstanceType">The type of the image's architecture that can stand in for the reported one, if there is one.</param>
/// <param name="ImageChange">How the image at the first additional location is changed, as <c>Text</c>, <c>Argument</c> or <c>Value</c>, if it can be.</param>
/// <param name="ImageArgument">The argument to set.</param>
/// <param name="ImageValue">The text, or the documentation-comment ID of the member, to write.</param>
/// <param name="ImageArchitecture">The architecture that the image then has, in AWS's word.</param>
internal sealed record ArchitectureFix(string? InstanceType, string? ImageChange, string? ImageArgument, string? ImageValue, string? ImageArchitecture)
{
    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(nameof(InstanceType), InstanceType)
        .Add(nameof(ImageChange), ImageChange)
        .Add(nameof(ImageArgument), ImageArgument)
        .Add(nameof(ImageValue), ImageValue)
        .Add(nameof(ImageArchitecture), ImageArchitecture);

    /// <summary>Reads the record off a report.</summary>
    public static ArchitectureFix From(ImmutableDictionary<string, string?> properties)
    {
        return new(Get(nameof(InstanceType)), Get(nameof(ImageChange)), Get(nameof(ImageArgument)), Get(nameof(ImageValue)), Get(nameof(ImageArchitecture)));

        string? Get(string key) => properties.TryGetValue(key, out var value) ? value : null;
    }
}
