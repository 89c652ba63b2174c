using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Texts that repeat what some search looks for: what takes quadratic time on them takes minutes, what takes linear time takes none.</summary>
public sealed class LongTextTests
{
    private const int Length = 200_000;
    private const string Id = "ami-0c7e3b7f5a9d21e84";

    /// <summary>Long enough for a busy machine, and far too short for a quadratic search.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Pieces =>
    [
        "/a", "-abcd", "/a-abcd", "ami-0", "<a", "{", "* ", ": ", "- ", " ", "'", "ImageId: ", "resolve:ssm:/", "/aws/service/ami-amazon-linux-latest/", "al2023-ami-2023.",
        "aws ec2 run-instances ", "run-instances --image-id ", "create-launch-template ImageId=", "Ubuntu 22.04 ", "not ", "Aa",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task In_literals_and_comments(string piece)
    {
        var text = Repeated(piece);
        var program = $$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using System.Threading.Tasks;

            class C
            {
                // {{text}}
                string UserData => "{{text}} {{Id}}"; // {{text}}

                async Task M(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "{{Id}}", UserData = UserData });
            }
            """;
        var offers = await Task.Run(() => OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), program, Libs.Sdk)).WaitAsync(s_limit);

        Assert.NotEmpty(offers.All);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("# ")]
    [InlineData("/* ")]
    [InlineData("\n")]
    [InlineData("!a")]
    public async Task In_files(string piece)
    {
        var text = Repeated(piece);
        TestFile[] files =
        [
            new("/app/appsettings.json", $"{{ \"image\": \"{Id}\", {text}"),
            new("/app/web.yaml", $"Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: {Id}\n      More: {text}"),
            new("/app/dev.tfvars", $"image = \"{Id}\"\n{text}"),
            new("/app/us-east-1.ami-catalog.json", $"{{ \"Images\": [ {text}"),
        ];

        var diagnostics = await Task.Run(() => Analysis.Of<ImageIdAnalyzer>("class C;", new Setup { AdditionalFiles = [.. files] })).WaitAsync(s_limit);

        Assert.Equal(3, diagnostics.Count(diagnostic => diagnostic.Id == "AMI0004"));
    }

    private static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
