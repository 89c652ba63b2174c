using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>Programs in which another value may reach the launch than the one that is written beside it: AMI0201 has no proof.</summary>
public sealed class UnprovenArchitectureTests
{
    private const string Arm = "\"resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64\"";

    [Theory]
    [InlineData("var r = new RunInstancesRequest { ImageId = ARM, InstanceType = \"m5.large\" }; var s = r; s.InstanceType = other; await ec2.RunInstancesAsync(r);")]
    [InlineData("var r = new RunInstancesRequest { ImageId = ARM, InstanceType = \"m5.large\" }; var all = new List<RunInstancesRequest> { r }; foreach (var each in all) { each.InstanceType = other; } await ec2.RunInstancesAsync(r);")]
    [InlineData("var all = new List<RunInstancesRequest> { new() { ImageId = ARM, InstanceType = \"m5.large\" } }; all.ForEach(each => each.InstanceType = other); await ec2.RunInstancesAsync(all[0]);")]
    [InlineData("var type = \"m5.large\"; ref var same = ref type; same = other; ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = type }).Wait();")]
    [InlineData("string type = \"m5.large\"; Action change = () => type = other; change(); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = type });")]
    [InlineData("string type; try { type = \"m5.large\"; Check(); } catch (Exception) { type = other; } await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = type });")]
    [InlineData("var type = \"m5.large\"; while (true) { if (other.Length > 3) { type = other; break; } } await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = type });")]
    [InlineData("var type = \"m5.large\"; switch (other) { case \"a\": type = other; goto case \"b\"; case \"b\": await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = type }); break; }")]
    [InlineData("var types = new Dictionary<string, string> { [\"web\"] = \"m5.large\" }; types[other] = other; await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types[\"web\"] });")]
    [InlineData("var types = new[] { \"m5.large\", other }; Array.Reverse(types); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types[0] });")]
    [InlineData("var types = new List<string> { \"m5.large\", other }; types.RemoveAt(0); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types[0] });")]
    [InlineData("var types = new List<string> { \"m5.large\", \"m6g.large\" }; types.Remove(other); await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types.First() });")]
    [InlineData("var types = new[] { \"m5.large\", \"m6g.large\" }; await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types.Skip(1).ToArray()[0] });")]
    [InlineData("var types = new[] { \"m5.large\", \"m6g.large\" }; await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types.First(each => each.StartsWith(other)) });")]
    [InlineData("string[] two = [\"m6g.large\", \"c6g.large\"]; string[] types = [.. two, \"m5.large\"]; await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types[1] });")]
    [InlineData("dynamic r = new RunInstancesRequest { ImageId = ARM, InstanceType = \"m5.large\" }; r.InstanceType = other; await ec2.RunInstancesAsync((RunInstancesRequest)r);")]
    [InlineData("var d = new RequestLaunchTemplateData { ImageId = ARM, InstanceType = \"m5.large\" }; var r = new CreateLaunchTemplateRequest { LaunchTemplateData = d }; d.InstanceType = other; await ec2.CreateLaunchTemplateAsync(r);")]
    [InlineData("var d = new RequestLaunchTemplateData { ImageId = ARM, InstanceType = \"m5.large\" }; var r = new CreateLaunchTemplateRequest { LaunchTemplateData = d }; r.LaunchTemplateData.InstanceType = other; await ec2.CreateLaunchTemplateAsync(r);")]
    [InlineData("var c = new SpotFleetRequestConfigData { LaunchSpecifications = [new() { ImageId = ARM, InstanceType = \"m5.large\" }] }; c.LaunchSpecifications[0].InstanceType = \"m6g.large\"; await ec2.RequestSpotFleetAsync(new() { SpotFleetRequestConfig = c });")]
    [InlineData("var types = new Dictionary<string, string> { [\"web\"] = \"m5.large\" }; await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = types.GetValueOrDefault(other, other) });")]
    public Task Changed_on_the_way(string statements) => Verify.Silent(InClass(
        (statements.Contains("ref var", StringComparison.Ordinal) ? "void" : "async Task") + " StartAsync(string other) { " + statements + " } static void Check() { }"));

    [Theory]
    [InlineData("""var type = "m5.large"; var image = type.Contains("g.") ? ARM : X86; var r = new RunInstancesRequest { ImageId = image, InstanceType = type };""")]
    [InlineData("""const string type = "m5.large"; var image = type switch { "t4g.micro" or "m6g.large" => ARM, _ => X86 }; var r = new RunInstancesRequest { ImageId = image, InstanceType = type };""")]
    [InlineData("""var type = "m5.large"; var image = type switch { var t when t.Contains("g.") => ARM, _ => X86 }; var r = new RunInstancesRequest { ImageId = image, InstanceType = type };""")]
    [InlineData("""var type = "m5.large"; string image; switch (type) { case "t4g.micro": case "m6g.large": image = ARM; break; default: image = X86; break; } var r = new RunInstancesRequest { ImageId = image, InstanceType = type };""")]
    [InlineData("""var type = "m5.large"; var image = X86; if (type.Contains("g.")) image = ARM; var r = new RunInstancesRequest { ImageId = image, InstanceType = type };""")]
    [InlineData("""var type = "m5.large"; var isArm = type.Contains("g."); var r = new RunInstancesRequest { ImageId = isArm ? ARM : X86, InstanceType = type };""")]
    [InlineData("""var r = new RunInstancesRequest { InstanceType = "m5.large" }; r.ImageId = r.InstanceType.Value.Contains("g.") ? ARM : X86;""")]
    [InlineData("""var r = new RunInstancesRequest { InstanceType = InstanceType.M5Large, ImageId = For(InstanceType.M5Large) }; static string For(InstanceType type) => type.Value.Contains("g.") ? ARM : X86;""")]
    [InlineData("""var type = "m5.large"; var r = new RunInstancesRequest { InstanceType = type, ImageId = For(type) }; static string For(string t) { if (t.Contains("6g") || t.Contains("7g")) { return ARM; } return X86; }""")]
    [InlineData("""var image = X86; var r = new RunInstancesRequest { ImageId = image, InstanceType = image.EndsWith("arm64") ? "m6g.large" : "m5.large" };""")]
    [InlineData("""foreach (var type in new[] { "m5.large", "c5.large" }) { var r = new RunInstancesRequest { InstanceType = type, ImageId = type.Contains("g.") ? ARM : X86 }; }""")]
    [InlineData("""const bool isArm = false; var r = new RunInstancesRequest { InstanceType = "m5.large", ImageId = isArm ? ARM : X86 };""")]
    [InlineData("""const string arch = "x86_64"; var image = X86; if (arch == "arm64") image = ARM; var r = new RunInstancesRequest { InstanceType = "m5.large", ImageId = image };""")]
    public Task Chosen_by_the_other_side_or_once_and_for_all(string statements) => Verify.Silent(InClass("void Start() { " + statements + " }"));

    [Theory]
    [InlineData("string _type = \"m5.large\"; void Copy(Launcher from, string other) { from._type = other; }", "_type")]
    [InlineData("string _type = \"m5.large\"; static Launcher Of(IAmazonEC2 ec2, string other) => new(ec2) { _type = other };", "_type")]
    [InlineData("private string _type = \"m5.large\"; class Setup { public void Do(Launcher launcher, string other) => launcher._type = other; }", "_type")]
    [InlineData("public string Type = \"m5.large\";", "Type")]
    [InlineData("public string Type { get; set; } = \"m5.large\";", "Type")]
    [InlineData("protected string Type { get; set; } = \"m5.large\";", "Type")]
    [InlineData("readonly string[] _types = { \"m5.large\" }; string[] Types => _types; void Set(string other) { Types[0] = other; }", "_types[0]")]
    public Task Changed_by_others(string members, string type) => Verify.Silent(InClass(
        members + " Task StartAsync() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ARM, InstanceType = " + type + " });"));

    private static string InClass(string members) =>
        "using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Amazon.EC2; using Amazon.EC2.Model; class Launcher(IAmazonEC2 ec2) { "
        + members.Replace("ARM", Arm, StringComparison.Ordinal).Replace("X86", Arm.Replace("arm64", "x86_64", StringComparison.Ordinal), StringComparison.Ordinal) + " }";
}
