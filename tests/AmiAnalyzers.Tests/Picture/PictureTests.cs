using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Guards;
using AmiAnalyzers.Tests.Harness;
using DiffPlex.DiffBuilder;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Picture;

/// <summary>The picture in the README is drawn from a real program: its reports, the actions offered for them, and what the first one writes.</summary>
public sealed class PictureTests
{
    /// <summary>Set by <c>docs/picture.sh</c>, which draws the picture anew.</summary>
    private const string WriteVariable = "AMI_ANALYZERS_WRITE_PICTURE";

    private const string Program = """
        using Amazon.EC2;
        using Amazon.EC2.Model;

        using var ec2 = new AmazonEC2Client();

        await ec2.RunInstancesAsync(new RunInstancesRequest
        {
            ImageId = "ami-0006118602dfc1c09",
            InstanceType = InstanceType.T3Micro,
            MinCount = 1,
            MaxCount = 1,
        });
        """;

    [Fact]
    public async Task The_picture_is_up_to_date()
    {
        var picture = await Draw();
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
        {
            await File.WriteAllTextAsync(Repository.Path("docs", "picture.svg"), picture);
        }

        Assert.True(picture == Repository.Read("docs", "picture.svg"), "The reports or the fix changed: draw the picture anew with docs/picture.sh.");
    }

    private static async Task<string> Draw()
    {
        var fixes = await OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), Program, Libs.Sdk);
        var reports = await Analysis.Of<ImageIdAnalyzer>(Program);
        var after = (await fixes.Apply(fixes.All[0].Action)).SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == "Test0.cs").ToString();
        Assert.Empty(await Analysis.Of<ImageIdAnalyzer>(after));

        var place = reports[0].Location.GetLineSpan();
        Assert.All(reports, report => Assert.Equal(place, report.Location.GetLineSpan()));
        return new Drawing()
            .Window("Program.cs", window => window
                .Code(Program, place)
                .Report([.. reports.Select(report => $"{report.Id}: {report.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")])
                .Menu([.. fixes.All.Select(fix => fix.Action.Title).Distinct()])
                .CodeFrom(Program, place.StartLinePosition.Line + 1))
            .Window("Program.cs, after the first action", window => window.Differences(InlineDiffBuilder.Diff(Program, after).Lines))
            .ToString();
    }
}
