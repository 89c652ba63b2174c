using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class SharedImageIdTests
{
    private static readonly Setup Alone = new() { EditorConfig = "dotnet_diagnostic.AMI0001.severity = none" };

    private const string Usings = """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        """;

    [Theory]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = A, ["eu-west-1"] = {|AMI0102:A|}, ["ap-south-1"] = B, ["sa-east-1"] = A };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0d1e8c5b7a3f92e46", ["ap-south-1"] = B, ["eu-west-1"] = {|AMI0102:"ami-0d1e8c5b7a3f92e46"|}, ["sa-east-1"] = {|AMI0102:"ami-0d1e8c5b7a3f92e46"|} };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = "ami-0d1e8c5b7a3f92e46", ["eu-west-1"] = {|AMI0102:"ami-0d1e8c5b7a3f92e46"|} };""")]
    [InlineData("""Dictionary<RegionEndpoint, string> map = new() { { RegionEndpoint.USEast1, A }, { RegionEndpoint.EUWest1, {|AMI0102:A|} } };""")]
    [InlineData("""string M(string region) => region switch { "us-east-1" => A, "eu-west-1" => {|AMI0102:A|}, _ => throw new Exception() };""")]
    [InlineData("""string M(string region) => region switch { "us-east-1" or "us-west-2" => {|AMI0102:A|}, _ => throw new Exception() };""")]
    [InlineData("""string M(string region) { switch (region) { case "us-east-1": return A; case "eu-west-1": return {|AMI0102:A|}; default: return B; } }""")]
    [InlineData("""string M(string region) { switch (region) { case "us-east-1": case "eu-west-1": return {|AMI0102:A|}; default: return B; } }""")]
    [InlineData("""void M() { var map = new Dictionary<string, string>(); foreach (var region in new[] { "us-east-1", "eu-west-1" }) map[region] = {|AMI0102:A|}; }""")]
    [InlineData("""void M() { var map = new Dictionary<string, string> { ["us-east-1"] = A }; map.Add("eu-west-1", {|AMI0102:A|}); }""")]
    [InlineData("""Dictionary<string, (string Image, string Type)> map = new() { ["us-east-1"] = (A, "t3.micro"), ["eu-west-1"] = ({|AMI0102:A|}, "t3.small") };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = "ami-12345678", ["eu-west-1"] = {|AMI0102:"ami-12345678"|} };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = A, ["eu-west-1"] = B };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["us-east-1"] = A, ["default"] = A, ["prod"] = A };""")]
    [InlineData("""Dictionary<string, string> map = new() { ["web"] = A, ["db"] = A };""")]
    [InlineData("""Dictionary<string, Dictionary<string, string>> map = new() { ["us-east-1"] = new() { ["web"] = A, ["db"] = A }, ["eu-west-1"] = new() { ["web"] = B } };""")]
    [InlineData("""string M(string region) => region switch { "us-east-1" => A, _ => A };""")]
    [InlineData("""void M() { var map = new Dictionary<string, string>(); foreach (var (region, image) in new[] { ("us-east-1", A), ("eu-west-1", B) }) map[region] = image; }""")]
    [InlineData("""Dictionary<string, string> one = new() { ["us-east-1"] = A }, other = new() { ["eu-west-1"] = A };""")]
    [InlineData("""void M(Dictionary<string, string> map, string region) { map["us-east-1"] = A; map[region] = A; }""")]
    public Task In_maps(string member) => Verify.Reports(InClass(member), Alone);

    [Theory]
    [InlineData("await Virginia.RunInstancesAsync(new() { ImageId = A }); await Ireland.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });")]
    [InlineData("""await Virginia.RunInstancesAsync(new() { ImageId = "ami-0d1e8c5b7a3f92e46" }); await Ireland.RunInstancesAsync(new() { ImageId = {|AMI0102:"ami-0d1e8c5b7a3f92e46"|} });""")]
    [InlineData("var request = new RunInstancesRequest { ImageId = {|AMI0102:A|} }; await Virginia.RunInstancesAsync(request); await Ireland.RunInstancesAsync(request);")]
    [InlineData("await Run(Virginia, A); await Run(Ireland, A); Task Run(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:image|} });")]
    [InlineData("""await Run(Virginia, "ami-0d1e8c5b7a3f92e46"); await Run(Ireland, {|AMI0102:"ami-0d1e8c5b7a3f92e46"|}); Task Run(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new() { ImageId = image });""")]
    [InlineData("var ec2 = test ? Virginia : Ireland; await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });")]
    [InlineData("""foreach (var region in new[] { "us-east-1", "eu-west-1" }) { using var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)); await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} }); }""")]
    [InlineData("for (var i = 0; i < Regions.Length; i++) { using var ec2 = new AmazonEC2Client(Regions[i]); await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} }); }")]
    [InlineData("""var clients = new Dictionary<string, IAmazonEC2> { ["v"] = Virginia, ["i"] = Ireland }; foreach (var ec2 in clients.Values) { await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} }); }""")]
    [InlineData("foreach (var region in Regions) { using var ec2 = new AmazonEC2Client(region); await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} }); }")]
    [InlineData("var tasks = Regions.Select(region => new AmazonEC2Client(region).RunInstancesAsync(new RunInstancesRequest { ImageId = {|AMI0102:A|} })); await Task.WhenAll(tasks);")]
    [InlineData("""foreach (var region in new[] { "us-east-1", "eu-west-1" }.Select(RegionEndpoint.GetBySystemName)) await new AmazonEC2Client(region).RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });""")]
    [InlineData("await Task.WhenAll(Regions.Select(Run)); Task Run(RegionEndpoint region) => new AmazonEC2Client(region).RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });")]
    [InlineData("foreach (var ec2 in new[] { Virginia, Ireland }) await ec2.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });")]
    [InlineData("""var one = In("us-east-1"); var other = In("eu-west-1"); await one.RunInstancesAsync(new() { ImageId = A }); await other.RunInstancesAsync(new() { ImageId = {|AMI0102:A|} });""")]
    public Task Clients_of_different_Regions(string statements) => Verify.Reports(InMethod(statements), Alone);

    [Theory]
    [InlineData("await Virginia.RunInstancesAsync(new() { ImageId = A }); await Ireland.RunInstancesAsync(new() { ImageId = B });")]
    [InlineData("await Virginia.RunInstancesAsync(new() { ImageId = A }); await Virginia.RunInstancesAsync(new() { ImageId = A });")]
    [InlineData("var request = new RunInstancesRequest { ImageId = A }; await Virginia.RunInstancesAsync(request); request.ImageId = B; await Ireland.RunInstancesAsync(request);")]
    [InlineData("await Run(Virginia, A); await Run(Ireland, B); Task Run(IAmazonEC2 ec2, string image) => ec2.RunInstancesAsync(new() { ImageId = image });")]
    [InlineData("var ec2 = test ? Virginia : Ireland; await ec2.RunInstancesAsync(new() { ImageId = test ? A : B });")]
    [InlineData("""foreach (var (region, image) in new[] { ("us-east-1", A), ("eu-west-1", B) }) await new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)).RunInstancesAsync(new() { ImageId = image });""")]
    [InlineData("""var map = new Dictionary<string, string> { ["us-east-1"] = A, ["eu-west-1"] = B }; foreach (var pair in map) await new AmazonEC2Client(RegionEndpoint.GetBySystemName(pair.Key)).RunInstancesAsync(new() { ImageId = pair.Value });""")]
    [InlineData("""foreach (var region in new[] { "us-east-1", "eu-west-1" }) if (region == "us-east-1") await new AmazonEC2Client(RegionEndpoint.GetBySystemName(region)).RunInstancesAsync(new() { ImageId = A });""")]
    [InlineData("""var one = In("us-east-1"); var other = In("eu-west-1"); await one.RunInstancesAsync(new() { ImageId = A }); await other.RunInstancesAsync(new() { ImageId = B });""")]
    [InlineData("foreach (var region in Regions.Where(region => region != RegionEndpoint.EUWest1)) { using var ec2 = new AmazonEC2Client(region); await ec2.RunInstancesAsync(new() { ImageId = A }); }")]
    [InlineData("foreach (var region in Regions.Take(1)) { using var ec2 = new AmazonEC2Client(region); await ec2.RunInstancesAsync(new() { ImageId = A }); }")]
    [InlineData("await Virginia.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [A] }); await Ireland.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [A] });")]
    [InlineData("await Virginia.RunInstancesAsync(new() { ImageId = A }); await injected.RunInstancesAsync(new() { ImageId = A });")]
    public Task Clients_of_which_nothing_bad_is_known(string statements) =>
        Verify.Silent(InMethod(statements), Alone with { EditorConfig = Alone.EditorConfig + "\ndotnet_diagnostic.AMI0002.severity = none\ndotnet_diagnostic.AMI0101.severity = none" });

    [Fact]
    public Task Providers_of_different_Regions() => Verify.Reports(
        """
        using Pulumi;
        using Pulumi.Aws;
        using Pulumi.Aws.Ec2;
        class S : Stack
        {
            public S()
            {
                var virginia = new Provider("virginia", new ProviderArgs { Region = "us-east-1" });
                var ireland = new Provider("ireland", new ProviderArgs { Region = "eu-west-1" });
                _ = new Instance("a", new InstanceArgs { Ami = "ami-0c7e3b7f5a9d21e84" }, new CustomResourceOptions { Provider = virginia });
                _ = new Instance("b", new InstanceArgs { Ami = {|AMI0102:"ami-0c7e3b7f5a9d21e84"|} }, new CustomResourceOptions { Provider = ireland });
                _ = new Instance("c", new InstanceArgs { Ami = "ami-0f3a6d8e2b4c5179a" }, new CustomResourceOptions { Provider = ireland });
            }
        }
        """,
        Alone with { Libs = Libs.Pulumi });

    [Theory]
    [InlineData("""
        var virginia = new Stack(app, "A", new StackProps { Env = new Amazon.CDK.Environment { Region = "us-east-1" } });
        var ireland = new Stack(app, "B", new StackProps { Env = new Amazon.CDK.Environment { Region = "eu-west-1" } });
        _ = new CfnInstance(virginia, "I", new CfnInstanceProps { ImageId = "ami-0c7e3b7f5a9d21e84" });
        _ = new CfnInstance(ireland, "I", new CfnInstanceProps { ImageId = {|AMI0102:"ami-0c7e3b7f5a9d21e84"|} });
        """)]
    [InlineData("""
        foreach (var region in new[] { "us-east-1", "eu-west-1" })
        {
            var stack = new Stack(app, region, new StackProps { Env = new Amazon.CDK.Environment { Region = region } });
            _ = new CfnInstance(stack, "I", new CfnInstanceProps { ImageId = {|AMI0102:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """)]
    public Task Stacks_of_different_Regions(string statements) => Verify.Reports(
        "using Amazon.CDK;\nusing Amazon.CDK.AWS.EC2;\nclass S { static void Make(App app) { " + statements + " } }", Alone with { Libs = Libs.Cdk });

    [Fact]
    public Task Maps_of_the_CDK() => Verify.Reports(
        """
        using Amazon.CDK.AWS.EC2;
        class Images
        {
            IMachineImage Linux() => MachineImage.GenericLinux(new Dictionary<string, string> { ["us-east-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-west-1"] = {|AMI0102:"ami-0c7e3b7f5a9d21e84"|} });
        }
        """,
        Alone with { Libs = Libs.Cdk });

    [Fact]
    public Task The_message_names_both_Regions_and_points_at_the_first_place() => Verify.Reports(
        InClass("""Dictionary<string, string> map = new() { ["us-east-1"] = {|#1:A|}, ["eu-west-1"] = {|#0:A|} };"""),
        Alone,
        new DiagnosticResult("AMI0102", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("AMI ID 'ami-0c7e3b7f5a9d21e84' is used in us-east-1 and in eu-west-1, but exists in one Region only: look the image up in SSM Parameter Store, or copy it and use the copy's ID"));

    private static string InMethod(string statements) => InClass($$"""
            static readonly IAmazonEC2 Virginia = new AmazonEC2Client(RegionEndpoint.USEast1), Ireland = new AmazonEC2Client(RegionEndpoint.EUWest1);
            static readonly RegionEndpoint[] Regions = [RegionEndpoint.USEast1, RegionEndpoint.EUWest1];
            static IAmazonEC2 In(string region) => new AmazonEC2Client(RegionEndpoint.GetBySystemName(region));
            public async Task M(bool test, IAmazonEC2 injected)
            {
                {{statements}}
            }
        """);

    private static string InClass(string member) => Usings + $$"""
        class Images
        {
            const string A = "ami-0c7e3b7f5a9d21e84", B = "ami-0f3a6d8e2b4c5179a";
            {{member}}
        }
        """;
}
