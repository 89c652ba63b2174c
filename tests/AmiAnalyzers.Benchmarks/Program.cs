using AmiAnalyzers.Benchmarks;
using BenchmarkDotNet.Running;

// "gate" is for CI, "report" makes the numbers of docs/performance.md, anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["gate"]:
        OneProcessor.Keep();
        return new Suite(Scale.Gate).Run() == 0 ? 0 : 1;
    case ["report"]:
        OneProcessor.Keep();
        return new Suite(Scale.Full).Run() == 0 ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(args);
        return 0;
}
