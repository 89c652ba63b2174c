using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Code that does not compile, is cut off, is empty or is enormous: the analyzer goes through it and does not throw.</summary>
public sealed class BadInputTests
{
    private const string Sdk = """"
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        namespace Shop;

        [Obsolete("ami-0c7e3b7f5a9d21e84")]
        internal sealed partial class Launcher(IAmazonEC2 ec2)
        {
            private const string Prefix = "ami-", Image = Prefix + "0c7e3b7f5a9d21e84";
            private static readonly Dictionary<string, string> Images = new() { ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a", ["us-east-1"] = Image };

            public string Chosen { get; init; } = Images.TryGetValue("eu-west-1", out var found) ? found : Image;

            public async Task<string?> Launch(string? image = "ami-0d1e8c5b7a3f92e46", params InstanceType[] types)
            {
                foreach (var type in types is [] ? [InstanceType.T3Micro] : types)
                {
                    var request = new RunInstancesRequest { ImageId = image ?? Chosen, InstanceType = type, MinCount = 1, MaxCount = 1 };
                    request.ImageId ??= type.Value switch { "t4g.micro" => $"""ami-{"0c7e3b7f5a9d21e84"}""", var other when other == "x" => throw new(Image), _ => Local() };
                    var response = await ec2.RunInstancesAsync(request);
                    if (response.Reservation.Instances is [{ ImageId: "ami-0c7e3b7f5a9d21e84" } first, ..])
                    {
                        return first.InstanceId;
                    }
                }

                return null;

                string Local() => Local2(() => Image);
                static string Local2(Func<string> image) => image();
            }
        }

        """";

    private const string Cdk = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        public class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                new CfnInstance(this, "A", new CfnInstanceProps { ImageId = "ami-0c7e3b7f5a9d21e84", InstanceType = "t3.micro" });
                var images = new Dictionary<string, string> { { "eu-west-1", "ami-0f3a6d8e2b4c5179a" } };
                images["us-east-1"] = "ami-0d1e8c5b7a3f92e46";
                new Instance_(this, "B", new InstanceProps { MachineImage = MachineImage.GenericLinux(images) });
            }
        }

        """;

    public static TheoryData<string, Libs> Programs => new() { { Sdk, Libs.Sdk }, { Cdk, Libs.Cdk } };

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
