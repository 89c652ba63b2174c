using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Code that does not compile, is cut off, is empty or is enormous: the analyzer goes through it and does not throw.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, Libs> Programs => SmallPrograms.All;

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_whole_code_compiles_and_is_reported(string program, Libs libs) =>
        Assert.NotEmpty(await Analysis.Of<ImageIdAnalyzer>(program, libs));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Code_cut_off_anywhere(string program, Libs libs)
    {
        for (var length = 0; length < program.Length; length += 17)
        {
            await Analyse(program[..length], libs);
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Code_with_a_piece_missing(string program, Libs libs)
    {
        for (var start = 0; start < program.Length - 5; start += 19)
        {
            await Analyse(program.Remove(start, 5), libs);
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public Task Code_whose_packages_are_missing(string program, Libs libs) =>
        Analyse(program, new Setup { Libs = libs == Libs.Sdk ? Libs.Cdk : Libs.Sdk, MayNotCompile = true });

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("\"ami-")]
    [InlineData("$\"\"\"ami-0c7e3b7f5a9d21e84{")]
    [InlineData("class C { string s = \"\uD800ami-0c7e3b7f5a9d21e84\"; }")]
    [InlineData("#if X\nclass C { string s = \"ami-0c7e3b7f5a9d21e84\"; }")]
    [InlineData("[assembly: A(\"ami-0c7e3b7f5a9d21e84\"")]
    [InlineData("enum E { A = \"ami-0c7e3b7f5a9d21e84\" }")]
    [InlineData("delegate void D(string s = \"ami-0c7e3b7f5a9d21e84\");")]
    [InlineData("class C : C { string s = C.s + \"ami-0c7e3b7f5a9d21e84\"; }")]
    [InlineData("class C { const string A = B + \"ami-\", B = A; }")]
    public Task Fragments(string source) => Analyse(source, Libs.Sdk);

    [Fact]
    public async Task A_literal_of_ten_megabytes()
    {
        var filler = new string('x', 5_000_000);

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>($"class C {{ string s = \"{filler} ami-0c7e3b7f5a9d21e84 {filler}\"; }}", Libs.Sdk);

        Assert.Equal(["AMI0001"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public Task A_sum_of_a_thousand_literals() =>
        Analyse($"class C {{ string s = {string.Join(" + ", Enumerable.Repeat("\"ami-\"", 1_000))}; }}", Libs.Sdk);

    private static Task Analyse(string source, Libs libs) => Analyse(source, new Setup { Libs = libs, MayNotCompile = true });

    private static async Task Analyse(string source, Setup setup) =>
        Assert.All(await Analysis.Of<ImageIdAnalyzer>(source, setup), diagnostic => Assert.StartsWith("AMI", diagnostic.Id, StringComparison.Ordinal));
}
