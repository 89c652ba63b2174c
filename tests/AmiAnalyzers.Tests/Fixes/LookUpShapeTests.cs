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
        var before = Analysis.Compile([shape.Source], shape.Setup);
        var reports = await Reports(before, shape.Setup);
        using var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), shape.Source, shape.Setup);

        var titles = offers.All.GroupBy(offer => offer.Diagnostic).FirstOrDefault()?.Select(offer => offer.Action.Title).ToList() ?? [];
        Assert.Equal(shape.Offers, titles.Count == 0 ? "-" : string.Concat(titles.Take(titles.Count / 2).Select(KindOf)));
        foreach (var offer in offers.All)
        {
            var after = await offers.Apply(offer.Action);

            OfferedFixes.AssertNoNewWarning(before, after);
            Assert.Equal(reports.Remove(reports.IndexOf(offer.Diagnostic.Id), offer.Diagnostic.Id.Length + 1), await Reports(after, shape.Setup));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Line_ends_stay(CodeShape shape)
    {
        var unix = await FirstFix(shape.Source.ReplaceLineEndings("\n"), shape.Setup);
        var windows = await FirstFix(shape.Source.ReplaceLineEndings("\r\n"), shape.Setup);

        Assert.Equal(unix?.ReplaceLineEndings("\r\n"), windows);
    }

    private static async Task<string?> FirstFix(string source, Setup setup)
    {
        using var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), source, setup);
        return offers.All.Count == 0 ? null : (await offers.Apply(offers.All[0].Action)).SyntaxTrees.Single(tree => tree.FilePath == "/0/Test0.cs").ToString();
    }

    private static char KindOf(string title) =>
        title.StartsWith("Let EC2", StringComparison.Ordinal) ? 'R' : title.StartsWith("Refer", StringComparison.Ordinal) ? 'T' : 'G';

    /// <summary>The IDs of the reports in alphabetical order, a blank behind each.</summary>
    private static async Task<string> Reports(Compilation compilation, Setup setup) =>
        string.Concat((await compilation.WithAnalyzers([new ImageIdAnalyzer()], Analysis.OptionsOf(setup)).GetAnalyzerDiagnosticsAsync()).Select(report => report.Id + " ").Order(StringComparer.Ordinal));
}
