using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Rules;

/// <summary>What to do about a retired family, in words.</summary>
internal static class Remedies
{
    /// <summary>Names the successor if there is one.</summary>
    public static string For(string? successor, ImageFamily family) =>
        successor is not null ? $"use '{successor}'"
        : ImageFamilyCatalog.SuccessorOf(family) is { } next ? $"move to {next.DisplayName}"
        : "move to a supported release";
}
