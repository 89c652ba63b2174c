using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Image maps of the CDK: what the look-up takes over from the call, and what goes with the map.</summary>
public sealed class CdkMachineImageFixTests
{
    private const string Image = "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}";
    private const string Map = $$"""new Dictionary<string, string> { ["eu-west-1"] = {{Image}} }""";

    [Theory]
    [InlineData("MachineImage.GenericLinux(MAP, new GenericLinuxImageProps { UserData = data })", "LINUX, UserData = data")]
    [InlineData("MachineImage.GenericLinux(props: new GenericLinuxImageProps { UserData = UserData.Custom(\"#!/bin/sh\") }, amiMap: MAP)", "LINUX, UserData = UserData.Custom(\"#!/bin/sh\")")]
    [InlineData("new GenericWindowsImage(MAP, new GenericWindowsImageProps { UserData = data })", "WINDOWS, UserData = data")]
    [InlineData("new GenericLinuxImage(MAP, properties)", "LINUX, UserData = properties.UserData")]
    [InlineData("new GenericLinuxImage(MAP, maybe)", "LINUX, UserData = maybe?.UserData")]
    [InlineData("new GenericLinuxImage(MAP, new GenericLinuxImageProps())", "LINUX")]
    [InlineData("new GenericLinuxImage(MAP, null)", "LINUX")]
    public Task User_data_stays(string call, string options) => VerifyFix.Rewrites(
        Stack($"IMachineImage image = {call.Replace("MAP", Map)};"),
        Stack($"IMachineImage image = {LookUp("s", options)};"),
        Libs.Cdk);

    [Theory]
    [InlineData("private readonly GenericLinuxImage _image = new GenericLinuxImage(MAP);", "private readonly IMachineImage _image = LOOKUP;")]
    [InlineData("private readonly GenericLinuxImage _image = new(MAP);", "private readonly IMachineImage _image = LOOKUP;")]
    [InlineData("private GenericLinuxImage Image() => new(MAP);", "private IMachineImage Image() => LOOKUP;")]
    public Task A_declared_class_gives_way_to_its_interface(string before, string after) => VerifyFix.Rewrites(
        Stack("", before.Replace("MAP", Map)),
        Stack("", after.Replace("LOOKUP", LookUp("s", "LINUX"))),
        Libs.Cdk);

    [Theory]
    [InlineData("MachineImage.GenericLinux", "LINUX", "Windows Server 2022", "/ami/s")]
    [InlineData("MachineImage.GenericWindows", "WINDOWS", "Windows Server 2022", "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base")]
    [InlineData("MachineImage.GenericWindows", "WINDOWS", "Ubuntu 24.04", "/ami/s")]
    public Task The_operating_system_is_the_one_of_the_call(string call, string os, string comment, string parameter) => VerifyFix.Rewrites(
        Stack($"// {comment}\nvar image = {call}({Map});"),
        Stack($"// {comment}\nvar image = {LookUp(parameter, os)};"),
        Libs.Cdk);

    [Fact]
    public async Task Windows_is_never_offered_Linux()
    {
        var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new CodeFixes.LookUpImageCodeFixProvider(), Stack("var image = MachineImage.GenericWindows(new Dictionary<string, string> { [\"eu-west-1\"] = \"ami-0abcdef1234567890\" });"), Libs.Cdk);

        Assert.All(offers.All, offer => Assert.Contains("own parameter", offer.Action.Title));
    }

    /// <summary>What only the map named goes with it: an unused variable would be a new warning.</summary>
    [Theory]
    [InlineData("private const string Region1 = \"eu-west-1\";", "[Region1] = IMAGE")]
    [InlineData("private static readonly string Region1 = \"eu-west-1\";", "[Region1] = IMAGE")]
    [InlineData("private const string Image = IMAGE;", "[\"eu-west-1\"] = Image")]
    [InlineData("private readonly string _image = IMAGE;", "[\"eu-west-1\"] = _image")]
    public Task Constants_of_the_map_go(string member, string entry) => VerifyFix.Rewrites(
        Stack($"var image = MachineImage.GenericLinux(new Dictionary<string, string> {{ {entry.Replace("IMAGE", Image)} }});", member.Replace("IMAGE", Image)),
        Stack($"var image = {LookUp("s", "LINUX")};"),
        Libs.Cdk);

    [Fact]
    public Task Variables_of_the_map_go() => VerifyFix.Rewrites(
        Stack($"var region = \"eu-west-1\";\nconst string web = {Image};\nvar image = MachineImage.GenericLinux(new Dictionary<string, string> {{ [region] = web }});"),
        Stack($"var image = {LookUp("s", "LINUX")};"),
        Libs.Cdk);

    [Fact]
    public Task A_constant_that_is_read_elsewhere_stays() => VerifyFix.Rewrites(
        Stack($"var region = \"eu-west-1\";\nvar image = MachineImage.GenericLinux(new Dictionary<string, string> {{ [region] = {Image} }});\nConsole.WriteLine(region);"),
        Stack($"var region = \"eu-west-1\";\nvar image = {LookUp("s", "LINUX")};\nConsole.WriteLine(region);"),
        Libs.Cdk);

    [Theory]
    [InlineData("private static IDictionary<string, string> Images() => MAP;", "Images()")]
    [InlineData("private Dictionary<string, string> Images()\n    {\n        return MAP;\n    }", "this.Images()")]
    [InlineData("private static IDictionary<string, string> Images\n    {\n        get { return MAP; }\n    }", "Images")]
    public Task Functions_that_make_the_map_go(string member, string map) => VerifyFix.Rewrites(
        Stack($"var image = MachineImage.GenericLinux({map});", member.Replace("MAP", Map)),
        Stack($"var image = {LookUp("s", "LINUX")};"),
        Libs.Cdk);

    [Theory]
    [InlineData("new[] { \"eu-west-1\", \"us-east-1\" }.ToDictionary(region => region, region => IMAGE)")]
    [InlineData("new[] { (\"eu-west-1\", IMAGE) }.ToDictionary(pair => pair.Item1, pair => pair.Item2)")]
    public Task Maps_that_are_computed_in_the_call(string map) => VerifyFix.Rewrites(
        Stack($"var image = MachineImage.GenericLinux({map.Replace("IMAGE", Image)});"),
        Stack($"var image = {LookUp("s", "LINUX")};"),
        Libs.Cdk.Without("AMI0102"));

    [Theory]
    [InlineData("// Ubuntu 24.04, published by Canonical\nvar images = MAP;\nvar image = MachineImage.GenericLinux(images);")]
    [InlineData("var ubuntu2404 = MAP;\nvar image = MachineImage.GenericLinux(ubuntu2404);")]
    public Task What_is_said_about_the_map_is_said_of_its_images(string statements) => VerifyFix.Rewrites(
        Stack(statements.Replace("MAP", """new Dictionary<string, string> { ["eu-west-1"] = {|AMI0001:"ami-0c7e3b7f5a9d21e84"|}, ["us-east-1"] = "ami-04d29b6f966df1537" }""")),
        Stack($"var image = {LookUp("/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id", "LINUX")};"),
        Libs.Cdk);

    [Fact]
    public Task Code_for_other_symbols_stays() => VerifyFix.OffersNothing(
        Stack($"var image = MachineImage.GenericLinux(new Dictionary<string, string>\n{{\n#if DEBUG\n    [\"eu-west-1\"] = \"ami-04d29b6f966df1537\",\n#else\n    [\"eu-west-1\"] = {Image},\n#endif\n}});"), Libs.Cdk);

    [Fact]
    public Task Images_that_something_chooses_keep_apart() => VerifyFix.Rewrites(
        Stack($$"""
            IMachineImage image = id switch
            {
                "production" => MachineImage.GenericLinux({{Map}}),
                _ => MachineImage.GenericLinux({{Map.Replace("0c7e3b7f5a9d21e84", "04d29b6f966df1537")}}),
            };
            """),
        Stack($$"""
            IMachineImage image = id switch
            {
                "production" => {{LookUp("s-production", "LINUX")}},
                _ => {{LookUp("s", "LINUX")}},
            };
            """),
        Libs.Cdk);

    [Fact]
    public Task An_alias_of_the_namespace_names_the_new_types()
    {
        const string Head = """
            using Amazon.CDK;
            using ec2 = Amazon.CDK.AWS.EC2;

            class S(Constructs.Construct scope, string id) : Stack(scope, id)
            {
            """;
        return VerifyFix.Rewrites(
            Head + $"\n    public ec2.IMachineImage Image() => ec2.MachineImage.GenericLinux({Map});\n}}\n",
            Head + "\n    public ec2.IMachineImage Image() => ec2.MachineImage.FromSsmParameter(\"/ami/s\", new ec2.SsmParameterImageOptions { Os = ec2.OperatingSystemType.LINUX });\n}\n",
            Libs.Cdk);
    }

    private static string LookUp(string parameter, string options) =>
        $"MachineImage.FromSsmParameter(\"{(parameter[0] == '/' ? parameter : "/ami/" + parameter)}\", new SsmParameterImageOptions {{ Os = OperatingSystemType.{options} }})";

    private static string Stack(string statements, string member = "") => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        class S : Stack
        {
            {{(member.Length == 0 ? "" : member + "\n\n    ")}}public S(Construct scope, string id, UserData data, GenericLinuxImageProps properties, GenericLinuxImageProps? maybe) : base(scope, id)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
