using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

public sealed class ArchitectureMismatchTests
{
    private const string Sdk = """
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class C
        {
            const string X86 = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
            const string Arm = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";

        """;

    private const string Cdk = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.AutoScaling;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.ECS;
        using Amazon.CDK.AWS.SSM;
        using EC2 = Amazon.CDK.AWS.EC2;
        using EKS = Amazon.CDK.AWS.EKS;
        using Batch = Amazon.CDK.AWS.Batch;

        class C : Stack
        {
        """;

    [Theory]
    [InlineData("var r = new RunInstancesRequest { ImageId = X86, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = X86, InstanceType = {|AMI0201:"t4g.micro"|} };""")]
    [InlineData("var r = new RunInstancesRequest { ImageId = Arm, InstanceType = {|AMI0201:InstanceType.T3Micro|} };")]
    [InlineData("""var t = {|AMI0201:"t4g.micro"|}; var r = new RunInstancesRequest(X86, 1, 1); r.InstanceType = t;""")]
    [InlineData("""var r = new RunInstancesRequest(); r.ImageId = Arm; r.InstanceType = new InstanceType({|AMI0201:"m5.large"|});""")]
    [InlineData("var r = new RunInstancesRequest { ImageId = Arm, InstanceType = InstanceType.T4gMicro };")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = X86, InstanceType = Environment.GetEnvironmentVariable("T") ?? "t4g.micro" };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = X86, InstanceType = "q9z.micro" };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = X86, InstanceType = {|AMI0201:"mac1.metal"|} };""")]
    [InlineData("""Func<string> t = () => {|AMI0201:"t4g.micro"|}; var r = new RunInstancesRequest { ImageId = X86, InstanceType = t() };""")]
    [InlineData("""Action<string> launch = t => Use(new RunInstancesRequest { ImageId = X86, InstanceType = t }); launch({|AMI0201:"t4g.micro"|}); static void Use(object o) { }""")]
    [InlineData("""var c = new { Type = {|AMI0201:"t4g.micro"|}, Image = X86 }; var r = new RunInstancesRequest { ImageId = c.Image, InstanceType = c.Type };""")]
    [InlineData("""string? t = null; t ??= {|AMI0201:"t4g.micro"|}; var r = new RunInstancesRequest { ImageId = X86, InstanceType = t };""")]
    [InlineData("""var t = Task.FromResult({|AMI0201:"t4g.micro"|}).Result; var r = new RunInstancesRequest { ImageId = X86, InstanceType = t };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["web"] = "t3.micro" }; d["web"] = {|AMI0201:"t4g.micro"|}; var r = new RunInstancesRequest { ImageId = X86, InstanceType = d["web"] };""")]
    [InlineData("""foreach (var t in new Dictionary<string, string> { ["web"] = "t4g.micro", ["db"] = "m6g.large" }.Values) { var r = new RunInstancesRequest { ImageId = X86, InstanceType = {|AMI0201:t|} }; }""")]
    [InlineData("""var d = new RequestLaunchTemplateData { ImageId = X86 }; var r = new CreateLaunchTemplateRequest { LaunchTemplateData = d }; d.InstanceType = {|AMI0201:InstanceType.T4gMicro|};""")]
    // What comes of one element, or of one call, belongs together.
    [InlineData("""foreach (var (i, t) in new[] { (X86, "t4g.micro"), (Arm, "t3.micro") }) { var r = new RunInstancesRequest { ImageId = i, InstanceType = {|AMI0201:t|} }; }""")]
    [InlineData("""foreach (var (i, t) in new[] { (X86, "t3.micro"), (Arm, "t4g.micro") }) { var r = new RunInstancesRequest { ImageId = i, InstanceType = t }; }""")]
    [InlineData("""foreach (var (i, t) in new[] { (X86, "t3.micro"), (Arm, "t4g.micro"), (X86, {|AMI0202:"m6g.large"|}) }) { var r = new RunInstancesRequest { ImageId = i, InstanceType = t }; }""")]
    [InlineData("""foreach (var (t, i) in new Dictionary<string, string> { ["t4g.micro"] = X86, ["t3.micro"] = Arm }) { var r = new RunInstancesRequest { ImageId = i, InstanceType = {|AMI0201:t|} }; }""")]
    [InlineData("""var all = new[] { new { I = X86, T = "t4g.micro" }, new { I = Arm, T = "t3.micro" } }.Select(p => new RunInstancesRequest { ImageId = p.I, InstanceType = {|AMI0201:p.T|} }).ToList();""")]
    [InlineData("""Make(X86, "t4g.micro"); Make(Arm, "t3.micro"); static object Make(string i, string t) => new RunInstancesRequest { ImageId = i, InstanceType = {|AMI0201:t|} };""")]
    [InlineData("""Make(X86, "t3.micro"); Make(Arm, "t4g.micro"); static object Make(string i, string t) => new RunInstancesRequest { ImageId = i, InstanceType = t };""")]
    [InlineData("""var s = new Spec(X86); var r = new RunInstancesRequest { ImageId = s.Image, InstanceType = {|AMI0201:s.Type|} };""")]
    [InlineData("""var (i, t) = new Spec(X86, {|AMI0201:"t4g.small"|}); var r = new RunInstancesRequest { ImageId = i, InstanceType = t };""")]
    // A method that returns early is read like any other choice.
    [InlineData("""var r = new RunInstancesRequest { ImageId = For(true), InstanceType = {|AMI0201:"t3.micro"|} }; static string For(bool arm) { if (arm) { return Arm; } return X86; }""")]
    [InlineData("""var big = DateTime.Now.Second > 3; var r = new RunInstancesRequest { ImageId = X86, InstanceType = big switch { true => {|AMI0202:"m7g.large"|}, false => "t3.micro" } };""")]
    [InlineData("""var size = DateTime.Now.Second; var i = size switch { > 9 => Arm, _ => X86 }; var t = size switch { > 9 => "t3.micro", _ => "t4g.micro" }; var r = new RunInstancesRequest { ImageId = i, InstanceType = {|AMI0201:t|} };""")]
    // What the launch itself stands under holds for its values.
    [InlineData("""var arm = DateTime.Now.Second > 3; if (arm) { var r = new RunInstancesRequest { ImageId = arm ? Arm : X86, InstanceType = "t4g.micro" }; }""")]
    public Task Sdk_statements(string statements) => Verify.Reports(Sdk + "record Spec(string Image, string Type = \"t4g.micro\"); void M() { " + statements + " } }");

    [Theory]
    [InlineData("""var p = await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }); var r = new RunInstancesRequest { ImageId = p.Parameter.Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" })).Parameter.Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var q = new GetParameterRequest(); q.Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"; var p = await ssm.GetParameterAsync(q); var id = p.Parameter.Value; var r = new RunInstancesRequest { ImageId = id, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var p = await ssm.GetParametersAsync(new GetParametersRequest { Names = new List<string> { "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" } }); var r = new RunInstancesRequest { ImageId = p.Parameters[0].Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var p = await ssm.GetParametersAsync(new GetParametersRequest { Names = ["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"] }); var r = new RunInstancesRequest { ImageId = p.Parameters.First().Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var p = await ssm.GetParametersAsync(new GetParametersRequest { Names = ["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"] }); var r = new RunInstancesRequest { ImageId = p.Parameters.First(q => q.Name.EndsWith("arm64")).Value, InstanceType = InstanceType.T4gMicro };""")]
    public Task Look_ups(string statements) => Verify.Reports(Sdk + "async Task M(IAmazonSimpleSystemsManagement ssm) { " + statements + " } }");

    [Theory]
    [InlineData("var i = new EC2.InstanceProps { MachineImage = MachineImage.LatestAmazonLinux2023(), InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} };")]
    [InlineData("var i = new EC2.InstanceProps { MachineImage = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 }), InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO) };")]
    [InlineData("var i = new EC2.InstanceProps { MachineImage = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 }), InstanceType = new EC2.InstanceType({|AMI0201:\"t3.micro\"|}) };")]
    [InlineData("var i = new EC2.InstanceProps { MachineImage = new AmazonLinuxImage(), InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.BURSTABLE4_GRAVITON, InstanceSize.MICRO)|} };")]
    [InlineData("var i = new AddCapacityOptions { InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} };")]
    [InlineData("var i = new AddCapacityOptions { MachineImageType = MachineImageType.BOTTLEROCKET, InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO) };")]
    [InlineData("var i = new AddCapacityOptions { MachineImage = EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM), InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO) };")]
    [InlineData("var i = new AddCapacityOptions { MachineImage = EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM), InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO)|} };")]
    [InlineData("var i = new BastionHostLinuxProps { MachineImage = {|AMI0201:MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })|} };")]
    [InlineData("var i = new BastionHostLinuxProps { InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO) };")]
    [InlineData("var i = NatProvider.Instance(new NatInstanceProps { InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} });")]
    [InlineData("var i = NatProvider.InstanceV2(new NatInstanceProps { InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO) });")]
    [InlineData("var i = new CfnInstanceProps { ImageId = StringParameter.ValueForStringParameter(this, \"/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64\"), InstanceType = {|AMI0201:\"t4g.micro\"|} };")]
    [InlineData("var i = new CfnInstanceProps { ImageId = MachineImage.LatestAmazonLinux2023().GetImage(this).ImageId, InstanceType = {|AMI0201:\"t4g.micro\"|} };")]
    [InlineData("var i = new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_X86_64_STANDARD, InstanceTypes = new[] { {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} } };")]
    [InlineData("var i = new EKS.NodegroupOptions { InstanceTypes = new[] { EC2.InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO), {|AMI0203:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} } };")]
    [InlineData("var i = new EKS.AutoScalingGroupCapacityOptions { MachineImageType = EKS.MachineImageType.BOTTLEROCKET, InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO)|} };")]
    [InlineData("var i = new Batch.ManagedEc2EcsComputeEnvironmentProps { Images = new[] { new Batch.EcsMachineImage { Image = EcsOptimizedImage.AmazonLinux2023() } }, InstanceTypes = new[] { {|AMI0201:EC2.InstanceType.Of(InstanceClass.M7G, InstanceSize.LARGE)|} } };")]
    public Task Cdk_statements(string statements) => Verify.Reports(Cdk + "void M() { " + statements + " } }", Libs.Cdk.Without("AMI0502"));
}
