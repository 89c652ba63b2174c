using AmiAnalyzers.CodeFixes.Replacements;
using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;
using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.Replacements.ReplacementCodeFixProvider>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0501 to AMI0504 on names of SSM parameters and on members that stand for an image family.</summary>
public sealed class ImageParameterTests
{
    private const string Latest = "/aws/service/ami-amazon-linux-latest/";
    private static readonly Setup WithPins = new() { EditorConfig = "dotnet_diagnostic.AMI0503.severity = suggestion" };

    public static TheoryData<string> SdkStatements => new()
    {
        // Known and current: silent.
        "new GetParameterRequest { Name = \"" + Latest + "al2023-ami-kernel-default-x86_64\" };",
        "new GetParameterRequest { Name = \"/my/app/image\" };",
        "new GetParameterRequest { Name = \"/aws/service/global-infrastructure/regions\" };",
        "new GetParameterRequest { Name = System.Environment.GetEnvironmentVariable(\"IMAGE\") };",

        // Unknown and near.
        "new GetParameterRequest { Name = {|AMI0501:\"" + Latest + "al2023-ami-kernal-default-x86_64\"|} };",
        "new GetParameterRequest { Name = {|AMI0501:\"" + Latest + "al2023-ami-kernel-default-X86_64\"|} };",
        "new GetParametersRequest { Names = new System.Collections.Generic.List<string> { {|AMI0501:\"" + Latest + "al2023-ami-kernal-default-x86_64\"|} } };",
        "new RequestLaunchTemplateData { ImageId = {|AMI0501:\"resolve:ssm:" + Latest + "al2023-ami-kernal-default-x86_64\"|} };",

        // New, not wrong: only a version differs.
        "new GetParameterRequest { Name = \"" + Latest + "al2023-ami-kernel-6.99-x86_64\" };",
        "new GetParameterRequest { Name = \"/aws/service/eks/optimized-ami/1.99/amazon-linux-2023/x86_64/standard/recommended/image_id\" };",

        // Past their end of support.
        "new GetParameterRequest { Name = {|AMI0502:\"" + Latest + "amzn2-ami-hvm-x86_64-gp2\"|} };",
        "new RequestLaunchTemplateData { ImageId = {|AMI0502:\"resolve:ssm:" + Latest + "amzn2-ami-kernel-5.10-hvm-arm64-gp2\"|} };",
        "new GetParameterRequest { Name = {|AMI0502:\"/aws/service/canonical/ubuntu/server/20.04/stable/current/amd64/hvm/ebs-gp2/ami-id\"|} };",
        "new GetParameterRequest { Name = {|AMI0502:\"/aws/service/debian/release/11/latest/amd64\"|} };",

        // No AMI ID in the value, and an image slot takes it.
        "new RequestLaunchTemplateData { ImageId = {|AMI0504:\"resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended\"|} };",
        "new RequestLaunchTemplateData { ImageId = {|AMI0504:\"resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_name\"|} };",
        "new RequestLaunchTemplateData { ImageId = \"resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id\" };",

        // The leaf with the ID has the same architecture, so that taking it brings no new report.
        "new RequestLaunchTemplateData { InstanceType = {|AMI0201:\"t4g.small\"|}, ImageId = {|AMI0504:\"resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended\"|} };",

        // The JSON may be parsed: nothing says that it is taken for an ID.
        "new GetParameterRequest { Name = \"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended\" };",
    };

    [Theory]
    [MemberData(nameof(SdkStatements))]
    public Task Sdk(string statement) => Verify.Reports("""
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement.Model;

        class C { void M() { var request = 
        """ + statement + " } }");

    [Fact]
    public Task A_looked_up_document_that_starts_an_instance() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Launcher(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task<RunInstancesRequest> RequestAsync()
            {
                var answer = await ssm.GetParameterAsync(new GetParameterRequest { Name = {|AMI0504:"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"|} });
                return new RunInstancesRequest { ImageId = answer.Parameter.Value };
            }
        }
        """);

    [Fact]
    public Task A_document_that_Pulumi_takes_for_an_image() => Verify.Reports(
        """
        using System.Text.Json;
        using Pulumi.Aws.Ec2;
        using Aws = Pulumi.Aws;

        class C
        {
            void M()
            {
                var taken = Aws.Ssm.GetParameter.Invoke(new() { Name = {|AMI0504:"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"|} });
                var parsed = Aws.Ssm.GetParameter.Invoke(new() { Name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended" });
                _ = new Instance("taken", new() { Ami = taken.Apply(parameter => parameter.Value) });
                _ = new Instance("parsed", new() { Ami = parsed.Apply(parameter => JsonDocument.Parse(parameter.Value).RootElement.GetProperty("image_id").GetString()!) });
            }
        }
        """,
        Libs.Pulumi);

    [Fact]
    public Task A_parsed_document_is_no_image_id() => Verify.Silent("""
        using System.Text.Json;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Launcher(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task<RunInstancesRequest> RequestAsync()
            {
                var answer = await ssm.GetParameterAsync(new GetParameterRequest { Name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended" });
                using var document = JsonDocument.Parse(answer.Parameter.Value);
                return new RunInstancesRequest { ImageId = document.RootElement.GetProperty("image_id").GetString() };
            }
        }
        """);

    [Theory]
    [InlineData("""{|AMI0503:"resolve:ssm:/ami/web:3"|}""")]
    [InlineData("""{|AMI0503:"resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/arm64/1.20.3/image_id"|}""")]
    [InlineData("\"resolve:ssm:/ami/web\"")]
    [InlineData("\"resolve:ssm:/ami/web:production\"")]
    public Task Pins(string image) => Verify.Reports("using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = " + image + " }; }", WithPins);

    [Theory]
    [InlineData("""MachineImage.FromSsmParameter({|AMI0503:"/ami/web"|}, new SsmParameterImageOptions { ParameterVersion = "3" })""")]
    [InlineData("""MachineImage.FromSsmParameter({|AMI0503:Names.Web|}, new SsmParameterImageOptions { ParameterVersion = "3" })""")]
    [InlineData("""MachineImage.FromSsmParameter("/ami/web", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX })""")]
    [InlineData("""MachineImage.FromSsmParameter("/ami/web", new SsmParameterImageOptions { ParameterVersion = System.Environment.GetEnvironmentVariable("VERSION") })""")]
    public Task Pins_of_options(string image) => Verify.Reports("using Amazon.CDK.AWS.EC2; class C { IMachineImage Image() => " + image + "; } static class Names { public const string Web = \"/ami/web\"; }", WithPins with { Libs = Libs.Cdk });

    [Fact]
    public Task The_option_goes() => VerifyFix.Rewrites(
        """using Amazon.CDK.AWS.EC2; class C { IMachineImage Image() => MachineImage.FromSsmParameter({|AMI0503:"/ami/web"|}, new SsmParameterImageOptions { Os = OperatingSystemType.LINUX, ParameterVersion = "3" }); }""",
        """using Amazon.CDK.AWS.EC2; class C { IMachineImage Image() => MachineImage.FromSsmParameter("/ami/web", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX }); }""",
        WithPins with { Libs = Libs.Cdk });

    [Theory]
    [InlineData("\"{ \\\"ImageId\\\": \\\"{{resolve:ssm:{|AMI0502:/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2|}}}\\\" }\"")]
    [InlineData("$\"ImageId: {{{{resolve:ssm:{|AMI0501:/aws/service/ami-amazon-linux-latest/al2023-ami-kernal-default-x86_64|}}}}}\"")]
    [InlineData("\"{{resolve:ssm:/ami/web:3}} and {{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}\"")]
    [InlineData("\"see /aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2\"")]
    public Task Dynamic_references_in_a_template(string template) => Verify.Reports("class C { string Template() => " + template + "; }", WithPins);

    [Fact]
    public Task A_template_keeps_the_rest() => VerifyFix.Rewrites(
        """"class C { string Template() => """  ImageId: '{{resolve:ssm:{|AMI0502:/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2|}}}' """; }"""",
        """"class C { string Template() => """  ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}' """; }"""");

    [Fact]
    public async Task Pins_are_not_reported_unless_asked_for() => Assert.Empty(
        await Analysis.Of<ImageIdAnalyzer>("""using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = "resolve:ssm:/ami/web:3" }; }"""));

    /// <summary>Their names have no storage and no virtualization, and the CDK throws for both.</summary>
    [Fact]
    public Task A_new_generation_goes_without_what_its_names_have_not() => VerifyFix.Rewrites(
        "using Amazon.CDK.AWS.EC2; class C { IMachineImage Image() => new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = {|AMI0502:AmazonLinuxGeneration.AMAZON_LINUX_2|}, Storage = AmazonLinuxStorage.GENERAL_PURPOSE, Kernel = AmazonLinuxKernel.KERNEL5_X, CpuType = AmazonLinuxCpuType.ARM_64 }); }",
        "using Amazon.CDK.AWS.EC2; class C { IMachineImage Image() => new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023, CpuType = AmazonLinuxCpuType.ARM_64 }); }",
        Libs.Cdk);

    [Theory]
    [InlineData("AmiHardwareType.ARM")]
    [InlineData("type")]
    public Task The_hardware_goes_along(string hardware) => VerifyFix.Rewrites(
        $"using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.ECS; class C {{ IMachineImage Image(AmiHardwareType type) => {{|AMI0502:EcsOptimizedImage.AmazonLinux2({hardware})|}}; }}",
        $"using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.ECS; class C {{ IMachineImage Image(AmiHardwareType type) => EcsOptimizedImage.AmazonLinux2023({hardware}); }}",
        Libs.Cdk);

    /// <summary>Older releases of the CDK read a parameter for it that does not exist.</summary>
    [Fact]
    public Task No_successor_for_Neuron() => VerifyFix.OffersNothing(
        "using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.ECS; class C { IMachineImage Image() => {|AMI0502:EcsOptimizedImage.AmazonLinux2(AmiHardwareType.NEURON)|}; }",
        Libs.Cdk);

    [Theory]
    [InlineData("MachineImage.LatestAmazonLinux2023()")]
    [InlineData("{|AMI0502:MachineImage.LatestAmazonLinux2()|}")]
    [InlineData("{|AMI0502:new AmazonLinuxImage()|}")]
    [InlineData("new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023 })")]
    [InlineData("new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = {|AMI0502:AmazonLinuxGeneration.AMAZON_LINUX_2|} })")]
    [InlineData("MachineImage.LatestWindows(WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE)")]
    [InlineData("{|AMI0502:EcsOptimizedImage.AmazonLinux2()|}")]
    [InlineData("{|AMI0502:EcsOptimizedImage.AmazonLinux2(AmiHardwareType.ARM)|}")]
    [InlineData("{|AMI0502:EcsOptimizedImage.AmazonLinux2(AmiHardwareType.NEURON)|}")]
    [InlineData("EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM)")]
    [InlineData("""MachineImage.FromSsmParameter({|AMI0504:"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"|})""")]
    [InlineData("""MachineImage.FromSsmParameter("/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id")""")]
    public Task Cdk(string image) => Verify.Reports("""
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.ECS;

        class C { IMachineImage Image() => 
        """ + image + "; }", Libs.Cdk);

    [Theory]
    [InlineData("""StringParameter.ValueForTypedStringParameterV2(this, {|AMI0504:"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"|}, ParameterValueType.AWS_EC2_IMAGE_ID)""")]
    [InlineData("""StringParameter.ValueForTypedStringParameterV2(this, "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended", ParameterValueType.STRING)""")]
    [InlineData("""StringParameter.ValueForStringParameter(this, "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended")""")]
    [InlineData("""StringParameter.ValueFromLookup(this, {|AMI0501:"/aws/service/ecs/optimised-ami/amazon-linux-2023/recommended/image_id"|})""")]
    public Task Cdk_parameters(string parameter) => Verify.Reports("""
        using Amazon.CDK.AWS.SSM;

        class C : Amazon.CDK.Stack { string Value() => 
        """ + parameter + "; }", Libs.Cdk);

    [Fact]
    public Task A_constant_that_decides_is_reported_and_not_what_it_decides_on() => Verify.Reports("""
        using Amazon.CDK.AWS.EC2;

        class C
        {
            IMachineImage Image()
            {
                var generation = {|AMI0502:AmazonLinuxGeneration.AMAZON_LINUX_2|};
                return MachineImage.LatestAmazonLinux(new AmazonLinuxImageProps { Generation = generation });
            }
        }
        """, Libs.Cdk);

    [Fact]
    public Task A_constant_that_is_only_compared_is_not_chosen() => Verify.Silent("""
        using Amazon.CDK.AWS.EC2;

        class C { bool IsOld(AmazonLinuxGeneration generation) => generation == AmazonLinuxGeneration.AMAZON_LINUX_2; }
        """, Libs.Cdk);

    [Theory]
    [InlineData("al2023-ami-kernal-default-arm64", "al2023-ami-kernel-default-arm64", "AMI0501")]
    [InlineData("amzn2-ami-kernel-5.10-hvm-arm64-gp2", "al2023-ami-kernel-default-arm64", "AMI0502")]
    public Task A_name_is_replaced(string before, string after, string rule) => VerifyFix.Rewrites(
        "using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = {|" + rule + ":\"resolve:ssm:" + Latest + before + "\"|} }; }",
        "using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = \"resolve:ssm:" + Latest + after + "\" }; }");

    /// <summary>Amazon Linux 2023 does not start on A1, where Amazon Linux 2 runs.</summary>
    [Theory]
    [InlineData("A1Large", false)]
    [InlineData("T4gLarge", true)]
    public async Task A_successor_is_named_where_it_runs(string type, bool isNamed)
    {
        var reports = await Analysis.Of<ImageIdAnalyzer>(
            "using Amazon.EC2; using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { InstanceType = InstanceType." + type + ", ImageId = \"resolve:ssm:" + Latest + "amzn2-ami-kernel-5.10-hvm-arm64-gp2\" }; }");

        Assert.Equal(isNamed, Assert.Single(reports).Properties.Count > 0);
    }

    /// <summary>A constant that several types read changes for all of them.</summary>
    [Theory]
    [InlineData("A1Large", "T4gLarge", false)]
    [InlineData("T4gLarge", "A1Large", false)]
    [InlineData("T4gLarge", "M7gLarge", true)]
    public async Task A_successor_is_offered_where_it_runs_for_all_readers(string one, string other, bool isOffered)
    {
        static string Reader(string name, string type) => "class " + name + " { RequestLaunchTemplateData Data() => new() { InstanceType = InstanceType." + type + ", ImageId = Names.Latest }; }\n";

        var titles = await VerifyFix.Titles(
            "using Amazon.EC2; using Amazon.EC2.Model;\n" + Reader("A", one) + Reader("B", other)
            + "static class Names { public const string Latest = {|AMI0502:\"resolve:ssm:" + Latest + "amzn2-ami-kernel-5.10-hvm-arm64-gp2\"|}; }");

        Assert.Equal(isOffered ? 1 : 0, titles.Count);
    }

    [Fact]
    public Task The_leaf_with_the_id_is_added() => VerifyFix.Rewrites(
        """using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = {|AMI0504:"resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended"|} }; }""",
        """using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = "resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id" }; }""");

    /// <summary>A constant with the name of a document: who parses that is right, and cannot do with the leaf.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("class D(IAmazonSimpleSystemsManagement ssm) { async Task<JsonDocument> Get() => JsonDocument.Parse((await ssm.GetParameterAsync(new() { Name = C.Ecs })).Parameter.Value); }", false)]
    [InlineData("class D(IAmazonSimpleSystemsManagement ssm) { RequestLaunchTemplateData Data() => new() { ImageId = C.Slot }; string Name => nameof(C.Ecs); }", true)]
    [InlineData("partial class C { async Task<JsonDocument> Get(IAmazonSimpleSystemsManagement ssm) => JsonDocument.Parse((await ssm.GetParameterAsync(new() { Name = Ecs })).Parameter.Value); }", false)]
    public async Task The_leaf_is_added_to_a_constant_that_is_used_for_images_alone(string other, bool isOffered)
    {
        const string program = """
            using System.Text.Json;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            partial class C(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement client)
            {
                internal const string Slot = "resolve:ssm:/ami/web";
                internal const string Ecs = {|AMI0504:"/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"|};

                async Task StartAsync() => await ec2.RunInstancesAsync(new() { ImageId = (await client.GetParameterAsync(new() { Name = Ecs })).Parameter.Value });
            }

            """;
        Assert.Equal(isOffered ? 1 : 0, (await VerifyFix.Titles(program + other)).Count);
    }

    [Fact]
    public Task The_version_goes() => VerifyFix.Rewrites(
        """using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = {|AMI0503:"resolve:ssm:/ami/web:3"|} }; }""",
        """using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = "resolve:ssm:/ami/web" }; }""",
        WithPins);

    [Theory]
    [InlineData("EcsOptimizedImage.AmazonLinux2(AmiHardwareType.ARM)", "EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM)")]
    [InlineData("MachineImage.LatestAmazonLinux2()", "MachineImage.LatestAmazonLinux2023()")]
    [InlineData("EcsOptimizedImage.AmazonLinux()", "EcsOptimizedImage.AmazonLinux2023()")]
    [InlineData("EcsOptimizedImage.AmazonLinux(new EcsOptimizedImageOptions { CachedInContext = true })", "EcsOptimizedImage.AmazonLinux2023(options: new EcsOptimizedImageOptions { CachedInContext = true })")]
    [InlineData(
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64, Storage = AmazonLinuxStorage.GENERAL_PURPOSE, CachedInContext = true })",
        "MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64, CachedInContext = true })")]
    [InlineData(
        "MachineImage.LatestAmazonLinux2(new AmazonLinux2ImageSsmParameterProps { Kernel = AmazonLinux2Kernel.KERNEL_5_10 })",
        "MachineImage.LatestAmazonLinux2023()")]
    [InlineData(
        "new AmazonLinux2ImageSsmParameter(new AmazonLinux2ImageSsmParameterProps { Edition = AmazonLinuxEdition.STANDARD })",
        "new AmazonLinux2023ImageSsmParameter(new AmazonLinux2023ImageSsmParameterProps { Edition = AmazonLinuxEdition.STANDARD })")]
    [InlineData("new AmazonLinuxImage()", "new AmazonLinuxImage(new AmazonLinuxImageProps { Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023 })")]
    [InlineData(
        "new AmazonLinuxImage(new AmazonLinuxImageProps { Edition = AmazonLinuxEdition.STANDARD })",
        "new AmazonLinuxImage(new AmazonLinuxImageProps { Edition = AmazonLinuxEdition.STANDARD, Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023 })")]
    [InlineData(
        "MachineImage.LatestAmazonLinux(new AmazonLinuxImageProps { Storage = AmazonLinuxStorage.EBS, Edition = AmazonLinuxEdition.MINIMAL, Virtualization = AmazonLinuxVirt.HVM })",
        "MachineImage.LatestAmazonLinux(new AmazonLinuxImageProps { Edition = AmazonLinuxEdition.MINIMAL, Generation = AmazonLinuxGeneration.AMAZON_LINUX_2023 })")]
    public Task A_successor_of_the_same_make_takes_over(string before, string after) => VerifyFix.Rewrites(
        "using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.ECS; class C { IMachineImage Image() => {|AMI0502:" + before + "|}; }",
        "using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.ECS; class C { IMachineImage Image() => " + after + "; }",
        Libs.Cdk);

    [Theory]
    [InlineData("AmazonLinux2ImageSsmParameter Image() => {|AMI0502:new AmazonLinux2ImageSsmParameter(new AmazonLinux2ImageSsmParameterProps())|};")]
    [InlineData("IMachineImage Image(AmazonLinux2ImageSsmParameterProps props) => {|AMI0502:MachineImage.LatestAmazonLinux2(props)|};")]
    [InlineData("IMachineImage Image(string version) => {|AMI0502:new Amazon.CDK.AWS.EKS.EksOptimizedImage()|};")]
    public Task Nothing_is_offered_where_the_successor_does_not_fit(string member) => VerifyFix.OffersNothing(
        "using Amazon.CDK.AWS.EC2; class C { " + member + " }",
        Libs.Cdk);

    [Fact]
    public async Task The_message_gives_the_date_and_the_successor()
    {
        var diagnostics = await Analysis.Of<ImageIdAnalyzer>("using Amazon.EC2.Model; class C { RequestLaunchTemplateData Data() => new() { ImageId = \"resolve:ssm:" + Latest + "amzn2-ami-hvm-x86_64-gp2\" }; }");

        var message = Assert.Single(diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("2026-06-30", message, StringComparison.Ordinal);
        Assert.Contains("al2023-ami-kernel-default-x86_64", message, StringComparison.Ordinal);
    }
}
