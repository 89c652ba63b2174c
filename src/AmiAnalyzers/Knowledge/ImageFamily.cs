using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>An operating system in a version, as images of it are published.</summary>
internal sealed class ImageFamily
{
    private const string WindowsWord = "windows";
    private readonly string? _parameter;

    public ImageFamily(string id, string displayName, Retirement? retirement, string? parameter, string? successorId)
    {
        Id = id;
        DisplayName = displayName;
        Retirement = retirement;
        SuccessorId = successorId;
        _parameter = parameter;
    }

    /// <summary>The row's key: <c>ubuntu-24.04</c>.</summary>
    public string Id { get; }

    /// <summary>For messages and titles: <c>Ubuntu 24.04</c>.</summary>
    public string DisplayName { get; }

    /// <summary>Why and since when the family should not be used any more; null while its publisher supports it.</summary>
    public Retirement? Retirement { get; }

    /// <summary>Do its images run Windows?</summary>
    public bool IsWindows => Id.Split('-').Contains(WindowsWord, StringComparer.Ordinal);

    /// <summary>Has the publisher a public SSM parameter that the family alone determines?</summary>
    public bool HasPublicParameter => _parameter is not null;

    internal string? SuccessorId { get; }

    /// <summary>The public SSM parameter that gives the newest image of this family; null when there is none for that architecture.</summary>
    public string? PublicParameter(CpuArchitecture architecture)
    {
        if (_parameter is null || ImageParameterCatalog.Parse(_parameter) is not { } parameter)
        {
            return null;
        }

        return parameter.Architecture == architecture ? parameter.Name : parameter.WithArchitecture(architecture);
    }

    /// <summary>The same operating system in another edition.</summary>
    /// <param name="displayName">For messages and titles.</param>
    /// <param name="parameter">The edition's own public parameter, for any of its architectures; null when there is none.</param>
    public ImageFamily InEdition(string displayName, string? parameter) => new(Id, displayName, Retirement, parameter, SuccessorId);

    public override string ToString() => DisplayName;
}

/// <summary>The end of a publisher's support for a family.</summary>
/// <param name="Date">ISO 8601, <c>2026-06-30</c>.</param>
/// <param name="Milestone">What ended then in the publisher's words: <c>end of support</c>, <c>end of standard support</c>, …</param>
/// <param name="Source">Where the date comes from.</param>
internal sealed record Retirement(string Date, string Milestone, string Source);

/// <summary>How names of parameters and images write the architecture.</summary>
internal static class ArchitectureWords
{
    /// <summary>The choice in a name pattern that holds an architecture which can be exchanged for the other one.</summary>
    public const string Choice = "arch";

    /// <summary>The choice in a name pattern that holds an architecture without a counterpart.</summary>
    public const string FixedChoice = "cpu";

    private static readonly char[] s_separators = ['/', '-'];

    private static readonly (string Word, CpuArchitecture Architecture)[] s_inText =
    [
        ("x86_64", CpuArchitecture.X86_64),
        ("amd64", CpuArchitecture.X86_64),
        ("arm64", CpuArchitecture.Arm64),
        ("aarch64", CpuArchitecture.Arm64),
        ("i386", CpuArchitecture.I386),
        ("32Bit", CpuArchitecture.I386),
        ("64Bit", CpuArchitecture.X86_64),
    ];

    /// <summary>Reads a word with the separators around it; none at all is x86_64, and Windows counts in bits. Unknown words give <see cref="CpuArchitecture.None"/>.</summary>
    public static CpuArchitecture Parse(string word) => word.Trim(s_separators) switch
    {
        "" or "64Bit" => CpuArchitecture.X86_64,
        "32Bit" => CpuArchitecture.I386,
        var known => CpuArchitectures.Parse(known) ?? CpuArchitecture.None,
    };

    /// <summary>The one architecture that words of the text name; none when it names none, or several.</summary>
    public static CpuArchitecture FindIn(string text)
    {
        var found = CpuArchitecture.None;
        foreach (var (word, architecture) in s_inText)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!char.IsLetterOrDigit(CharAt(text, at - 1)) && CharAt(text, at + word.Length) != '_' && !char.IsLetterOrDigit(CharAt(text, at + word.Length)))
                {
                    found |= architecture;
                }
            }
        }

        return found is CpuArchitecture.X86_64 or CpuArchitecture.Arm64 or CpuArchitecture.I386 ? found : CpuArchitecture.None;
    }

    private static char CharAt(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}
