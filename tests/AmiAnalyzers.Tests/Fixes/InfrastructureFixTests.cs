using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Look-ups that the CDK and Pulumi write into their templates and plans.</summary>
public sealed class InfrastructureFixTests
{
    private const string Image = "{|AMI0001:\"ami-0c7e3b7f5a9d21e84\"|}";

    [Theory]
    [InlineData("MachineImage.GenericLinux", "LINUX")]
    [InlineData("MachineImage.GenericWindows", "WINDOWS")]
    public Task The_second_action_keeps_the_image(string call, string os) => VerifyFix.Rewrites(
        Stack($$"""_ = {{call}}(new Dictionary<string, string> { ["eu-west-1"] = {{Image}} });"""),
        Stack($$"""_ = MachineImage.FromSsmParameter("/ami/s", new SsmParameterImageOptions { Os = OperatingSystemType.{{os}}, CachedInContext = true });"""),
        Libs.Cdk.Without("AMI0101"),
        new Choice(1, "AMI0001:from-ssm-parameter-cached:Own"));

    [Theory]
    [InlineData("pinned on purpose, see the runbook", ", CachedInContext = true")]
    [InlineData("Do not update before the audit", ", CachedInContext = true")]
    [InlineData("was pinned", "")]
    [InlineData("no longer pinned", "")]
    [InlineData("the web servers", "")]
    public Task A_comment_says_which_one_comes_first(string comment, string cached) => VerifyFix.Rewrites(
        Stack($$"""
            // {{comment}}
            _ = MachineImage.GenericLinux(new Dictionary<string, string> { ["eu-west-1"] = {{Image}} });
            """),
        Stack($$"""
            // {{comment}}
            _ = MachineImage.FromSsmParameter("/ami/s", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX{{cached}} });
            """),
        Libs.Cdk.Without("AMI0101"));

    [Fact]
    public Task A_parameter_of_the_stack() => VerifyFix.Rewrites(
        Stack($$"""
            var image = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps
            {
                Type = "AWS::EC2::Image::Id",
                Default = {{Image}}, // the golden image
                Description = "Image of the web servers",
            });
            """),
        Stack("""
            var image = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps
            {
                Type = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
                Default = "/ami/web", // the golden image
                Description = "Image of the web servers",
            });
            """),
        Libs.Cdk);

    [Fact]
    public Task Constants_of_a_parameter() => VerifyFix.Rewrites(
        Stack($$"""
            const string Type = "AWS::EC2::Image::Id";
            const string web = {{Image}};
            _ = Type.Length;
            _ = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps { Type = Type, Default = web });
            """),
        Stack("""
            const string Type = "AWS::EC2::Image::Id";
            const string web = "/ami/web";
            _ = Type.Length;
            _ = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps { Type = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default = web });
            """),
        Libs.Cdk);

    /// <summary>What starts from the parameter says which architecture its image must have.</summary>
    [Fact]
    public async Task The_architecture_of_a_parameter()
    {
        var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new CodeFixes.LookUpImageCodeFixProvider(), Stack("""
            var image = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps { Type = "AWS::EC2::Image::Id", Default = "ami-0abcdef1234567890" });
            _ = new CfnInstance(this, "Web", new CfnInstanceProps { ImageId = image.ValueAsString, InstanceType = "t4g.micro" });
            """), Libs.Cdk);

        Assert.Equal("Look up Amazon Linux 2023 (arm64) in SSM Parameter Store", offers.All[0].Action.Title);
    }

    [Theory]
    [InlineData("""Type = "AWS::EC2::Image::Id", AllowedPattern = "ami-.*", Default = IMAGE""")]
    [InlineData("""Type = "String", Default = IMAGE""")]
    [InlineData("""Type = "AWS::EC2::Image::Id", Default = id.Length > 3 ? IMAGE : null""")]
    [InlineData("""Type = "AWS::EC2::Image::Id", Default = (string?)Node.TryGetContext("image") ?? IMAGE""")]
    public Task A_parameter_that_would_not_take_a_name(string properties) => VerifyFix.OffersNothing(
        Stack($$"""_ = new Amazon.CDK.CfnParameter(this, "WebImage", new Amazon.CDK.CfnParameterProps { {{properties.Replace("IMAGE", Image)}} });"""), Libs.Cdk);

    [Theory]
    [InlineData(0, """StringParameter.ValueForTypedStringParameterV2(this, "/ami/web", ParameterValueType.AWS_EC2_IMAGE_ID)""")]
    [InlineData(1, "\"resolve:ssm:/ami/web\"")]
    public Task Launch_template_data(int index, string after) => VerifyFix.Rewrites(
        Stack($$"""_ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps { LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty { ImageId = {{Image}} } });"""),
        Stack($$"""_ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps { LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty { ImageId = {{after}} } });"""),
        Libs.Cdk.Without("AMI0101"),
        new Choice(index));

    [Theory]
    [InlineData("", "")]
    [InlineData(", null", "")]
    [InlineData(", new CustomResourceOptions { Protect = true }", "")]
    [InlineData(", new CustomResourceOptions { Provider = provider, Protect = true }", ", new InvokeOptions { Provider = provider }")]
    [InlineData(", new() { Parent = this }", ", new InvokeOptions { Parent = this }")]
    [InlineData(", new() { Provider = provider, Parent = this }", ", new InvokeOptions { Parent = this, Provider = provider }")]
    [InlineData(", options", ", new InvokeOptions { Parent = options.Parent, Provider = options.Provider }")]
    [InlineData(", maybe", ", new InvokeOptions { Parent = maybe?.Parent, Provider = maybe?.Provider }")]
    public Task The_provider_of_a_resource(string options, string mirrored) => VerifyFix.Rewrites(
        Program($$"""_ = new Instance("web", new InstanceArgs { Ami = {{Image}} }{{options}});"""),
        Program($$"""_ = new Instance("web", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = "/ami/web" }{{mirrored}}).Apply(p => p.Value) }{{options}});"""),
        Libs.Pulumi.Without("AMI0101"));

    [Fact]
    public Task The_Region_of_a_resource() => VerifyFix.Rewrites(
        Program($$"""_ = new Instance("web", new InstanceArgs { Ami = {{Image}}, Region = "eu-west-1" });"""),
        Program("""_ = new Instance("web", new InstanceArgs { Ami = GetParameter.Invoke(new() { Name = "/ami/web", Region = "eu-west-1" }).Apply(p => p.Value), Region = "eu-west-1" });"""),
        Libs.Pulumi);

    [Fact]
    public Task A_provider_that_is_made_in_place() => VerifyFix.OffersNothing(
        Program($$"""_ = new Instance("web", new InstanceArgs { Ami = {{Image}} }, Make());"""), Libs.Pulumi.Without("AMI0101"));

    [Theory]
    [InlineData(0, """GetParameter.Invoke(new() { Name = "/ami/web" }).Apply(p => p.Value)""")]
    [InlineData(1, "\"resolve:ssm:/ami/web\"")]
    public Task A_launch_template_of_Pulumi(int index, string after) => VerifyFix.Rewrites(
        Program($$"""_ = new LaunchTemplate("web", new LaunchTemplateArgs { ImageId = {{Image}} });"""),
        Program($$"""_ = new LaunchTemplate("web", new LaunchTemplateArgs { ImageId = {{after}} });"""),
        Libs.Pulumi.Without("AMI0101"),
        new Choice(index));

    private static string Program(string statement) => $$"""
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Pulumi.Aws.Ssm;

        class Infrastructure : Stack
        {
            public Infrastructure(ProviderResource provider, CustomResourceOptions options, CustomResourceOptions? maybe = null)
            {
                {{statement}}
            }

            private static CustomResourceOptions Make() => new();
        }
        """;

    private static string Stack(string statements) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.SSM;
        using Constructs;

        class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
