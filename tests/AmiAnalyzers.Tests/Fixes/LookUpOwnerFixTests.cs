using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUps.LookUpOwnerCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

public sealed class LookUpOwnerFixTests
{
    private static readonly Setup CSharp11 = new() { Language = LanguageVersion.CSharp11 };

    [Theory]
    [InlineData("al2023-ami-2023.*-arm64", "amazon")]
    [InlineData("amzn2-ami-hvm-*-x86_64-gp2", "amazon")]
    [InlineData("Windows_Server-2022-English-Full-Base-*", "amazon")]
    [InlineData("ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*", "099720109477")]
    [InlineData("debian-12-amd64-*", "136693071363")]
    [InlineData("RHEL-9.*_HVM-*", "309956199498")]
    [InlineData("suse-sles-15-*", "013907871322")]
    [InlineData("Rocky-9-*", "792107900819")]
    [InlineData("AlmaLinux OS 9*", "764336703387")]
    [InlineData("Fedora-Cloud-Base-*", "125523088429")]
    [InlineData("FreeBSD 14*", "782442783595")]
    [InlineData("nixos/24.11*", "427812963091")]
    [InlineData("Flatcar-stable-*", "075585003325")]
    [InlineData("bottlerocket-aws-k8s-1.30-*", "amazon")]
    [InlineData("amazon-eks-node-al2023-*", "amazon")]
    [InlineData("my-company-web-*", "self")]
    [InlineData("*", "self")]
    public Task The_owner_of_the_name(string name, string owner) => VerifyFix.Rewrites(
        InMethod($$"""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name", ["{{name}}"])] }|};"""),
        InMethod($$"""var request = new DescribeImagesRequest { Filters = [new("name", ["{{name}}"])], Owners = ["{{owner}}"] };"""));

    [Theory]
    [InlineData("""($"ubuntu/images/hvm-ssd-gp3/ubuntu-{name}-*-amd64-server-*")""", "099720109477")]
    [InlineData("""($"{"al2023"}-ami-2023.*-{name}")""", "amazon")]
    [InlineData("""("amzn2-ami-hvm-*-" + name + "-gp2")""", "amazon")]
    [InlineData("""string.Format("Windows_Server-{0}-English-Full-Base-*", name)""", "amazon")]
    [InlineData("""($"{name}-al2023-ami-*")""", "self")]
    [InlineData("""string.Format("{0}-al2023-ami-*", name)""", "self")]
    public Task The_owner_of_a_name_that_is_put_together(string pattern, string owner) => VerifyFix.Rewrites(
        InMethod($$"""var pattern = {{pattern}}; var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name", [pattern])] }|};"""),
        InMethod($$"""var pattern = {{pattern}}; var request = new DescribeImagesRequest { Filters = [new("name", [pattern])], Owners = ["{{owner}}"] };"""));

    [Fact]
    public Task Oneself_as_second_choice() => VerifyFix.Rewrites(
        InMethod("""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name", ["al2023-ami-*"])] }|};"""),
        InMethod("""var request = new DescribeImagesRequest { Filters = [new("name", ["al2023-ami-*"])], Owners = ["self"] };"""),
        choice: new Choice(1, "AMI0301:Next"));

    [Fact]
    public async Task Titles_name_the_owner() => Assert.Equal(
        ["Accept images of 099720109477 and amazon only", "Accept images of self only"],
        await VerifyFix.Titles(InMethod("""var request = new DescribeImagesRequest { Filters = [new("name", ["ubuntu/images/*", "al2023-ami-*"])] };""")));

    [Fact]
    public Task Before_collection_expressions() => VerifyFix.Rewrites(
        InMethod("""
            var request = {|AMI0301:new DescribeImagesRequest
                    {
                        MaxResults = 100, // one page
                        Filters = new List<Filter> { new Filter("name", new List<string> { name }) }, // by name
                    }|};
            """),
        InMethod("""
            var request = new DescribeImagesRequest
                    {
                        MaxResults = 100, // one page
                        Filters = new List<Filter> { new Filter("name", new List<string> { name }) }, // by name
                        Owners = new List<string> { "self" },
                    };
            """),
        CSharp11);

    [Fact]
    public Task Below_a_comment() => VerifyFix.Rewrites(
        InMethod("""
            var request = {|AMI0301:new DescribeImagesRequest
                    {
                        // by name
                        Filters = [new("name", [name])],
                    }|};
            """),
        InMethod("""
            var request = new DescribeImagesRequest
                    {
                        // by name
                        Filters = [new("name", [name])],
                        Owners = ["self"],
                    };
            """));

    [Fact]
    public Task Without_the_namespace_of_lists() => VerifyFix.Rewrites(
        """
        using Amazon.EC2.Model;

        class Finder
        {
            DescribeImagesRequest Fill(Filter filter)
            {
                var request = {|AMI0301:new DescribeImagesRequest { Filters = { new Filter("name") } }|};
                return null!;
            }
        }
        """,
        """
        using Amazon.EC2.Model;

        class Finder
        {
            DescribeImagesRequest Fill(Filter filter)
            {
                var request = new DescribeImagesRequest { Filters = { new Filter("name") }, Owners = new System.Collections.Generic.List<string> { "self" } };
                return null!;
            }
        }
        """,
        CSharp11 with { ImplicitUsings = false });

    [Fact]
    public Task All_forms_of_a_request_at_once() => VerifyFix.Rewrites(
        InMethod("""
            var first = {|AMI0301:new DescribeImagesRequest()|};
                    first.Filters = [new("name", ["al2023-ami-*"])];
                    DescribeImagesRequest second = {|AMI0301:new() { Filters = [new("name", [name])], Owners = null }|};
                    var third = (await {|AMI0301:ec2.DescribeImagesAsync()|}).Images.MaxBy(i => i.CreationDate);
                    var fourth = (await {|AMI0301:ec2.DescribeImagesAsync(CancellationToken.None)|}).Images.MaxBy(i => i.CreationDate);
            """),
        InMethod("""
            var first = new DescribeImagesRequest() { Owners = ["amazon"] };
                    first.Filters = [new("name", ["al2023-ami-*"])];
                    DescribeImagesRequest second = new() { Filters = [new("name", [name])], Owners = ["self"] };
                    var third = (await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"] })).Images.MaxBy(i => i.CreationDate);
                    var fourth = (await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"] }, CancellationToken.None)).Images.MaxBy(i => i.CreationDate);
            """));

    [Fact]
    public Task Only_trusted_owners_are_offered() => VerifyFix.Rewrites(
        InMethod("""var request = {|AMI0301:new DescribeImagesRequest { Filters = [new("name", ["al2023-ami-*"])] }|};"""),
        InMethod("""var request = new DescribeImagesRequest { Filters = [new("name", ["al2023-ami-*"])], Owners = ["111122223333", "444455556666"] };"""),
        new Setup { EditorConfig = "ami_analyzers.trusted_owners = 444455556666, 111122223333" });

    [Fact]
    public Task Nothing_for_an_owner_that_is_set_on_some_ways_or_not_trusted() => VerifyFix.OffersNothing(
        InMethod("""
            var some = {|AMI0301:new DescribeImagesRequest { Owners = name == "a" ? ["self"] : null, Filters = [new("name", [name])] }|};
                    var other = new DescribeImagesRequest { Owners = [{|AMI0301:"123456789012"|}], Filters = [new("name", [name])] };
            """),
        new Setup { EditorConfig = "ami_analyzers.trusted_owners = self" });

    [Fact]
    public Task Cdk_takes_arrays() => VerifyFix.Rewrites(
        Cdk("""MachineImage.Lookup({|AMI0301:new LookupMachineImageProps { Name = "al2023-ami-*" }|});"""),
        Cdk("""MachineImage.Lookup(new LookupMachineImageProps { Name = "al2023-ami-*", Owners = ["amazon"] });"""),
        Libs.Cdk);

    [Fact]
    public Task Cdk_before_collection_expressions() => VerifyFix.Rewrites(
        Cdk("""MachineImage.Lookup({|AMI0301:new LookupMachineImageProps { Name = "web-*" }|});"""),
        Cdk("""MachineImage.Lookup(new LookupMachineImageProps { Name = "web-*", Owners = new[] { "self" } });"""),
        CSharp11 with { Libs = Libs.Cdk });

    [Fact]
    public Task Pulumi_takes_lists_of_either_kind() => VerifyFix.Rewrites(
        Pulumi("""
            GetAmi.Invoke({|AMI0301:new() { MostRecent = true, NameRegex = "^al2023-ami-2023.*" }|});
                    await GetAmi.InvokeAsync({|AMI0301:new GetAmiArgs { MostRecent = true, Filters = { new GetAmiFilterArgs { Name = "name", Values = { "ubuntu/images/*" } } } }|});
                    {|AMI0301:GetAmi.Invoke()|};
            """),
        Pulumi("""
            GetAmi.Invoke(new() { MostRecent = true, NameRegex = "^al2023-ami-2023.*", Owners = new[] { "amazon" } });
                    await GetAmi.InvokeAsync(new GetAmiArgs { MostRecent = true, Filters = { new GetAmiFilterArgs { Name = "name", Values = { "ubuntu/images/*" } } }, Owners = ["099720109477"] });
                    GetAmi.Invoke(new GetAmiInvokeArgs { Owners = new[] { "self" } });
            """),
        Libs.Pulumi);

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Filter = Amazon.EC2.Model.Filter;

        class Finder
        {
            async Task Run(IAmazonEC2 ec2, string name)
            {
                {{statements}}
            }
        }
        """;

    private static string Cdk(string statements) => $$"""
        using Amazon.CDK.AWS.EC2;

        class Images
        {
            void Define()
            {
                {{statements}}
            }
        }
        """;

    private static string Pulumi(string statements) => $$"""
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ec2.Inputs;

        class Images
        {
            async Task Define()
            {
                {{statements}}
            }
        }
        """;
}
