namespace AmiAnalyzers.Knowledge;

/// <summary>The architectures that EC2 tells apart in images and instance types; one instance type may run several.</summary>
[Flags]
internal enum CpuArchitecture
{
    /// <summary>Nothing is known.</summary>
    None = 0,
    X86_64 = 1,
    Arm64 = 2,
    I386 = 4,
    X86_64Mac = 8,
    Arm64Mac = 16,
}

/// <summary>Architectures in AWS's words (EC2 API, <c>ArchitectureValues</c>).</summary>
internal static class CpuArchitectures
{
    private static readonly (CpuArchitecture Architecture, string Word)[] s_words =
    [
        (CpuArchitecture.I386, "i386"),
        (CpuArchitecture.X86_64, "x86_64"),
        (CpuArchitecture.Arm64, "arm64"),
        (CpuArchitecture.X86_64Mac, "x86_64_mac"),
        (CpuArchitecture.Arm64Mac, "arm64_mac"),
    ];

    /// <summary>Reads AWS's word, or the Linux distributions' <c>amd64</c> and <c>aarch64</c>; null for any other text.</summary>
    public static CpuArchitecture? Parse(string word)
    {
        if (word == "amd64")
        {
            return CpuArchitecture.X86_64;
        }

        if (word == "aarch64")
        {
            return CpuArchitecture.Arm64;
        }

        foreach (var known in s_words)
        {
            if (known.Word == word)
            {
                return known.Architecture;
            }
        }

        return null;
    }

    /// <summary>AWS's word, or words with <c>, </c> between them, for messages and for parameter names.</summary>
    public static string ToWord(this CpuArchitecture architectures) =>
        string.Join(", ", s_words.Where(known => architectures.HasFlag(known.Architecture)).Select(known => known.Word));
}
