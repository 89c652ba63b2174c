using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class WrongRegionTests
{
    /// <summary>A catalog in which one image is in Virginia and another one in Ireland.</summary>
    private static readonly Setup Alone = new()
    {
        EditorConfig = "dotnet_diagnostic.AMI0001.severity = none",
        AdditionalFiles =
        [
            new("/us-east-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84", "Name": "web-2026" } ] }"""),
            new("/eu-west-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-0f3a6d8e2b4c5179a" } ] }"""),
        ],
    };

    private const string Usings = """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        """;

    [Theory]
    [InlineData("""static Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-west-1"] = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} };""")]
    [InlineData("""static Dictionary<string, string> map = new() { ["eu-west-1"] = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}, ["us-east-1"] = "ami-0c7e3b7f5a9d21e84" };""")]
    [InlineData("""static Dictionary<string, string> map = new() { ["us-east-1"] = {|AMI0103:"ami-0f3a6d8e2b4c5179a"|}, ["eu-west-1"] = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} };""")]
    [InlineData("""string M(string region) => region switch { "us-east-9" => {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}, "us-east-1" => {|AMI0103:"ami-0f3a6d8e2b4c5179a"|}, _ => "" };""")]
    [InlineData("""string M(string region) => region switch { "us-west-2" or "us-west-1" => {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}, "eu-west-1" or "us-east-1" => {|AMI0102:"ami-0f3a6d8e2b4c5179a"|}, _ => "" };""")]
    [InlineData("""async Task M() { foreach (var region in new[] { "us-west-2", "us-west-1" }) await new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)).RunInstancesAsync(new() { ImageId = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} }); }""")]
    [InlineData("""const string Image = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}; static Dictionary<string, string> map = new() { ["eu-west-1"] = Image };""")]
    [InlineData("""Task M() => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} });""")]
    [InlineData("""const string Image = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}; Task M() => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = Image });""")]
    [InlineData("""class Ids { public const string Web = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|}; } Task M() => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = Ids.Web });""")]
    [InlineData("""class Ids { public const string Web = "ami-0c7e3b7f5a9d21e84"; public string[] All => [Web]; } Task M() => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0103:Ids.Web|} });""")]
    [InlineData("""Task M(bool web) => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = web ? {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} : "ami-0f3a6d8e2b4c5179a" });""")]
    [InlineData("""async Task M() { await new AmazonEC2Client(RegionEndpoint.USEast1).RunInstancesAsync(new() { ImageId = "ami-0c7e3b7f5a9d21e84" }); await new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new() { ImageId = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} }); }""")]
    public Task Reported_in_place_of_other_Region_rules(string member) => Verify.Reports(Usings + $$"""class C { {{member}} }""", Alone);

    [Theory]
    [InlineData("""static Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a" };""")]
    [InlineData("""static Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0d1e8c5b7a3f92e46", ["default"] = "ami-0f3a6d8e2b4c5179a" };""")]
    [InlineData("""Task M() => new AmazonEC2Client(RegionEndpoint.USEast1).RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });""")]
    [InlineData("""static readonly Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a" }; public Task M(string region) => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = map[region] });""")]
    [InlineData("""Task M(string region) => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = region == "us-east-1" ? "ami-0c7e3b7f5a9d21e84" : "ami-0f3a6d8e2b4c5179a" });""")]
    public Task Silent(string member) => Verify.Silent(Usings + $$"""class C { {{member}} }""", Alone);

    [Fact]
    public Task Stacks_that_are_pinned_to_another_Region() => Verify.Reports(
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;
        class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } })
            {
                _ = new CfnInstance(this, "A", new CfnInstanceProps { ImageId = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} });
                _ = new CfnInstance(this, "B", new CfnInstanceProps { ImageId = "ami-0f3a6d8e2b4c5179a" });
                _ = MachineImage.GenericLinux(new Dictionary<string, string> { ["us-west-2"] = {|AMI0103:"ami-0c7e3b7f5a9d21e84"|} });
            }
        }
        """,
        Alone with { Libs = Libs.Cdk });

    [Fact]
    public Task The_message_names_both_Regions_and_the_image() => Verify.Reports(
        Usings + """class C { Task M() => new AmazonEC2Client(RegionEndpoint.EUWest1).RunInstancesAsync(new RunInstancesRequest { ImageId = {|#0:"ami-0c7e3b7f5a9d21e84"|} }); }""",
        Alone,
        new DiagnosticResult("AMI0103", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("AMI ID 'ami-0c7e3b7f5a9d21e84' (web-2026) is an image of us-east-1, but it is launched in eu-west-1: use the image's ID in eu-west-1, or look it up in SSM Parameter Store"));
}
