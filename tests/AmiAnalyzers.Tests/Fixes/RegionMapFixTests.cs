using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>A Region map gives way to one look-up where its keys do nothing but choose the ID.</summary>
public sealed class RegionMapFixTests
{
    private const string Ireland = "\"ami-0c7e3b7f5a9d21e84\"", Virginia = "\"ami-04d29b6f966df1537\"";

    [Theory]
    [InlineData("""private static readonly Dictionary<string, string> Images = new() { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    [InlineData("""private static readonly IReadOnlyDictionary<string, string> Images = new Dictionary<string, string> { { "eu-west-1", IRELAND }, { "us-east-1", VIRGINIA } };""")]
    [InlineData("""private readonly IDictionary<string, string> Images = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    [InlineData("""private static readonly FrozenDictionary<string, string> Images = new Dictionary<string, string> { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA }.ToFrozenDictionary();""")]
    [InlineData("""private static readonly ImmutableDictionary<string, string> Images = ImmutableDictionary<string, string>.Empty.Add("eu-west-1", IRELAND).Add("us-east-1", VIRGINIA);""")]
    [InlineData("""private static readonly ReadOnlyDictionary<string, string> Images = new(new Dictionary<string, string> { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA });""")]
    [InlineData("""private static Dictionary<string, string> Images { get; } = new() { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    [InlineData("""private static Dictionary<string, string> Images => new() { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    public Task Dictionaries_that_members_hold(string member) => Rewrites(
        Server(member, "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images[region] })"),
        Server("", $"ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {LookUp} }})"));

    [Theory]
    [InlineData("""var images = new Dictionary<string, string> { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    [InlineData("""var images = new Dictionary<string, string>(); images["eu-west-1"] = IRELAND; images.Add("us-east-1", VIRGINIA);""")]
    [InlineData("""IReadOnlyDictionary<string, string> images = new Dictionary<string, string> { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA }.AsReadOnly();""")]
    public Task Dictionaries_that_variables_hold(string statements) => Rewrites(
        Server("", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = images[region] })", statements),
        Server("", $"ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {LookUp} }})"));

    [Theory]
    [InlineData("""region switch { "eu-west-1" => IRELAND, _ => VIRGINIA }""")]
    [InlineData("""region switch { "eu-west-1" => IRELAND, "us-east-1" => VIRGINIA, _ => VIRGINIA }""")]
    [InlineData("""(region switch { "eu-west-1" or "eu-west-2" => (IRELAND), var other => VIRGINIA })""")]
    public Task Switch_expressions(string chosen) => Rewrites(
        Server("", $"ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {Filled(chosen)} }})"),
        Server("", $"ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = {(chosen[0] == '(' ? $"({LookUp})" : LookUp)} }})"));

    [Fact]
    public Task A_switch_expression_in_a_method_that_cannot_wait() => Rewrites(
        Server("private static string ImageOf(string region) => " + """region switch { "eu-west-1" => IRELAND, _ => VIRGINIA };""", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ImageOf(region) })"),
        Server("""private static string ImageOf(string region) => "resolve:ssm:/ami/server";""", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ImageOf(region) })"));

    [Fact]
    public Task A_switch_statement() => Rewrites(
        Server("", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image })", "string image;\nswitch (region)\n{\n    case \"eu-west-1\":\n        image = IRELAND;\n        break;\n    default:\n        image = VIRGINIA;\n        break;\n}"),
        Server("", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image })", $"string image;\nimage = {LookUp};"));

    /// <summary>Maps of other images never get the same parameter; maps of the same ones do.</summary>
    [Theory]
    [InlineData("ami-0f3a6d8e2b4c5179a", "/ami/server-1e84")]
    [InlineData("ami-0c7e3b7f5a9d21e84", "/ami/server")]
    public async Task Two_maps_in_one_type(string other, string name)
    {
        var titles = await VerifyFix.Titles(
            $$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server
            {
                public static Task Start(IAmazonEC2 ec2, string region) =>
                    ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = region switch { "eu-west-1" => {{Ireland}}, _ => {{Virginia}} } });

                public static Task Run(IAmazonEC2 ec2, string region) =>
                    ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = region switch { "eu-west-1" => "{{other}}", _ => "{{other}}" } });
            }
            """);

        Assert.Equal($"Let EC2 look up own parameter '{name}' in SSM Parameter Store at launch", titles.First());
    }

    /// <summary>Keys that are tested mean something: each ID is looked up where it stands.</summary>
    [Fact]
    public Task A_switch_expression_that_throws() => Rewrites(
        Server("", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = region switch { \"eu-west-1\" => {|AMI0001:" + Ireland + "|}, \"us-east-1\" => " + Virginia + ", _ => throw new ArgumentException(region) } })"),
        Server("", $"ec2.RunInstancesAsync(new RunInstancesRequest {{ ImageId = region switch {{ \"eu-west-1\" => {LookUp}, \"us-east-1\" => {LookUp}, _ => throw new ArgumentException(region) }} }})"));

    [Theory]
    [InlineData("""images.TryGetValue(region, out var image) ? image : throw new ArgumentException(region)""")]
    [InlineData("""images[region + images.Count]""")]
    [InlineData("""images.ContainsKey(region) ? images[region] : null""")]
    [InlineData("""images.Values.First()""")]
    [InlineData("""images[names = region]""")]
    public Task Nothing_is_offered_where_keys_mean_more(string chosen) => VerifyFix.OffersNothing(
        Server("", "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = " + chosen + " })", """var images = new Dictionary<string, string> { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""").Replace("string region)", "string region, string names)"),
        Setup.Default.Without("AMI0101"));

    [Theory]
    [InlineData("""public static readonly Dictionary<string, string> Images = new() { ["eu-west-1"] = IRELAND, ["us-east-1"] = VIRGINIA };""")]
    [InlineData("""private static readonly Dictionary<string, (string, string)> Images = new() { ["eu-west-1"] = (IRELAND, "ami-0f3a6d8e2b4c5179a"), ["us-east-1"] = (VIRGINIA, "") };""")]
    public Task Nothing_is_offered_where_the_map_is_more_than_one_image(string member) => VerifyFix.OffersNothing(
        Server(member, "ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = " + (member.Contains('(') && member.Contains(", string)") ? "Images[region].Item1" : "Images[region]") + " })").Replace("internal class", "public class"),
        Setup.Default.Without("AMI0101"));

    [Theory]
    [InlineData("MachineImage.GenericLinux(MAP)", "MachineImage.FromSsmParameter(\"/ami/s\", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX })")]
    [InlineData("MachineImage.GenericWindows(MAP)", "MachineImage.FromSsmParameter(\"/ami/s\", new SsmParameterImageOptions { Os = OperatingSystemType.WINDOWS })")]
    [InlineData("new GenericLinuxImage(MAP)", "MachineImage.FromSsmParameter(\"/ami/s\", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX })")]
    public async Task Image_maps_of_the_CDK(string call, string after)
    {
        const string Map = """new Dictionary<string, string> { ["eu-west-1"] = {|AMI0001:IRELAND|}, ["us-east-1"] = VIRGINIA }""";
        await Rewrites(Stack($"_ = {call.Replace("MAP", Map)};"), Stack($"_ = {after};"), Libs.Cdk);
        await Rewrites(Stack($"var map = {Map};\n_ = {call.Replace("MAP", "map")};"), Stack($"_ = {after};"), Libs.Cdk);
        await Rewrites(Stack($"_ = {call.Replace("MAP", "Images")};", $"private static readonly Dictionary<string, string> Images = {Map};"), Stack($"_ = {after};"), Libs.Cdk);
        await Rewrites(Stack($"var map = new Dictionary<string, string>();\nmap[\"eu-west-1\"] = {{|AMI0001:IRELAND|}};\nmap[\"us-east-1\"] = VIRGINIA;\n_ = {call.Replace("MAP", "map")};"), Stack($"_ = {after};"), Libs.Cdk);
    }

    /// <summary>What may be given in place of an ID would be lost.</summary>
    [Theory]
    [InlineData("""["eu-west-1"] = (string?)Node.TryGetContext("image") ?? IRELAND""")]
    [InlineData("""[Region] = id.Length > 3 ? id : IRELAND""")]
    [InlineData("""["eu-west-1"] = id.Length > 3 ? VIRGINIA : IRELAND""")]
    public Task Nothing_is_offered_where_an_entry_may_be_something_else(string entry) => VerifyFix.OffersNothing(
        Stack($"_ = MachineImage.GenericLinux(new Dictionary<string, string> {{ {entry.Replace("VIRGINIA", "{|AMI0001:VIRGINIA|}")} }});"),
        Libs.Cdk.Without("AMI0101"));

    private const string Typed = "StringParameter.ValueForTypedStringParameterV2(this, \"/ami/i\", ParameterValueType.AWS_EC2_IMAGE_ID)";

    [Theory]
    [InlineData("""new Dictionary<string, string> { ["eu-west-1"] = {|AMI0001:IRELAND|}, ["us-east-1"] = VIRGINIA }[Region]""")]
    [InlineData("""Region switch { "eu-west-1" => {|AMI0001:IRELAND|}, _ => VIRGINIA }""")]
    public Task Properties_of_CloudFormation(string chosen) => Rewrites(
        Stack("_ = new CfnInstance(this, \"I\", new CfnInstanceProps { ImageId = " + chosen + " });"),
        Stack("_ = new CfnInstance(this, \"I\", new CfnInstanceProps { ImageId = " + Typed + " });"),
        Libs.Cdk);

    [Fact]
    public Task A_mapping_of_CloudFormation() => Rewrites(
        Stack("""
            var mapping = new CfnMapping(this, "Images", new CfnMappingProps
            {
                Mapping = new Dictionary<string, IDictionary<string, object>>
                {
                    ["eu-west-1"] = new Dictionary<string, object> { ["ami"] = {|AMI0001:IRELAND|} },
                    ["us-east-1"] = new Dictionary<string, object> { ["ami"] = VIRGINIA },
                },
            });
            _ = new CfnInstance(this, "I", new CfnInstanceProps { ImageId = mapping.FindInMap(Region, "ami") });
            """),
        Stack("_ = new CfnInstance(this, \"I\", new CfnInstanceProps { ImageId = " + Typed + " });"),
        Libs.Cdk);

    /// <summary>What <c>cdk migrate</c> makes of a mapping.</summary>
    [Theory]
    [InlineData("""var images = new Dictionary<string, Dictionary<string, string>> { ["eu-west-1"] = new() { ["ami"] = IRELAND }, ["us-east-1"] = new() { ["ami"] = VIRGINIA } };""")]
    [InlineData("""IReadOnlyDictionary<string, IDictionary<string, string>> images = new Dictionary<string, IDictionary<string, string>> { { "eu-west-1", new Dictionary<string, string> { { "ami", IRELAND }, { "type", "t3.micro" } } }, { "us-east-1", new Dictionary<string, string> { { "ami", VIRGINIA } } } };""")]
    public Task A_map_of_maps(string statements) => Rewrites(
        Stack(statements + "\n" + """_ = new CfnInstance(this, "I", new CfnInstanceProps { ImageId = images[Region]["ami"] });"""),
        Stack("_ = new CfnInstance(this, \"I\", new CfnInstanceProps { ImageId = " + Typed + " });"),
        Libs.Cdk);

    [Theory]
    [InlineData("""ImageId = images[Region][id]""")]
    [InlineData("""ImageId = images[Region]["ami"], InstanceType = images[Region]["type"]""")]
    [InlineData("""ImageId = images[Region]["ami"], InstanceType = images["eu-west-1"].Values.Last()""")]
    public Task Nothing_is_offered_where_a_map_of_maps_gives_more_than_images(string properties) => VerifyFix.OffersNothing(
        Stack("""var images = new Dictionary<string, Dictionary<string, string>> { ["eu-west-1"] = new() { ["ami"] = IRELAND, ["type"] = "t3.micro" }, ["us-east-1"] = new() { ["ami"] = VIRGINIA, ["type"] = "t3.small" } };""" + "\n_ = new CfnInstance(this, \"I\", new CfnInstanceProps { " + properties + " });"),
        Libs.Cdk.Without("AMI0101"));

    [Fact]
    public Task A_Pulumi_program() => Rewrites(
        Program("""
            var images = new Dictionary<string, string>
            {
                ["eu-west-1"] = {|AMI0001:IRELAND|},
                ["us-east-1"] = VIRGINIA,
            };
            _ = new Instance("web", new InstanceArgs { Ami = images[region] });
            """),
        Program("""_ = new Instance("web", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = "/ami/web" }).Apply(p => p.Value) });"""),
        Libs.Pulumi);

    private static string Program(string statements) => $$"""
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ssm;

        class MyStack : Stack
        {
            public MyStack(string region)
            {
        {{Lines("        ", statements).TrimEnd('\n')}}
            }
        }
        """;

    private static string Stack(string statements, string member = "") => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.SSM;
        using Constructs;

        internal class S : Stack
        {
        {{Lines("    ", member)}}    public S(Construct scope, string id) : base(scope, id)
            {
        {{Lines("        ", statements).TrimEnd('\n')}}
            }
        }
        """;

    private const string LookUp = """(await ssm.GetParameterAsync(new GetParameterRequest { Name = "/ami/server" })).Parameter.Value""";

    private static Task Rewrites(string before, string after, Setup? setup = null) =>
        VerifyFix.Rewrites(before, after, (setup ?? Setup.Default).Without("AMI0101", "AMI0102"));

    private static string Server(string member, string call, string statements = "") => $$"""
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        internal class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
        {{Lines("    ", member)}}    public async Task StartAsync(string region)
            {
        {{Lines("        ", statements)}}        await {{call}};
            }

            internal Task Touch() => ssm.GetParameterAsync(new());
        }
        """;

    private static string Lines(string indentation, string code) =>
        code.Length == 0 ? "" : string.Concat(Filled(code).Replace("; images", ";\nimages").Split('\n').Select(line => indentation + line + "\n")) + "\n";

    private static string Filled(string code) =>
        code.Replace(code.Contains("{|AMI0001:IRELAND|}") ? "{|AMI0001:IRELAND|}" : "IRELAND", "{|AMI0001:" + Ireland + "|}").Replace("VIRGINIA", Virginia);
}
