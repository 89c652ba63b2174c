namespace AmiAnalyzers.Benchmarks;

/// <summary>Several runs of one thing. Each number is taken by itself, from whichever run has it.</summary>
internal sealed record Runs(IReadOnlyList<Sample> Samples)
{
    /// <summary>What the thing takes when nothing disturbs it: noise adds time, it never takes any.</summary>
    public Sample Least => Each(numbers => numbers.Min());

    /// <summary>What it takes most of the time.</summary>
    public Sample Middle => Each(numbers => numbers.Order().ElementAt(Samples.Count / 2));

    /// <summary>How many times the least own time the worst run took.</summary>
    public double Noise => Samples.Max(sample => sample.Own) / Least.Own;

    private Sample Each(Func<IEnumerable<double>, double> pick) => new(
        pick(Samples.Select(sample => sample.Own)),
        pick(Samples.Select(sample => sample.Cpu)),
        pick(Samples.Select(sample => sample.Wall)),
        (long)pick(Samples.Select(sample => (double)sample.Allocated)),
        Samples.Max(sample => sample.Reports));
}
