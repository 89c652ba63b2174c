using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>How much code is measured, how often, and how far a ratio may exceed its bar before it counts as missed.</summary>
internal sealed record Scale(int PlainFiles, int FilesWithoutImages, int DenseFiles, int Growth, int FixedFiles, int Rounds, double Margin)
{
    /// <summary>The sizes that <c>docs/performance.md</c> speaks of.</summary>
    public static readonly Scale Full = new(PlainFiles: 500, FilesWithoutImages: 1_600, DenseFiles: 500, Growth: 10, FixedFiles: 70, Rounds: 5, Margin: 1);

    /// <summary>Small and lenient: for a machine that does other things as well. Short runs, many of them: some are disturbed by nothing.</summary>
    public static readonly Scale Gate = new(PlainFiles: 60, FilesWithoutImages: 200, DenseFiles: 60, Growth: 4, FixedFiles: 36, Rounds: 5, Margin: 2);
}

/// <summary>
/// Measures everything side by side in one process and holds it against the bars. Only ratios are judged, of the least of several
/// interleaved runs: noise adds time, it never takes any. Growth compares much code with as much in parts, one after the other: a single short
/// run says little, for one or three garbage collections fall into it by chance.
/// </summary>
internal sealed class Suite(Scale scale)
{
    private const double Megabyte = 1_000_000;
    private const int LinesInIde = 5_000;

    /// <summary>Runs that do not count: until the code that is measured no longer changes under the hands of the just-in-time compiler.</summary>
    private const int WarmUp = 2;

    /// <summary>So many reports are fixed in at most so many seconds.</summary>
    private const double Reports = 2_000, SecondsToFix = 60;

    private int _missed;

    /// <summary>Shown for comparison where nothing is held against them.</summary>
    private string[] Others => scale.Margin == 1 ? ["Sonar"] : [];

    /// <summary>Runs everything and gives the number of bars that were missed.</summary>
    public int Run()
    {
        WithoutAws();
        WithoutImages();
        Dense();
        OneFile(isDense: false);
        OneFile(isDense: true);
        FixAll();
        Console.WriteLine(_missed == 0 ? "Every bar is met." : $"{_missed} bars missed.");
        return _missed;
    }

    private void WithoutAws()
    {
        var corpus = Corpus.WithoutAws(scale.PlainFiles);
        Tell(corpus);
        Judge("actions beyond compilation start", Sample.RegisteredActions(corpus, Contestants.AmiAnalyzers), 0);
    }

    private void WithoutImages()
    {
        var corpus = Corpus.WithoutImages(scale.FilesWithoutImages);
        var runs = Measure(corpus, Sample.OfBuild, ["Floor", "AmiAnalyzers", "Aws", .. Others]);
        var (own, floor) = (runs["AmiAnalyzers"].Least, runs["Floor"].Least);
        Judge("own time / that of AWS's analyzers", own.Own / runs["Aws"].Least.Own, 1);
        Judge("own time / that of the floor", own.Own / floor.Own, 8);
        Judge("MB allocated beyond the floor", (own.Allocated - floor.Allocated) / Megabyte, 2);
    }

    private void Dense()
    {
        var small = Corpus.Dense(scale.DenseFiles);
        var compiler = Repeat(() => Sample.OfCompiler(small)).Least;
        var few = Measure(small, Sample.OfBuild, ["AmiAnalyzers", .. Others]);
        Console.WriteLine($"  compiler alone: {compiler.Cpu:0} ms CPU, {compiler.Wall:0} ms");
        Judge("own time / compile time", few["AmiAnalyzers"].Least.Own / compiler.Wall, 0.15);

        var parts = Grown(small, scale.Growth);
        var whole = Grown(Corpus.Dense(scale.DenseFiles * scale.Growth), 1);
        Judge($"own time of {scale.Growth} times the files / in parts", whole.Own / parts.Own, 1.1);
        Judge($"memory of {scale.Growth} times the files / in parts", (double)whole.Allocated / parts.Allocated, 1.1);
    }

    private Sample Grown(Corpus corpus, int times) => Measure(corpus, (_, analyzers) => Sample.Sum(times, () => Sample.OfBuild(corpus, analyzers)), ["AmiAnalyzers"])["AmiAnalyzers"].Least;

    private void OneFile(bool isDense)
    {
        var runs = Measure(Corpus.OneFile(isDense, LinesInIde), Sample.OfFile, ["Floor", "AmiAnalyzers", .. Others]);
        Judge("CPU time in the IDE / that of the floor", runs["AmiAnalyzers"].Least.Cpu / runs["Floor"].Least.Cpu, 1.3);
    }

    private void FixAll()
    {
        var parts = Fix(scale.FixedFiles, scale.Growth);
        var whole = Fix(scale.FixedFiles * scale.Growth, 1);
        Judge($"CPU seconds for {Reports} reports", whole.Cpu / whole.Reports * Reports / 1_000, SecondsToFix);
        Judge($"CPU time to fix {scale.Growth} times the files / in parts", whole.Cpu / parts.Cpu, 1.1);
    }

    private Sample Fix(int files, int times)
    {
        using var fixing = new Fixing(files);
        Console.WriteLine($"{fixing.Name}, {times} times");
        var left = 0;
        var least = Repeat(() => Sample.Sum(times, () =>
        {
            (var sample, left) = fixing.Run();
            return sample;
        })).Least;
        Console.WriteLine($"  CPU {least.Cpu:0} ms   wall {least.Wall:0} ms   {least.Allocated / Megabyte:0.0} MB   {least.Reports} reports, {left} left each time");
        return least;
    }

    private Dictionary<string, Runs> Measure(Corpus corpus, Func<Corpus, DiagnosticAnalyzer[], Sample> run, string[] names)
    {
        Tell(corpus);
        var samples = names.ToDictionary(name => name, _ => new List<Sample>());
        for (var round = -WarmUp; round < scale.Rounds; round++)
        {
            foreach (var name in names)
            {
                var sample = run(corpus, Contestants.Named(name));
                if (round >= 0)
                {
                    samples[name].Add(sample);
                }
            }
        }

        var runs = samples.ToDictionary(entry => entry.Key, entry => new Runs(entry.Value));
        foreach (var (name, measured) in runs)
        {
            var sample = measured.Least;
            Console.WriteLine(
                $"  {name,-13} own {sample.Own,8:0.0} ms (worst run x{measured.Noise:0.0})   CPU {sample.Cpu,7:0} ms   wall {sample.Wall,7:0} ms   {sample.Allocated / Megabyte,8:0.0} MB   {sample.Reports} reports");
        }

        return runs;
    }

    /// <summary>For something that takes long enough to warm up within a run.</summary>
    private static Runs Repeat(Func<Sample> run) => new(Enumerable.Range(0, 4).Select(_ => run()).Skip(1).ToList());

    private static void Tell(Corpus corpus) => Console.WriteLine($"{corpus.Name}: {corpus.Texts.Length} files, {corpus.Lines} lines");

    private void Judge(string what, double value, double bar)
    {
        var isMet = value <= bar * scale.Margin;
        _missed += isMet ? 0 : 1;
        Console.WriteLine($"  {(isMet ? "ok    " : "MISSED")} {what}: {value:0.00}, bar {bar:0.##}{(scale.Margin > 1 ? $", tolerated {bar * scale.Margin:0.##}" : "")}");
    }
}
