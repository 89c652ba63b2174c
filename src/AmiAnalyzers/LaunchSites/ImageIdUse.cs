using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What becomes of an AMI ID, the strongest first.</summary>
internal enum ImageIdFate
{
    /// <summary>An instance starts from it.</summary>
    Launched,

    /// <summary>Nothing says what it is for.</summary>
    Unknown,

    /// <summary>An operation on the image takes it.</summary>
    Managed,

    /// <summary>It is compared or used as a key.</summary>
    Compared,

    /// <summary>It is written to a log, a console or an exception.</summary>
    Logged,

    /// <summary>It is a pattern to match texts with.</summary>
    Pattern,
}

/// <summary>An AMI ID of the type and what becomes of it.</summary>
/// <param name="Text">Where and how it is written.</param>
/// <param name="Operation">The operation of the expression that holds it; none inside attributes.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Slots">The slots that it reaches, in source order.</param>
internal sealed record ImageIdUse(ImageIdText Text, IOperation? Operation, ImageIdFate Fate, IReadOnlyList<SlotValue> Slots);
