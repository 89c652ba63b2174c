using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>The place in source that decides on an image's architecture, and how to write the same kind of image of another one there.</summary>
internal abstract record ImageChoice(SyntaxNode Syntax)
{
    /// <summary>A text that names a public parameter.</summary>
    /// <param name="Syntax">The literal.</param>
    /// <param name="Text">The parameter and what stands around it.</param>
    /// <param name="Parameter">The parameter.</param>
    internal sealed record ParameterText(SyntaxNode Syntax, ImageText Text, ImageParameter Parameter) : ImageChoice(Syntax)
    {
        /// <inheritdoc/>
        public override ImageChange? For(CpuArchitecture target) =>
            Parameter.WithArchitecture(target) is { } name && ImageParameterCatalog.Parse(name) is { } changed
                ? new(ImageChangeKind.Text, null, Text.With(name), new(changed, changed.Family, changed.Architecture))
                : null;
    }

    /// <summary>A machine image or image type with what decides on it.</summary>
    /// <param name="Syntax">The call, creation or constant.</param>
    /// <param name="Image">The image.</param>
    /// <param name="Arguments">The values of its arguments.</param>
    internal sealed record Member(SyntaxNode Syntax, MachineImage Image, ImmutableDictionary<string, string?> Arguments) : ImageChoice(Syntax)
    {
        /// <inheritdoc/>
        public override ImageChange? For(CpuArchitecture target) =>
            Image.WithArchitecture(Arguments, target) switch
            {
                null => null,
                { Argument: { } argument } change => new(ImageChangeKind.Argument, argument, change.MemberId, Image.Resolve(Arguments.SetItem(argument, change.MemberId))),
                { } change when MachineImageCatalog.Find(change.MemberId) is { } other => new(ImageChangeKind.Value, null, change.MemberId, other.Resolve(Arguments)),
                _ => null,
            };
    }

    /// <summary>What to write for another architecture; <see langword="null"/> when there is no such image.</summary>
    public abstract ImageChange? For(CpuArchitecture target);
}

/// <summary>How an image's architecture is changed.</summary>
internal enum ImageChangeKind
{
    /// <summary>Another text takes the literal's place.</summary>
    Text,

    /// <summary>An argument of the call or creation, or a member of its props object, gets a value.</summary>
    Argument,

    /// <summary>Another member, or its text, takes the place of the constant.</summary>
    Value,
}

/// <summary>A change that gives an image another architecture.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Argument">The argument's name, for <see cref="ImageChangeKind.Argument"/>.</param>
/// <param name="Value">The text, or the documentation-comment ID of the member to write.</param>
/// <param name="Facts">What is known of the image that it then is.</param>
internal sealed record ImageChange(ImageChangeKind Kind, string? Argument, string Value, MachineImageFacts Facts);
