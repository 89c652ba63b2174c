using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>
/// Whatever the code around an ID looks like: every offered action compiles without a new error or warning, removes its report, brings no
/// other, keeps the line ends, and offers nothing more for the ID that it replaced.
/// </summary>
/// <remarks>Offers are written as G (GetParameter), R (<c>resolve:ssm:</c>), T (a reference inside text) or - (none).</remarks>
public sealed class LookUpShapeTests
{
    public static TheoryData<CodeShape> Shapes => [.. SdkShapes.All];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_offered_action_is_right(CodeShape shape)
    {
        var source = shape.Source.ReplaceLineEndings("\r\n");
        var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), source, shape.Setup);

        var titles = offers.All.GroupBy(offer => offer.Diagnostic).FirstOrDefault()?.Select(offer => offer.Action.Title).ToList() ?? [];
        Assert.Equal(shape.Offers, titles.Count == 0 ? "-" : string.Concat(titles.Take(titles.Count / 2).Select(KindOf)));
        foreach (var offer in offers.All)
        {
            var after = await offers.Apply(offer.Action);

            OfferedFixes.AssertNoNewWarning(offers.Before, after);
            await AssertReports(offers.Before, after, offer.Diagnostic.Id, shape.Setup);
            Assert.DoesNotMatch(LoneLineFeed, after.SyntaxTrees.Single(tree => tree.FilePath == "/0/Test0.cs").ToString());
        }
    }

    private const string LoneLineFeed = @"(?<!\r)\n";

    /// <summary>The fixed report is gone, and no other but those that say the same ID is hard-coded, named or bound to a Region.</summary>
    private static async Task AssertReports(Compilation before, Compilation after, string fixedRule, Setup setup)
    {
        var then = await Reports(before, setup);
        var now = await Reports(after, setup);
        Assert.True(now.Count(id => id == fixedRule) < then.Count(id => id == fixedRule), "The report stays.");
        Assert.True(now.Count(id => id == "AMI0001") < then.Count(id => id == "AMI0001"), "The ID stays.");
        Assert.Equal(then.Where(IsOther), now.Where(IsOther));
        Assert.All(now.Distinct(), id => Assert.True(now.Count(same => same == id) <= then.Count(same => same == id), $"{id} is new."));
    }

    private static bool IsOther(string id) => id is not ("AMI0001" or "AMI0002" or "AMI0101" or "AMI0102" or "AMI0103");

    private static char KindOf(string title) =>
        title.StartsWith("Let EC2", StringComparison.Ordinal) ? 'R' : title.StartsWith("Refer", StringComparison.Ordinal) ? 'T' : 'G';

    private static async Task<IReadOnlyList<string>> Reports(Compilation compilation, Setup setup) =>
        [.. (await compilation.WithAnalyzers([new ImageIdAnalyzer()], Analysis.OptionsOf(setup)).GetAnalyzerDiagnosticsAsync()).Select(report => report.Id).Order(StringComparer.Ordinal)];
}
