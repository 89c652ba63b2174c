namespace AmiAnalyzers.Benchmarks;

/// <summary>Several runs of one thing. Each number is taken by itself, from whichever run has it.</summary>
internal sealed record Runs(IReadOnlyList<Sample> Samples)
{
    /// <summary>What the thing takes when nothing disturbs it: noise adds time, it never takes any.</summary>
    public Sample Least => new(
        Samples.Min(sample => sample.Own),
        Samples.Min(sample => sample.Cpu),
        Samples.Min(sample => sample.Wall),
        Samples.Min(sample => sample.Allocated),
        Samples.Max(sample => sample.Reports));

    /// <summary>How many times the least own time the worst run took.</summary>
    public double Noise => Samples.Max(sample => sample.Own) / Least.Own;
}
