using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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
    [InlineData("class C { object M(string[] args) => new Amazon.EC2.Model.RunInstancesRequest { ImageId = args[] }; }")]
    [InlineData("class C { object M(string[] args) => new Amazon.EC2.Model.RunInstancesRequest { ImageId = args[;]0 }; }")]
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
    public async Task A_literal_of_twenty_thousand_IDs()
    {
        var ids = string.Join('\n', Enumerable.Range(0, 20_000).Select(index => $"ami-0c7e3b7f5a9{index:x6}"));

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>($"class C {{ string s = @\"{ids}\"; }}", Libs.Sdk);

        Assert.Equal(20_000, diagnostics.Count(diagnostic => diagnostic.Id == "AMI0001"));
    }

    [Theory]
    [InlineData("class C { string s = {0}; }")]
    [InlineData("class C { Amazon.EC2.Model.RunInstancesRequest R() => new() { ImageId = {0} }; }")]
    [InlineData("class C { Amazon.EC2.Model.RunInstancesRequest R(string x) => new() { ImageId = x + {0} }; }")]
    public Task A_sum_of_five_thousand_literals(string program) =>
        Analyse(program.Replace("{0}", string.Join(" + ", Enumerable.Repeat("\"ami-\"", 5_000)), StringComparison.Ordinal), Libs.Sdk);

    [Theory]
    [InlineData("(", "\"ami-0c7e3b7f5a9d21e84\"", ")", 200)]
    [InlineData("x ? \"t3.micro\" : ", "\"ami-0c7e3b7f5a9d21e84\"", "", 300)]
    [InlineData("F(", "\"ami-0c7e3b7f5a9d21e84\"", ")", 200)]
    [InlineData("s ?? ", "\"ami-0c7e3b7f5a9d21e84\"", "", 500)]
    [InlineData("((Func<string>)(() => ", "\"ami-0c7e3b7f5a9d21e84\"", "))()", 20)]
    [InlineData("x switch { true => ", "\"ami-0c7e3b7f5a9d21e84\"", ", _ => \"\" }", 60)]
    public Task A_deeply_nested_value(string opening, string middle, string closing, int depth)
    {
        var value = string.Concat(Enumerable.Repeat(opening, depth)) + middle + string.Concat(Enumerable.Repeat(closing, depth));
        return Analyse($"class C {{ string F(string s) => s; Amazon.EC2.Model.RunInstancesRequest R(bool x, string s) => new() {{ ImageId = {value} }}; }}", Libs.Sdk);
    }

    [Fact]
    public async Task Two_thousand_launches_in_one_type()
    {
        var launches = string.Join('\n', Enumerable.Range(0, 2_000).Select(index =>
            $"var r{index} = new Amazon.EC2.Model.RunInstancesRequest {{ ImageId = \"ami-0c7e3b7f5a9d2{index:x4}\", InstanceType = \"t3.micro\" }};"));

        var diagnostics = await Analysis.Of<ImageIdAnalyzer>($"class C {{ void M() {{ {launches} }} }}", Libs.Sdk);

        Assert.Equal(2_000, diagnostics.Count(diagnostic => diagnostic.Id == "AMI0001"));
    }

    [Fact]
    public async Task A_script()
    {
        var script = CSharpCompilation.CreateScriptCompilation(
            "Script",
            CSharpSyntaxTree.ParseText("var image = \"ami-0c7e3b7f5a9d21e84\"; System.Console.WriteLine(image); image", new CSharpParseOptions(kind: SourceCodeKind.Script)),
            References.Of(Libs.Sdk, Framework.Net80));

        var diagnostics = await script.WithAnalyzers([new ImageIdAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.All(diagnostics, diagnostic => Assert.StartsWith("AMI", diagnostic.Id, StringComparison.Ordinal));
    }

    private static Task Analyse(string source, Libs libs) => Analyse(source, new Setup { Libs = libs, MayNotCompile = true });

    private static async Task Analyse(string source, Setup setup) =>
        Assert.All(await Analysis.Of<ImageIdAnalyzer>(source, setup), diagnostic => Assert.StartsWith("AMI", diagnostic.Id, StringComparison.Ordinal));
}
