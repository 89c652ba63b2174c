using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>What a parameter of the user's own is called: after the name, resource or tag that the code gives the image.</summary>
public sealed class OwnParameterNameTests
{
    [Theory]
    [InlineData("const string WebServerAmiId = ID;", "/ami/web-server")]
    [InlineData("const string HTTPServerAMI = ID;", "/ami/http-server")]
    [InlineData("static readonly string db_image_id = ID;", "/ami/db")]
    [InlineData("static readonly string s_webImage = ID;", "/ami/web")]
    [InlineData("string m_strImage = ID;", "/ami/build-farm")]
    [InlineData("static string Worker2Ami => ID;", "/ami/worker2")]
    [InlineData("static string BastionImage() => ID;", "/ami/bastion")]
    [InlineData("static readonly object Web = Start(agentAmi: ID);", "/ami/agent")]
    [InlineData("static void Start(string agentAmi = ID) { }", "/ami/agent")]
    [InlineData("static readonly Dictionary<string, string> Images = new() { [\"web\"] = ID };", "/ami/build-farm-web")]
    [InlineData("static string Choose(Role role) => role switch { Role.WebServer => ID, _ => \"\" };", "/ami/build-farm-web-server")]
    [InlineData("const string ImageId = ID;", "/ami/build-farm")]
    [InlineData("const string 画像 = ID;", "/ami/build-farm")]
    [InlineData("const string _ = ID;", "/ami/build-farm")]
    [InlineData("const string A = ID;", "/ami/build-farm")]
    [InlineData("static object LaunchBastionHostAsync() => new RunInstancesRequest { ImageId = ID };", "/ami/bastion-host")]
    [InlineData("static object StartAsync() => new RunInstancesRequest { ImageId = ID };", "/ami/build-farm")]
    [InlineData("static object Start2Async() => new RunInstancesRequest { ImageId = ID };", "/ami/build-farm")]
    [InlineData("static object StartMany() => new RunInstancesRequest { ImageId = ID };", "/ami/build-farm")]
    [InlineData("static object Publish() => new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [new() { ImageId = ID }] }] };", "/ami/build-farm")]
    [InlineData("static object StartAll() => new RunInstancesRequest { ImageId = ID };", "/ami/build-farm")]
    [InlineData("static object StartIn(string region) => new RunInstancesRequest { ImageId = ID };", "/ami/build-farm")]
    [InlineData("static readonly Dictionary<string, string> WebImages = new() { [\"web\"] = ID };", "/ami/web")]
    [InlineData("static object StartAsync() { var webServer = new RunInstancesRequest { ImageId = ID }; return webServer; }", "/ami/web-server")]
    [InlineData("static object StartAsync() { var request = new RunInstancesRequest { ImageId = ID }; return request; }", "/ami/build-farm")]
    [InlineData("static object StartAsync() => new RunInstancesRequest { ImageId = ID, TagSpecifications = [new() { Tags = [new Tag { Key = \"Name\", Value = \"Build Agent\" }] }] };", "/ami/build-agent")]
    [InlineData("static object StartAsync() => new RunInstancesRequest { ImageId = ID, TagSpecifications = [new() { Tags = [new(\"Env\", \"x\"), new(\"Name\", \"web_1\")] }] };", "/ami/web-1")]
    [InlineData("static object Both() => new List<RunInstancesRequest> { new() { ImageId = ID }, new() { ImageId = \"ami-04d29b6f966df1537\", TagSpecifications = [new() { Tags = [new(\"Name\", \"db\")] }] } };", "/ami/both")]
    public async Task Names(string member, string name) => Assert.Equal(name, await NameIn(member));

    [Theory]
    [InlineData("static string Choose(bool isLarge) => isLarge ? ID : \"ami-04d29b6f966df1537\";", "/ami/build-farm-is-large")]
    [InlineData("static string Choose(int size) => size > 3 ? ID : \"ami-04d29b6f966df1537\";", "/ami/build-farm-1e84")]
    [InlineData("static string Choose(int size) => size > 3 ? ID : \"ami-0c7e3b7f5a9d21e84\";", "/ami/build-farm")]
    [InlineData("static string Choose(int size) => size > 3 ? ID : \"resolve:ssm:/ami/build-farm-1537\";", "/ami/build-farm-1e84")]
    [InlineData("static string Choose(int size) => size > 3 ? ID : \"ami-04d29b6f966d21e84\";", "/ami/build-farm-9d21e84")]
    [InlineData("static string Choose(int size) => size > 3 ? ID : \"resolve:ssm:/ami/build-farm-6d21e84\";", "/ami/build-farm-1e84")]
    [InlineData("static string Choose(string id) => id == \"ami-04d29b6f966df1537\" ? ID : id;", "/ami/build-farm")]
    public Task Two_images_never_become_one(string member, string name) => Names(member, name);

    [Theory]
    [InlineData("/company/images", "/company/images/web")]
    [InlineData("/company/images/", "/company/images/web")]
    public async Task A_prefix_is_configured(string prefix, string name) => Assert.Equal(
        name,
        await NameIn("const string WebAmi = ID;", new Setup { EditorConfig = $"ami_analyzers.parameter_prefix = {prefix}" }));

    /// <summary>The name that the report of the first ID carries, which is what the fix offers.</summary>
    private static async Task<string?> NameIn(string member, Setup? setup = null)
    {
        var reports = await Analysis.Of<ImageIdAnalyzer>(Program(member), setup);
        var properties = reports.First(report => report.Id == "AMI0001" && report.Properties["imageId"]!.StartsWith("ami-0c7e3b7f5a9d21e84", StringComparison.Ordinal)).Properties;
        return properties["ownParameter"]?.Split(';')[0];
    }

    private static string Program(string member) =>
        $$"""
        using Amazon.EC2.Model;

        enum Role { WebServer }

        class BuildFarm
        {
            {{member.Replace("ID", "\"ami-0c7e3b7f5a9d21e84\"", StringComparison.Ordinal)}}

            static object Start(object agentAmi) => new RunInstancesRequest { ImageId = (string)agentAmi };
        }
        """;
}
