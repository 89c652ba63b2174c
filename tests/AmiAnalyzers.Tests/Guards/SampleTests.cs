using System.Text.RegularExpressions;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>In the samples, a comment <c>// AMI0001: …</c> stands above each reported line, and above no other.</summary>
public sealed partial class SampleTests
{
    [Theory]
    [InlineData("LaunchInstance", Libs.Sdk)]
    [InlineData("CdkStack", Libs.Cdk)]
    public async Task Every_reported_line_has_its_comment(string sample, Libs libs)
    {
        var source = Repository.Read("samples", sample, "Program.cs");

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>(source, libs);

        Assert.Equal(
            Announced(source),
            diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)));
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
