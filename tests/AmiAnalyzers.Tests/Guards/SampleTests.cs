using System.Text.RegularExpressions;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>In the samples, a comment <c>// AMI0001: …</c> stands above each reported line, and above no other.</summary>
public sealed partial class SampleTests
{
    public static TheoryData<string, Setup> Samples { get; } = new()
    {
        { "LaunchInstance", Libs.Sdk },
        { "CdkStack", Libs.Cdk },
        { "PulumiProgram", Libs.Pulumi },
        { "SharedFleet/Web", SharedFleet },
        { "SharedFleet/Workers", SharedFleet },
    };

    /// <summary>What the Directory.Build.props of that sample gives to each of its projects.</summary>
    private static Setup SharedFleet => new()
    {
        OtherSources = [new("/0/Launcher.cs", Repository.Read("samples", "SharedFleet", "Fleet", "Launcher.cs"))],
        EditorConfig = Repository.Read("samples", "SharedFleet", ".editorconfig").Replace("[*.cs]\n", "", StringComparison.Ordinal),
        AdditionalFiles =
        [
            .. Directory.GetFiles(Repository.Path("samples", "SharedFleet", "images")).Select(file => new TestFile(file, File.ReadAllText(file))),
        ],
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_reported_line_has_its_comment(string sample, Setup setup)
    {
        var source = Repository.Read("samples", sample, "Program.cs");

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>(source, setup);

        Assert.Equal(
            Announced(source),
            diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)));
    }

    [Fact]
    public void Every_sample_is_tested_and_part_of_the_solution()
    {
        var solution = Repository.Read("AmiAnalyzers.sln");
        var programs = Directory.GetFiles(Repository.Path("samples"), "Program.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Path("samples"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(programs.Order(StringComparer.Ordinal), Samples.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
        Assert.All(programs, sample => Assert.Contains($@"samples\{sample.Replace('/', '\\')}\", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void No_rule_breaks_the_build_of_a_sample()
    {
        var properties = Repository.Read("samples", "Directory.Build.props");

        Assert.All(Descriptors.All, rule => Assert.Contains(rule.Id, properties, StringComparison.Ordinal));
    }

    private static IEnumerable<(int Line, string Id)> Announced(string source)
    {
        var lines = source.Split('\n');
        return lines
            .Select((line, number) => (Match: Announcement().Match(line), Number: number))
            .Where(line => line.Match.Success)
            .Select(line => (FirstCode(lines, line.Number + 1), line.Match.Groups[1].Value));
    }

    private static int FirstCode(string[] lines, int from) =>
        Enumerable.Range(from, lines.Length - from).First(i => !lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*// (AMI\d{4}):")]
    private static partial Regex Announcement();
}
