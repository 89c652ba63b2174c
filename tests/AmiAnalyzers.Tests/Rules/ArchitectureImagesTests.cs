using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>Every way in which an image tells its architecture, beside a type that fits and one that does not.</summary>
public sealed class ArchitectureImagesTests
{
    private const string Usings = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.ECS;
        using Amazon.CDK.AWS.SSM;
        using EC2 = Amazon.CDK.AWS.EC2;
        using EKS = Amazon.CDK.AWS.EKS;

        """;

    private static readonly Setup Cataloged = new()
    {
        Libs = Libs.Cdk,
        AdditionalFiles =
        [
            new("/images.ami-catalog.json", """
                {
                  "eu-west-1": { "Images": [
                    { "ImageId": "ami-0c7e3b7f5a9d21e84", "Architecture": "x86_64", "Name": "web" },
                    { "ImageId": "ami-0f3a6d8e2b4c5179a", "Architecture": "arm64", "Name": "web-arm" },
                    { "ImageId": "ami-0a1d6d8e2b4c51701" } ] },
                  "us-east-1": { "Images": [
                    { "ImageId": "ami-0b2e6d8e2b4c51702", "Architecture": "x86_64" } ] }
                }
                """),
        ],
    };

    public static TheoryData<string, string> MachineImages => new()
    {
        // machine image, architecture
        { "new AmazonLinuxImage()", "x86_64" },
        { "new AmazonLinuxImage(new AmazonLinuxImageProps { CpuType = AmazonLinuxCpuType.ARM_64, Generation = AmazonLinuxGeneration.AMAZON_LINUX_2 })", "arm64" },
        { "new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023 })", "x86_64" },
        { "MachineImage.LatestAmazonLinux2023()", "x86_64" },
        { "MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })", "arm64" },
        { "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.X86_64 })", "x86_64" },
        { "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })", "arm64" },
        { "new AmazonLinux2023ImageSsmParameter(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 })", "arm64" },
        { "MachineImage.LatestWindows(WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE)", "x86_64" },
        { "new WindowsImage(WindowsVersion.WINDOWS_SERVER_2019_ENGLISH_FULL_BASE)", "x86_64" },
        { "MachineImage.GenericWindows(images)", "x86_64" },
        { "EcsOptimizedImage.AmazonLinux2()", "x86_64" },
        { "EcsOptimizedImage.AmazonLinux2(AmiHardwareType.ARM)", "arm64" },
        { "EcsOptimizedImage.AmazonLinux2(AmiHardwareType.GPU)", "x86_64" },
        { "EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.NEURON)", "x86_64" },
        { "EcsOptimizedImage.Windows(WindowsOptimizedVersion.SERVER_2022)", "x86_64" },
        { "new BottleRocketImage()", "x86_64" },
        { "new BottleRocketImage(new BottleRocketImageProps { Architecture = InstanceArchitecture.ARM_64 })", "arm64" },
        { "new EKS.EksOptimizedImage()", "x86_64" },
        { "new EKS.EksOptimizedImage(new EKS.EksOptimizedImageProps { CpuArch = EKS.CpuArch.ARM_64 })", "arm64" },
        { "new EKS.EksOptimizedImage(new EKS.EksOptimizedImageProps { CpuArch = EKS.CpuArch.ARM_64, NodeType = EKS.NodeType.GPU })", "x86_64" },
        { "MachineImage.FromSsmParameter(\"/aws/service/debian/release/13/latest/arm64\")", "arm64" },
        { "MachineImage.FromSsmParameter(\"/aws/service/debian/release/13/latest/amd64\", new SsmParameterImageOptions { CachedInContext = true })", "x86_64" },
        { "MachineImage.ResolveSsmParameterAtLaunch(\"/aws/service/suse/sles/15-sp7/arm64/latest\")", "arm64" },
        { "MachineImage.FromSsmParameter(AmazonLinux2023ImageSsmParameter.SsmParameterName(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 }))", "arm64" },
        // known by what they are called only
        { "MachineImage.FromSsmParameter(\"/ami/web\")", "" },
        { "MachineImage.FromSsmParameter(\"/aws/service/marketplace/prod-abcdefg/latest\")", "" },
        { "MachineImage.GenericLinux(images)", "" },
        { "MachineImage.LatestAmazonLinux2023(props)", "" },
        { "MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = cpu })", "" },
        { "given", "" },
    };

    [Theory]
    [MemberData(nameof(MachineImages))]
    public Task Machine_images(string image, string architecture) => Check(
        architecture,
        type => $"new EC2.InstanceProps {{ MachineImage = {image}, InstanceType = EC2.InstanceType.Of(InstanceClass.{type}, InstanceSize.LARGE) }}",
        type => $"new CfnInstanceProps {{ ImageId = {image}.GetImage(this).ImageId, InstanceType = \"{type.ToLowerInvariant()}.large\" }}");

    public static TheoryData<string, string> ImageIds => new()
    {
        // image of an L1 instance, architecture
        { "\"resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id\"", "arm64" },
        { "\"{{resolve:ssm:/aws/service/freebsd/amd64/base/ufs/14.4/RELEASE}}\"", "x86_64" },
        { "\"{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id:3}}\"", "arm64" },
        { "StringParameter.ValueForStringParameter(this, \"/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended\")", "arm64" },
        { "\"resolve:ssm:arn:aws:ssm:eu-west-1::parameter/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64\"", "arm64" },
        { "StringParameter.ValueForStringParameter(this, \"/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base\")", "x86_64" },
        { "StringParameter.ValueForTypedStringParameterV2(this, \"/aws/service/debian/daily/trixie/latest/arm64\", ParameterValueType.AWS_EC2_IMAGE_ID)", "arm64" },
        { "StringParameter.ValueFromLookup(this, \"/aws/service/deeplearning/ami/arm64/base-oss-nvidia-driver-gpu-ubuntu-24.04/latest/ami-id\")", "arm64" },
        { "StringParameter.FromStringParameterName(this, \"p\", \"/aws/service/neuron/dlami/base/ubuntu-24.04/latest/image_id\").StringValue", "x86_64" },
        { "new CfnDynamicReference(CfnDynamicReferenceService.SSM, \"/aws/service/debian/release/13/latest/arm64\").ToString()", "arm64" },
        { "Token.AsString(new CfnDynamicReference(CfnDynamicReferenceService.SSM, \"/aws/service/debian/release/13/latest/amd64\"))", "x86_64" },
        { "\"ami-0c7e3b7f5a9d21e84\"", "x86_64" },
        { "\"ami-0f3a6d8e2b4c5179a\"", "arm64" },
        { "MachineImage.GenericLinux(new Dictionary<string, string> { [\"eu-west-1\"] = \"ami-0c7e3b7f5a9d21e84\", [\"us-east-1\"] = \"ami-0b2e6d8e2b4c51702\" }).GetImage(this).ImageId", "x86_64" },
        // the catalog does not say, has no such image, or the map has one of each
        { "\"ami-0a1d6d8e2b4c51701\"", "" },
        { "\"ami-0dddddd1111222233\"", "" },
        { "MachineImage.GenericLinux(new Dictionary<string, string> { [\"eu-west-1\"] = \"ami-0f3a6d8e2b4c5179a\", [\"us-east-1\"] = \"ami-0b2e6d8e2b4c51702\" }).GetImage(this).ImageId", "" },
        // no AMI ID in it, or not known
        { "StringParameter.ValueForStringParameter(this, \"/own/image\")", "" },
        { "StringParameter.ValueForStringParameter(this, name)", "" },
        { "\"resolve:ssm:/aws/service/unheard-of/arm64\"", "" },
        { "Fn.ImportValue(\"image\")", "" },
    };

    [Theory]
    [MemberData(nameof(ImageIds))]
    public Task Image_ids(string image, string architecture) => Check(
        architecture,
        type => $"new CfnInstanceProps {{ ImageId = {image}, InstanceType = \"{type.ToLowerInvariant()}.large\" }}",
        type => $"new CfnLaunchTemplate.LaunchTemplateDataProperty {{ ImageId = {image}, InstanceType = new EC2.InstanceType(\"{type.ToLowerInvariant()}.large\").ToString() }}");

    /// <summary>Each site is reported on the type of the other architecture alone, and on none when the image's is not known.</summary>
    private static async Task Check(string architecture, params Func<string, string>[] sites)
    {
        foreach (var (type, runs) in new[] { ("C7G", "arm64"), ("C5", "x86_64") })
        {
            var source = Usings + $$"""
                class C : Stack
                {
                    void M(string name, IMachineImage given, IAmazonLinux2023ImageSsmParameterProps props, AmazonLinuxCpuType cpu, Dictionary<string, string> images)
                    {
                        {{string.Concat(sites.Select((site, i) => $"var site{i} = {site(type)};\n"))}}
                    }
                }
                """;

            var diagnostics = await Analysis.Of<ImageIdAnalyzer>(source, Cataloged);

            Assert.Equal(architecture is "" || architecture == runs ? 0 : sites.Length, diagnostics.Count(diagnostic => diagnostic.Id == "AMI0201"));
        }
    }
}
