namespace AmiAnalyzers.Knowledge;

/// <summary>What the name of a published image, or a pattern for such names, tells.</summary>
/// <param name="Family">The operating system; null when a pattern leaves it open, or its version is newer than this knowledge.</param>
/// <param name="Architecture">The architecture, or none when the name does not tell.</param>
/// <param name="Parameter">The public SSM parameter that gives the newest image of exactly this kind; null when there is none.</param>
internal sealed record NamedImage(ImageFamily? Family, CpuArchitecture Architecture, string? Parameter);
