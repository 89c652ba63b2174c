using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Which parameter is offered first, told by what the code says about the image.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("ImageId = \"ami-0abcdef0123456781\", // Ubuntu 24.04", "Ubuntu 24.04 (x86_64)", "own parameter")]
    [InlineData("// Debian 12\n        ImageId = \"ami-0abcdef0123456781\",", "Debian 12 (x86_64)", "own parameter")]
    [InlineData("ImageId = \"ami-0abcdef0123456781\", // Amazon Linux 2", "own parameter", "Amazon Linux 2023 (x86_64)")]
    [InlineData("ImageId = \"ami-0abcdef0123456781\", // RHEL 9", "own parameter")]
    [InlineData("ImageId = \"ami-0abcdef0123456781\", // no longer Ubuntu 24.04", "own parameter", "Amazon Linux 2023 (x86_64)")]
    [InlineData("ImageId = \"ami-0abcdef0123456781\", InstanceType = \"t4g.micro\",", "own parameter", "Amazon Linux 2023 (arm64)")]
    [InlineData("ImageId = \"ami-12345678\", InstanceType = \"t4g.micro\",", "Amazon Linux 2023 (arm64)", "own parameter")]
    [InlineData("ImageId = \"ami-054d6e1666e423760\",", "own parameter", "2023 (x86_64)")]
    public async Task Offers(string members, params string[] labels)
    {
        var titles = await VerifyFix.Titles($$"""
            using Amazon.EC2.Model;

            class C
            {
                RequestLaunchTemplateData Data() => new()
                {
                    {{members}}
                };
            }
            """);

        Assert.Equal(labels.Length, titles.Count);
        Assert.All(labels.Zip(titles), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_name_that_AWS_gave_a_member_says_nothing()
    {
        var titles = await VerifyFix.Titles("""
            using Amazon.ElasticMapReduce;
            using Amazon.ElasticMapReduce.Model;
            using Amazon.SimpleSystemsManagement;

            class C
            {
                async Task RunAsync(IAmazonElasticMapReduce emr, IAmazonSimpleSystemsManagement ssm) =>
                    await emr.RunJobFlowAsync(new RunJobFlowRequest { CustomAmiId = "ami-0abcdef0123456781" });
            }
            """, Libs.Sdk | Libs.OtherSdk);

        Assert.Equal(2, titles.Count);
        Assert.Contains("own parameter", titles[0], StringComparison.Ordinal);
        Assert.Contains("Amazon Linux 2023", titles[1], StringComparison.Ordinal);
    }
}
