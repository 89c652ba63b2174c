using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>Whole analyses, one analyzer at a time: <c>dotnet run -c Release -- --filter *</c>.</summary>
[MemoryDiagnoser]
public class Benchmarks
{
    private readonly Dictionary<string, Corpus> _corpora = new()
    {
        ["no AWS"] = Corpus.WithoutAws(100),
        ["no AMI"] = Corpus.WithoutImages(100),
        ["dense"] = Corpus.Dense(100),
        ["launches only"] = Corpus.OnlyLaunches(100),
    };

    private readonly Corpus _file = Corpus.OneFile(isDense: true, 5_000);

    [Params("Floor", "AmiAnalyzers", "Aws", "Sonar")]
    public string Analyzer { get; set; } = "";

    [Benchmark]
    [Arguments("no AWS")]
    [Arguments("no AMI")]
    [Arguments("dense")]
    [Arguments("launches only")]
    public object Build(string code) => _corpora[code].With(Contestants.Named(Analyzer)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    [Benchmark]
    public object OneFileInTheIde()
    {
        var run = _file.With(Contestants.Named(Analyzer));
        var model = run.Compilation.GetSemanticModel(run.Compilation.SyntaxTrees.First());
        return run.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
    }
}
