using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>How long the fuzzing goes on, and where it begins.</summary>
internal static class FuzzSettings
{
    /// <summary>Programs in one compilation.</summary>
    public const int BatchSize = 100;

    /// <summary>
    /// <c>AMI_FUZZ_PROGRAMS</c>, or 20,000. The programs are made for our code, not for the compiler: the oldest one gets them all, the newest a tenth.
    /// </summary>
    public static int Programs { get; } = int.TryParse(Environment.GetEnvironmentVariable("AMI_FUZZ_PROGRAMS"), out var programs) ? programs
        : typeof(Compilation).Assembly.GetName().Version is { Major: < 5 } ? 20_000
        : 2_000;

    /// <summary>Programs on which every offered fix is tried; trying one takes as long as analysing hundreds. CI, where nobody waits, tries more.</summary>
    public static int FixedPrograms { get; } = Programs / (Environment.GetEnvironmentVariable("CI") == "true" ? 500 : 2_500);

    /// <summary><c>AMI_FUZZ_SEED</c>: a number that makes all programs. The same in every run unless somebody asks for others.</summary>
    public static ulong Seed { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("AMI_FUZZ_SEED"), out var seed) ? seed : 20_240_607;

    /// <summary>Far beyond what the slowest machine needs for a batch: whoever is not done by then hangs.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(5);
}
