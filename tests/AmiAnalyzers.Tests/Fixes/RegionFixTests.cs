using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>What is wrong about an ID in this or that Region is right once it is looked up: the rules about Regions share the fix of AMI0001.</summary>
public sealed class RegionFixTests
{
    private const string LookUp = """(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value""";
    private const string LookUpFirst = """(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server-1e84" })).Parameter.Value""";
    private const string LookUpSecond = """(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server-1537" })).Parameter.Value""";

    /// <summary>Each rule alone, and both at once: one rewrite answers both.</summary>
    [Theory]
    [InlineData("""{|AMI0001:"ami-0c7e3b7f5a9d21e84"|}""", "AMI0101")]
    [InlineData("""{|AMI0101:"ami-0c7e3b7f5a9d21e84"|}""", "AMI0001")]
    [InlineData("""{|AMI0101:{|AMI0001:"ami-0c7e3b7f5a9d21e84"|}|}""", "AMI0301")]
    public Task An_ID_that_leaves_the_Region_open(string image, string withoutRule) => VerifyFix.Rewrites(
        Server($"await ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {image} }});"),
        Server($"await ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {LookUp} }});"),
        Setup.Default.Without(withoutRule));

    [Theory]
    [InlineData("""{|AMI0101:image ?? "ami-0c7e3b7f5a9d21e84"|}""", $"image ?? {LookUp}")]
    [InlineData("""{|AMI0101:image.Length > 3 ? "ami-0c7e3b7f5a9d21e84" : "ami-04d29b6f966df1537"|}""", $"image.Length > 3 ? {LookUpFirst} : {LookUpSecond}")]
    [InlineData("""{|AMI0101:image switch { "eu-west-1" => "ami-0c7e3b7f5a9d21e84", _ => "ami-04d29b6f966df1537" }|}""", LookUp)]
    public Task The_expression_in_the_slot(string before, string after) => VerifyFix.Rewrites(
        Server($"await ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {before} }});"),
        Server($"await ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {after} }});"),
        Setup.Default.Without("AMI0001"));

    [Fact]
    public Task A_parameter_is_none_of_our_business() => VerifyFix.OffersNothing(Server("await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });"));

    [Fact]
    public Task A_constant_of_the_class() => VerifyFix.Rewrites(
        Server("await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0101:Image|} });\n", """private const string Image = "ami-0c7e3b7f5a9d21e84";"""),
        Server("await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });\n", """private const string Image = "resolve:ssm:/ami/server";"""),
        Setup.Default.Without("AMI0001"));

    /// <summary>One ID under two Regions: the second is reported, and the map goes as a whole.</summary>
    [Theory]
    [InlineData("{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}", "\"ami-0c7e3b7f5a9d21e84\"", "AMI0102")]
    [InlineData("\"ami-0c7e3b7f5a9d21e84\"", "{|AMI0102:\"ami-0c7e3b7f5a9d21e84\"|}", "AMI0001")]
    [InlineData("{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}", "{|AMI0102:\"ami-0c7e3b7f5a9d21e84\"|}", "AMI0301")]
    public Task One_ID_for_several_Regions(string one, string other, string withoutRule) => VerifyFix.Rewrites(
        Server($$"""
            var images = new Dictionary<string, string> { ["eu-west-1"] = {{one}}, ["us-east-1"] = {{other}} };
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = images[image] });
            """),
        Server($"await ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {LookUp} }});"),
        Setup.Default.Without(withoutRule));

    [Theory]
    [InlineData("AMI0001")]
    [InlineData("AMI0102")]
    public Task A_loop_over_Regions(string rule) => VerifyFix.Rewrites(
        Loop($$"""new RunInstancesRequest { ImageId = {|{{rule}}:"ami-0c7e3b7f5a9d21e84"|} }""", "", ""),
        Loop($$"""new RunInstancesRequest { ImageId = {{LookUp}} }""", "using Amazon.SimpleSystemsManagement;\nusing Amazon.SimpleSystemsManagement.Model;\n", "\n            using var ssm = new AmazonSimpleSystemsManagementClient(RegionEndpoint.GetBySystemName(region));"),
        Setup.Default.Without(rule == "AMI0001" ? "AMI0102" : "AMI0001"));

    private static string Loop(string request, string usings, string client) => $$"""
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        {{usings}}
        internal static class Server
        {
            public static async Task StartAsync()
            {
                foreach (var region in new[] { "us-east-1", "eu-west-1" })
                {
                    using var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region));{{client}}
                    await ec2.RunInstancesAsync({{request}});
                }
            }
        }
        """;

    private static string Server(string statements, string member = "") => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        internal class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            {{member}}
            public async Task StartAsync(string image)
            {
                {{statements}}
            }

            internal Task Touch() => ssm.GetParameterAsync(new());
        }
        """;
}
