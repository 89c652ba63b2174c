using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>Which of the offered actions a test applies. The default is the first, which is what <c>dotnet format</c> takes.</summary>
/// <param name="Index">Position in the offered list.</param>
/// <param name="Key">Equivalence key, checked to be that of the applied action.</param>
public sealed record Choice(int Index = 0, string? Key = null);

/// <summary>
/// Verifies what a fix makes of the source, with the Roslyn testing library: reports fixed one by one, and by fix-all in document,
/// project and solution, must all give the same expected text. Expected text must compile, is analysed again (marks in it stand for
/// reports that stay), and may bring no compiler warning that was not there before.
/// </summary>
public static class VerifyFix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public static Task Rewrites(string before, string after, Setup? setup = null, Choice? choice = null) =>
        Rewrites([before], [after], setup, choice);

    /// <summary>Several files of one project, fixed together.</summary>
    public static async Task Rewrites(IReadOnlyList<string> before, IReadOnlyList<string> after, Setup? setup = null, Choice? choice = null)
    {
        Assert.NotEqual(before.Select(VerifierTests.WithoutMarkup), after.Select(VerifierTests.WithoutMarkup));
        await Run(before, after, setup ?? Setup.Default, choice ?? new Choice());
        AssertNoNewWarning(before, after, setup ?? Setup.Default);
    }

    /// <summary>The marked reports stand, and no action is offered for any of them.</summary>
    public static async Task OffersNothing(string markup, Setup? setup = null)
    {
        await Verify<TAnalyzer>.Reports(markup, setup);
        Assert.Empty(await Actions(VerifierTests.WithoutMarkup(markup), setup));
    }

    /// <summary>The titles offered for the first fixable report, in order.</summary>
    public static async Task<IReadOnlyList<string>> Titles(string markup, Setup? setup = null) =>
        [.. (await Actions(VerifierTests.WithoutMarkup(markup), setup)).Select(action => action.Title)];

    /// <summary>The actions offered for the first report that has any, in order.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Actions(string source, Setup? setup = null)
    {
        var offers = await OfferedFixes.For(new TAnalyzer(), new TFix(), source, setup ?? Setup.Default);
        return [.. offers.All.GroupBy(offer => offer.Diagnostic).Take(1).SelectMany(first => first).Select(offer => offer.Action)];
    }

    private static Task Run(IReadOnlyList<string> before, IReadOnlyList<string> after, Setup setup, Choice choice)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            CodeActionIndex = choice.Index,
            CodeActionEquivalenceKey = choice.Key,
        };
        VerifierTests.Prepare(test, setup, before);
        test.TestState.Sources.AddAll(VerifierTests.Files(before, setup));
        test.FixedState.Sources.AddAll(VerifierTests.Files(after, setup));
        // Reports may stay in the fixed text: those without a fix, or with none for the chosen action.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    private static void AssertNoNewWarning(IReadOnlyList<string> before, IReadOnlyList<string> after, Setup setup)
    {
        if (setup.MayNotCompile)
        {
            return;
        }

        OfferedFixes.AssertNoNewWarning(Compile(before), Compile(after));

        Compilation Compile(IEnumerable<string> markups) => Analysis.Compile([.. markups.Select(VerifierTests.WithoutMarkup)], setup);
    }
}
