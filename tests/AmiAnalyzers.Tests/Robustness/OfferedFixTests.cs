using System.Reflection;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Whatever fix is offered, on whatever code: applying it compiles and removes its report, and on torn code it does not throw.</summary>
public sealed class OfferedFixTests
{
    internal static readonly IReadOnlyList<CodeFixProvider> Fixes =
    [
        .. Assembly.Load("AmiAnalyzers.CodeFixes").GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string, Libs> Programs => SmallPrograms.All;

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Every_offered_action_compiles_and_removes_its_report(string program, Libs libs)
    {
        var reports = await CountReports(Analysis.Compile([program], libs), libs);
        var applied = 0;
        foreach (var fix in Fixes)
        {
            var offers = await OfferedFixes.For(new ImageIdAnalyzer(), fix, program, libs);
            foreach (var offer in offers.All)
            {
                var fixedProgram = await offers.Apply(offer.Action);

                OfferedFixes.AssertNoNewWarning(Analysis.Compile([program], libs), fixedProgram);
                Assert.True(
                    await CountReports(fixedProgram, libs) < reports,
                    $"'{offer.Action.Title}' leaves as many reports as before:\n{string.Join("\n", fixedProgram.SyntaxTrees)}");
                applied++;
            }
        }

        Assert.NotEqual(0, applied);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task No_action_throws_on_torn_code(string program, Libs libs)
    {
        var setup = new Setup { Libs = libs, MayNotCompile = true };
        for (var start = 0; start < program.Length - 4; start += 151)
        {
            foreach (var fix in Fixes)
            {
                var offers = await OfferedFixes.For(new ImageIdAnalyzer(), fix, program.Remove(start, 4), setup);
                foreach (var offer in offers.All)
                {
                    Assert.NotNull(await offers.Apply(offer.Action));
                }
            }
        }
    }

    private static async Task<int> CountReports(Compilation compilation, Setup setup) =>
        (await compilation.WithAnalyzers([new ImageIdAnalyzer()], Analysis.OptionsOf(setup)).GetAnalyzerDiagnosticsAsync()).Length;
}
