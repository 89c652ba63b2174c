using System.Collections.Concurrent;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>
/// Thousands of programs that nobody would write: no exception, no hang, and the same reports in two runs (of every fifth program), one concurrent, the other not, which
/// sees the files in another order where the compiler does not mind. CONTRIBUTING.md tells how to run more of them, and how to repeat one.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Batches that the compiler did not carry through.</summary>
    private int _incomparable;

    [Fact]
    public async Task Analysis_survives_and_repeats_itself()
    {
        var batches = (FuzzSettings.Programs + FuzzSettings.BatchSize - 1) / FuzzSettings.BatchSize;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, batches),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (number, cancellation) => await Check(FuzzBatch.Make(number), cancellation));
        Assert.InRange(_incomparable, 0, (batches / 20) + 1);
    }

    [Fact]
    public async Task Fixes_survive()
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(0, FuzzSettings.FixedPrograms),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (number, _) =>
            {
                var batch = FuzzBatch.Make(number);
                var source = batch.Sources[0];
                try
                {
                    await ApplyAllFixes(source, batch.Setup).WaitAsync(FuzzSettings.Patience);
                }
                catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{batch}: {exception}\n\n{source}");
                }
            });
    }

    private static async Task ApplyAllFixes(string source, Setup setup)
    {
        foreach (var fix in OfferedFixTests.Fixes)
        {
            var offers = await OfferedFixes.For(new ImageIdAnalyzer(), fix, source, setup);
            foreach (var offer in offers.All)
            {
                Assert.NotNull(await offers.Apply(offer.Action));
            }
        }
    }

    private async Task Check(FuzzBatch batch, CancellationToken cancellation)
    {
        if (await Complaint(batch, cancellation) is not { } complaint)
        {
            return;
        }

        foreach (var source in batch.Sources)
        {
            if (await Complaint(batch with { Sources = [source] }, cancellation) is { } own)
            {
                Assert.Fail($"{batch}: {own}\n\n{source}");
            }
        }

        Assert.Fail($"{batch}, all programs together: {complaint}");
    }

    private async Task<string?> Complaint(FuzzBatch batch, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = Task.Run(() => Compare(batch, patience.Token), cancellation);
        var isDone = await Task.WhenAny(work, Task.Delay(FuzzSettings.Patience, patience.Token)) == work;
        await patience.CancelAsync();
        return isDone ? await work : $"no result within {FuzzSettings.Patience}";
    }

    private async Task<string?> Compare(FuzzBatch batch, CancellationToken cancellation)
    {
        try
        {
            var compilation = Analysis.Compile(batch.Sources, batch.Setup);
            var first = await Reports(compilation, isConcurrent: true, cancellation);
            var failure = FailureIn(first.Reports);
            if (failure is not null || !batch.IsRepeated)
            {
                return failure;
            }

            var again = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(batch.IsOrderless ? compilation.SyntaxTrees.Reverse() : compilation.SyntaxTrees);
            var second = await Reports(again, isConcurrent: false, cancellation);
            if (FailureIn(second.Reports) is { } later)
            {
                return later;
            }

            if (first.Seen.SetEquals(second.Seen))
            {
                return first.Reports.Except(second.Reports).Concat(second.Reports.Except(first.Reports)).FirstOrDefault() is { } odd ? $"only one of two runs reports {odd}" : null;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What an analyzer throws is among its reports: this is the compiler's own.
        }

        Interlocked.Increment(ref _incomparable);
        return null;
    }

    private static string? FailureIn(IEnumerable<string> reports) => reports.FirstOrDefault(report => !report.StartsWith("AMI", StringComparison.Ordinal));

    private static async Task<(SortedSet<string> Reports, HashSet<string> Seen)> Reports(Compilation compilation, bool isConcurrent, CancellationToken cancellation)
    {
        var failures = new ConcurrentBag<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            Analysis.OptionsOf(Setup.Default),
            onAnalyzerException: (exception, _, _) => failures.Add(exception),
            isConcurrent,
            logAnalyzerExecutionTime: false);
        var witness = new Witness();
        var reports = await compilation.WithAnalyzers([new ImageIdAnalyzer(), witness], options).GetAnalyzerDiagnosticsAsync(cancellation);
        var doubled = reports.GroupBy(report => (report.Id, report.Location)).Where(same => same.Count() > 1).Select(same => $"Reported {same.Count()} times: {same.First()}");
        return ([.. reports.Select(WholeReport.Of), .. doubled, .. failures.Select(failure => failure.ToString())], witness.Seen);
    }
}
