using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>
/// The fast path for tables and fuzzing: one compilation, one analyzer run, the diagnostics in source order. A compiler error fails
/// the test unless the setup allows it; an exception out of the analyzer always does.
/// </summary>
public static class Analysis
{
    private static readonly ConcurrentDictionary<(Libs, Framework), Lazy<CSharpCompilation>> Bases = new();

    public static Task<ImmutableArray<Diagnostic>> Of<TAnalyzer>(string source, Setup? setup = null, CancellationToken cancellation = default)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Of(new TAnalyzer(), [source], setup ?? Setup.Default, cancellation);

    /// <summary>Several sources of one project, none marked: they are <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c> and so on.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Of(
        DiagnosticAnalyzer analyzer, IReadOnlyList<string> sources, Setup setup, CancellationToken cancellation = default, bool tellsKeys = true)
    {
        var compilation = Compile(sources, setup);
        if (!setup.MayNotCompile)
        {
            AssertNoErrors(compilation);
        }

        var failures = new ConcurrentBag<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            OptionsOf(setup, tellsKeys),
            onAnalyzerException: (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.True(failures.IsEmpty, $"The analyzer threw:\n{string.Join("\n", failures)}");
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    public static CSharpCompilation Compile(IReadOnlyList<string> sources, Setup setup) =>
        // Trees are added to a compilation that has its references already, so that these are bound once.
        Bases.GetOrAdd((setup.Libs, setup.Framework), key => new(() => BaseOf(key.Item1, key.Item2))).Value
            .WithOptions(setup.CompilationOptions(sources).WithSyntaxTreeOptionsProvider(new Severities(ConfigsOf(setup))))
            .AddSyntaxTrees(VerifierTests.Files(sources, setup).Select(file => CSharpSyntaxTree.ParseText(file.Text, setup.ParseOptions, file.Path)));

    internal static void AssertNoErrors(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"The code under test does not compile:\n{string.Join("\n", errors)}");
    }

    internal static AnalyzerOptions OptionsOf(Setup setup, bool tellsKeys = true) => new(
        [.. setup.AdditionalFiles.Select(file => new InMemoryText(file))],
        new ConfigOptions(ConfigsOf(setup), tellsKeys));

    private static AnalyzerConfigSet ConfigsOf(Setup setup) =>
        AnalyzerConfigSet.Create(setup.ConfigFiles.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList());

    private static CSharpCompilation BaseOf(Libs libs, Framework framework)
    {
        var compilation = CSharpCompilation.Create("TestProject", references: References.Of(libs, framework));
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    private sealed class InMemoryText(TestFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text);
    }

    /// <summary>What configuration files say of severities; the compiler asks for it apart from the options.</summary>
    private sealed class Severities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class ConfigOptions(AnalyzerConfigSet configs, bool tellsKeys) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => Of(configs.GlobalConfigOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ForPath(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ForPath(textFile.Path);

        private Options ForPath(string path) => Of(configs.GetOptionsForSourcePath(path));

        private Options Of(AnalyzerConfigOptionsResult result) => new(result.AnalyzerOptions, tellsKeys);

        private sealed class Options(ImmutableDictionary<string, string> values, bool tellsKeys) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => tellsKeys ? values.Keys : base.Keys;

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
