using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>What one run of some analyzers took.</summary>
/// <param name="Own">Milliseconds inside the analyzers, as the driver counts them.</param>
/// <param name="Cpu">Milliseconds of processor time of the whole analysis.</param>
/// <param name="Wall">Milliseconds of the whole analysis, binding for the compiler's own diagnostics included.</param>
/// <param name="Allocated">Bytes allocated in the whole analysis.</param>
/// <param name="Reports">Diagnostics of the analyzers.</param>
internal readonly record struct Sample(double Own, double Cpu, double Wall, long Allocated, int Reports)
{
    /// <summary>All analyzers on a whole corpus, one thread, nothing bound before.</summary>
    public static Sample OfBuild(Corpus corpus, DiagnosticAnalyzer[] analyzers)
    {
        var run = corpus.With(analyzers);
        return Of(run, analyzers, () => run.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length);
    }

    /// <summary>What an IDE asks for after a key press in a file: syntax and semantic diagnostics of that file.</summary>
    public static Sample OfFile(Corpus corpus, DiagnosticAnalyzer[] analyzers)
    {
        var run = corpus.With(analyzers);
        var tree = run.Compilation.SyntaxTrees.First();
        return Of(run, analyzers, () =>
            run.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult().Length
            + run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), null, CancellationToken.None).GetAwaiter().GetResult().Length);
    }

    /// <summary>A build without analyzers.</summary>
    public static Sample OfCompiler(Corpus corpus) => Of(corpus.Build);

    /// <summary>Several runs of one thing, one after the other, taken together.</summary>
    public static Sample Sum(int times, Func<Sample> run) => Enumerable.Range(0, times).Select(_ => run()).Aggregate((sum, sample) => new Sample(
        sum.Own + sample.Own, sum.Cpu + sample.Cpu, sum.Wall + sample.Wall, sum.Allocated + sample.Allocated, sum.Reports + sample.Reports));

    /// <summary>Anything.</summary>
    public static Sample Of(Action work)
    {
        Settle();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var cpuBefore = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        var wall = watch.Elapsed.TotalMilliseconds;
        var cpu = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds;
        return new Sample(Own: 0, cpu, wall, GC.GetTotalAllocatedBytes(precise: true) - before, Reports: 0);
    }

    private static Sample Of(CompilationWithAnalyzers run, DiagnosticAnalyzer[] analyzers, Func<int> analyse)
    {
        var reports = 0;
        var sample = Of(() => { reports = analyse(); });
        var own = analyzers.Sum(analyzer => run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
        return sample with { Own = own, Reports = reports };
    }

    /// <summary>Kinds of actions, beyond that of the start of a compilation, that the analyzers registered.</summary>
    public static int RegisteredActions(Corpus corpus, DiagnosticAnalyzer[] analyzers)
    {
        var run = corpus.With(analyzers);
        run.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return analyzers.Select(analyzer => run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult()).Sum(info =>
            info.AdditionalFileActionsCount + info.CodeBlockActionsCount + info.CodeBlockStartActionsCount + info.CompilationActionsCount
            + info.CompilationEndActionsCount + info.OperationActionsCount + info.OperationBlockActionsCount + info.OperationBlockStartActionsCount
            + info.SemanticModelActionsCount + info.SymbolActionsCount + info.SymbolStartActionsCount + info.SyntaxNodeActionsCount + info.SyntaxTreeActionsCount);
    }

    private static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
