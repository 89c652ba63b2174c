using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>
/// Verifies what an analyzer reports, with the Roslyn testing library: expected places are marked in the source as
/// <c>{|AMI0001:"ami-…"|}</c>, and nothing else may be reported. The source must compile unless the setup says otherwise; the
/// library also checks that <c>#pragma</c> suppresses each report and that generated code has none.
/// </summary>
public static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <param name="markup">The source, its expected reports marked.</param>
    /// <param name="setup">The project around it; the AWS SDK on .NET 8 when left out.</param>
    /// <param name="expected">
    /// Reports whose message, severity or additional locations matter: <c>new DiagnosticResult("AMI0001", DiagnosticSeverity.Warning)
    /// .WithLocation(0).WithMessage("…")</c>, with <c>{|#0:…|}</c> in the source.
    /// </param>
    public static Task Reports(string markup, Setup? setup = null, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>();
        VerifierTests.Prepare(test, setup ?? Setup.Default, [markup]);
        test.TestState.Sources.AddAll(VerifierTests.Files([markup], setup ?? Setup.Default));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The source has no marks: nothing may be reported.</summary>
    public static Task Silent(string source, Setup? setup = null)
    {
        Assert.DoesNotContain("{|", source, StringComparison.Ordinal);
        return Reports(source, setup);
    }
}

/// <summary>What the verifiers share: carrying a <see cref="Setup"/> over to the testing library.</summary>
internal static class VerifierTests
{
    /// <summary>References come from <see cref="References"/>; the library's own would be fetched from a package feed.</summary>
    private static readonly ReferenceAssemblies NoFetching = new("net8.0");

    public static void Prepare(AnalyzerTest<DefaultVerifier> test, Setup setup, IEnumerable<string> markups)
    {
        var sources = markups.Select(WithoutMarkup).ToImmutableArray();
        test.ReferenceAssemblies = NoFetching;
        test.CompilerDiagnostics = setup.MayNotCompile ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        test.TestState.AdditionalReferences.AddRange(References.Of(setup.Libs, setup.Framework));
        test.TestState.AnalyzerConfigFiles.AddAll(setup.ConfigFiles);
        test.TestState.AdditionalFiles.AddAll(setup.AdditionalFiles);
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, setup.ParseOptions)
            .WithProjectCompilationOptions(project, setup.CompilationOptions(sources)));
    }

    /// <summary>The sources under test as <c>/0/Test0.cs</c> and so on, then the rest of the project.</summary>
    public static IEnumerable<TestFile> Files(IEnumerable<string> markups, Setup setup) =>
        markups.Select((markup, i) => new TestFile($"/0/Test{i}.cs", markup)).Concat(setup.Companions);

    public static void AddAll(this SourceFileCollection collection, IEnumerable<TestFile> files)
    {
        foreach (var file in files)
        {
            collection.Add((file.Path, file.Text));
        }
    }

    public static string WithoutMarkup(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out _, out _);
        return source;
    }
}
