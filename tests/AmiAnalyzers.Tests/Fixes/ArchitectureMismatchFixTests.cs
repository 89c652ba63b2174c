using AmiAnalyzers.CodeFixes.Architecture;
using AmiAnalyzers.Tests.Harness;

using Fix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.Architecture.ArchitectureMismatchCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

public sealed class ArchitectureMismatchFixTests
{
    private const string TypeKey = "AMI0201:InstanceType";
    private const string ImageKey = "AMI0201:Image";

    private static readonly Choice Type = new(0, TypeKey);
    private static readonly Choice ImageBesideType = new(1, ImageKey);
    private static readonly Choice Image = new(0, ImageKey);

    private static string InSdk(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class C
        {
            void M(bool which)
            {
                {{statements}}
            }
        }
        """;

    private static string InCdk(string statements) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.ECS;
        using EC2 = Amazon.CDK.AWS.EC2;
        using EKS = Amazon.CDK.AWS.EKS;

        class C : Stack
        {
            void M()
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData(
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""",
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", InstanceType = InstanceType.T3Micro };""")]
    [InlineData(
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = {|AMI0201:"m5.2xlarge"|} }; // big""",
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = "m6g.2xlarge" }; // big""")]
    [InlineData(
        """var t = {|AMI0201:@"m5.2xlarge"|}; var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = t };""",
        """var t = @"m6g.2xlarge"; var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = t };""")]
    public Task Sdk_types(string before, string after) => Fix.Rewrites(InSdk(before), InSdk(after), Libs.Sdk.Without("AMI0502"), Type);

    [Theory]
    [InlineData(
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", InstanceType = {|AMI0201:InstanceType.T4gMicro|} };""",
        """var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = InstanceType.T4gMicro };""")]
    [InlineData(
        """var r = new RunInstancesRequest { ImageId = "{{resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id}}", InstanceType = {|AMI0201:InstanceType.T3Micro|} };""",
        """var r = new RunInstancesRequest { ImageId = "{{resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id}}", InstanceType = InstanceType.T3Micro };""")]
    public Task Sdk_images(string before, string after) => Fix.Rewrites(InSdk(before), InSdk(after), Libs.Sdk.Without("AMI0502"), ImageBesideType);

    [Fact]
    public Task No_type_has_the_size_so_the_image_comes_first() => Fix.Rewrites(
        InSdk("""var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", InstanceType = {|AMI0201:InstanceType.T2Micro|} };"""),
        InSdk("""var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", InstanceType = InstanceType.T2Micro };"""),
        Libs.Sdk.Without("AMI0502"),
        Image);

    [Theory]
    [InlineData("T4G", "T3")]
    [InlineData("BURSTABLE4_GRAVITON", "BURSTABLE3")]
    [InlineData("STANDARD6_GRAVITON", "STANDARD6_INTEL")]
    public Task Cdk_types(string before, string after) => Fix.Rewrites(
        InCdk($"var i = new InstanceProps {{ MachineImage = MachineImage.LatestAmazonLinux2023(), InstanceType = {{|AMI0201:EC2.InstanceType.Of(InstanceClass.{before}, InstanceSize.LARGE)|}} }};"),
        InCdk($"var i = new InstanceProps {{ MachineImage = MachineImage.LatestAmazonLinux2023(), InstanceType = EC2.InstanceType.Of(InstanceClass.{after}, InstanceSize.LARGE) }};"),
        Libs.Cdk.Without("AMI0502"),
        Type);

    [Theory]
    [InlineData("MachineImage.LatestAmazonLinux2023()", "MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })")]
    [InlineData("MachineImage.LatestAmazonLinux2023(null)", "MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })")]
    [InlineData(
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.X86_64, CachedInContext = true })",
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64, CachedInContext = true })")]
    [InlineData(
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CachedInContext = true })",
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CachedInContext = true, CpuType = AmazonLinuxCpuType.ARM_64 })")]
    [InlineData("EcsOptimizedImage.AmazonLinux2023()", "EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM)")]
    [InlineData("EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.STANDARD)", "EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM)")]
    [InlineData(
        "EcsOptimizedImage.AmazonLinux2023(options: new EcsOptimizedImageOptions { CachedInContext = true })",
        "EcsOptimizedImage.AmazonLinux2023(options: new EcsOptimizedImageOptions { CachedInContext = true }, hardwareType: AmiHardwareType.ARM)")]
    [InlineData("new BottleRocketImage()", "new BottleRocketImage(new BottleRocketImageProps { Architecture = InstanceArchitecture.ARM_64 })")]
    [InlineData("new EKS.EksOptimizedImage()", "new EKS.EksOptimizedImage(new EKS.EksOptimizedImageProps { CpuArch = EKS.CpuArch.ARM_64 })")]
    public Task Cdk_images(string before, string after) => Fix.Rewrites(
        InCdk($"var i = new InstanceProps {{ MachineImage = {before}, InstanceType = {{|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE)|}} }};"),
        InCdk($"var i = new InstanceProps {{ MachineImage = {after}, InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE) }};"),
        Libs.Cdk.Without("AMI0502"),
        ImageBesideType);

    [Theory]
    [InlineData("", " { CpuType = AmazonLinuxCpuType.ARM_64 }")]
    [InlineData(" { CpuType = AmazonLinuxCpuType.X86_64, CachedInContext = true }", " { CpuType = AmazonLinuxCpuType.ARM_64, CachedInContext = true }")]
    public Task Props_in_a_variable(string before, string after)
    {
        const string Rest = "; var i = new InstanceProps { MachineImage = MachineImage.LatestAmazonLinux2023(props), InstanceType = ";
        return Fix.Rewrites(
            InCdk($"var props = new AmazonLinux2023ImageSsmParameterProps{(before == "" ? "()" : before)}{Rest}{{|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE)|}} }};"),
            InCdk($"var props = new AmazonLinux2023ImageSsmParameterProps{(before == "" ? "()" : "")}{after}{Rest}EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE) }};"),
            Libs.Cdk,
            ImageBesideType);
    }

    /// <summary>The properties may be those of another image too.</summary>
    [Fact]
    public Task Props_that_are_shared() => Fix.OffersNothing(
        InCdk("var props = new AmazonLinux2023ImageSsmParameterProps(); var other = MachineImage.LatestAmazonLinux2023(props); var i = new InstanceProps { MachineImage = MachineImage.LatestAmazonLinux2023(props), InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.HPC7G, InstanceSize.XLARGE4)|} };"),
        Libs.Cdk);

    /// <summary>Whatever the settings of the host say.</summary>
    [Fact]
    public Task Tabs_stay_tabs() => Fix.Rewrites(
        InCdk("var image = new BottleRocketImage(new BottleRocketImageProps\n\t\t{\n\t\t\tCachedInContext = true\n\t\t});\n"
            + "var i = new InstanceProps { MachineImage = image, InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE)|} };"),
        InCdk("var image = new BottleRocketImage(new BottleRocketImageProps\n\t\t{\n\t\t\tCachedInContext = true,\n\t\t\tArchitecture = InstanceArchitecture.ARM_64\n\t\t});\n"
            + "var i = new InstanceProps { MachineImage = image, InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE) };"),
        Libs.Cdk,
        ImageBesideType);

    [Fact]
    public Task A_member_joins_the_lines_of_the_others() => Fix.Rewrites(
        InCdk("""
            var image = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps
                    {
                        CachedInContext = true // stays the same until somebody wants a new one
                    });
                    var i = new InstanceProps { MachineImage = image, InstanceType = {|AMI0201:EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE)|} };
            """),
        InCdk("""
            var image = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps
                    {
                        CachedInContext = true, // stays the same until somebody wants a new one
                        CpuType = AmazonLinuxCpuType.ARM_64
                    });
                    var i = new InstanceProps { MachineImage = image, InstanceType = EC2.InstanceType.Of(InstanceClass.T4G, InstanceSize.LARGE) };
            """),
        Libs.Cdk.Without("AMI0502"),
        ImageBesideType);

    [Fact]
    public Task Eks_ami_types() => Fix.Rewrites(
        InCdk("var i = new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_X86_64_STANDARD, InstanceTypes = new[] { new EC2.InstanceType({|AMI0201:\"c8g.metal-24xl\"|}) } };"),
        InCdk("var i = new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_ARM_64_STANDARD, InstanceTypes = new[] { new EC2.InstanceType(\"c8g.metal-24xl\") } };"),
        Libs.Cdk.Without("AMI0502"),
        Image);

    [Fact]
    public Task One_image_for_several_types() => Fix.Rewrites(
        InCdk("var i = new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_X86_64_STANDARD, InstanceTypes = {|AMI0201:new[] { new EC2.InstanceType(\"m7g.large\"), new EC2.InstanceType(\"c7g.large\") }|} };"),
        InCdk("var i = new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_ARM_64_STANDARD, InstanceTypes = new[] { new EC2.InstanceType(\"m7g.large\"), new EC2.InstanceType(\"c7g.large\") } };"),
        Libs.Cdk.Without("AMI0502"),
        Image);

    [Fact]
    public Task One_type_for_several_images() => Fix.Rewrites(
        InSdk("""var big = DateTime.Now.Second > 3; var r = new RunInstancesRequest { ImageId = big ? "resolve:ssm:/aws/service/debian/release/13/latest/amd64" : "resolve:ssm:/aws/service/debian/release/12/latest/amd64", InstanceType = {|AMI0201:"t4g.micro"|} };"""),
        InSdk("""var big = DateTime.Now.Second > 3; var r = new RunInstancesRequest { ImageId = big ? "resolve:ssm:/aws/service/debian/release/13/latest/amd64" : "resolve:ssm:/aws/service/debian/release/12/latest/amd64", InstanceType = "t3.micro" };"""),
        Libs.Sdk.Without("AMI0502"),
        Type);

    [Theory]
    [InlineData("""var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base", InstanceType = {|AMI0201:InstanceType.A1Metal|} };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2", InstanceType = {|AMI0201:InstanceType.A1Metal|} };""")]
    [InlineData("""var r = new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", InstanceType = {|AMI0201:InstanceType.A1Metal|} };""")]
    public Task Nothing_where_neither_side_has_a_counterpart(string statements) => Fix.OffersNothing(InSdk(statements), Libs.Sdk.Without("AMI0502"));

    [Fact]
    public async Task A_value_that_another_launch_needs_stays()
    {
        const string shared = """
            var image = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
            var one = new RunInstancesRequest { ImageId = image, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };
            var two = new RunInstancesRequest { ImageId = image, InstanceType = InstanceType.T3Micro };
            """;

        Assert.Equal(["Use the instance type t3.micro"], await Fix.Titles(InSdk(shared)));
    }

    [Fact]
    public Task All_at_once() => Fix.Rewrites(
        InSdk("""
            const string Image = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
                    var one = new RunInstancesRequest { ImageId = Image, InstanceType = {|AMI0201:InstanceType.T4gMicro|} };
                    var two = new RunInstancesRequest { ImageId = Image, InstanceType = {|AMI0201:"m6g.large"|} };
            """),
        InSdk("""
            const string Image = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
                    var one = new RunInstancesRequest { ImageId = Image, InstanceType = InstanceType.T3Micro };
                    var two = new RunInstancesRequest { ImageId = Image, InstanceType = "m6i.large" };
            """),
        Libs.Sdk.Without("AMI0502"),
        Type);
}
