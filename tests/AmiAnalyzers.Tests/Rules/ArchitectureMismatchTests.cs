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
    public Task Sdk_statements(string statements) => Verify.Reports(Sdk + "void M() { " + statements + " } }");

    [Theory]
    [InlineData("""var p = await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }); var r = new RunInstancesRequest { ImageId = p.Parameter.Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = (await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" })).Parameter.Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var q = new GetParameterRequest(); q.Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"; var p = await ssm.GetParameterAsync(q); var id = p.Parameter.Value; var r = new RunInstancesRequest { ImageId = id, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var p = await ssm.GetParametersAsync(new GetParametersRequest { Names = new List<string> { "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" } }); var r = new RunInstancesRequest { ImageId = p.Parameters[0].Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
    [InlineData("""var p = await ssm.GetParametersAsync(new GetParametersRequest { Names = ["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"] }); var r = new RunInstancesRequest { ImageId = p.Parameters.First().Value, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""")]
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
