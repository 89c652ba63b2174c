using AmiAnalyzers.Tests.Guards;
using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.SilentCode;

/// <summary>
/// Programs as people write them, of which no rule may say anything: images that are looked up, architectures that fit, types that only
/// share a name with those of AWS. The first line of each names what it references.
/// </summary>
public sealed class SilentCodeTests
{
    private const string References = "// References: ";

    private static readonly string Folder = Repository.Path("tests", "AmiAnalyzers.Tests", "SilentCode", "Programs");

    /// <summary>Every rule speaks, also those that are off by default.</summary>
    private static readonly string AllRules = string.Concat(new ImageIdAnalyzer().SupportedDiagnostics.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = warning\n"));

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Nothing_is_reported(string program)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Folder, program + ".cs"));
        var first = source[..source.IndexOf('\n', StringComparison.Ordinal)].TrimEnd();
        Assert.StartsWith(References, first, StringComparison.Ordinal);

        var setup = new Setup { Libs = Enum.Parse<Libs>(first[References.Length..]), EditorConfig = AllRules };
        Assert.Empty(await Analysis.Of<ImageIdAnalyzer>(source, setup));
    }

    [Fact]
    public void There_are_many() => Assert.InRange(Programs.Count, 60, int.MaxValue);
}
