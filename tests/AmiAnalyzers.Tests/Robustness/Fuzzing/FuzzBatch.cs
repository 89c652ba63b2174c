using AmiAnalyzers.Tests.Harness;
using CsCheck;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>Programs that are analysed in one compilation.</summary>
/// <param name="Number">Together with the seed it makes the programs.</param>
/// <param name="Setup">The libraries that they see.</param>
/// <param name="Sources">The programs.</param>
internal sealed record FuzzBatch(int Number, Setup Setup, string[] Sources)
{
    private static readonly Libs[] Libraries = [Libs.Sdk, Libs.Sdk, Libs.Cdk, Libs.Sdk | Libs.Cdk, Libs.Pulumi, Libs.OtherSdk, Libs.OldSdk];

    private static readonly Gen<Func<int, string>> Torn = Gen.Frequency<Func<int, string>>(
        (40, Gen.Select(RandomPrograms.File, Mutations.Some, (file, change) => new Func<int, string>(number => change(file(number))))),
        (1, Gen.Select(Gen.OneOf(SmallPrograms.Sdk, SmallPrograms.Cdk, SmallPrograms.Pulumi), Mutations.Some, (program, change) => new Func<int, string>(_ => change(program)))));

    /// <summary>Whether the programs are syntactically whole, each in a namespace of its own, so that the order of the files means nothing to the compiler.</summary>
    public bool IsOrderless => Number % 2 == 0;

    /// <summary>Whether it is analysed twice: what depends on chance shows in one batch as well as in another.</summary>
    public bool IsRepeated => Number % 10 < 2;

    /// <summary>The batch of that number.</summary>
    public static FuzzBatch Make(int number)
    {
        var random = new PCG((uint)number, FuzzSettings.Seed);
        var program = number % 2 == 0 ? RandomPrograms.File : Torn;
        var sources = Enumerable.Range(0, FuzzSettings.BatchSize).Select(index => program.Generate(random, null, out _)(index)).ToArray();
        return new FuzzBatch(number, new Setup { Libs = Libraries[number % Libraries.Length], MayNotCompile = true, Output = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }, sources);
    }

    public override string ToString() => $"AMI_FUZZ_SEED={FuzzSettings.Seed}, batch {Number}";
}
