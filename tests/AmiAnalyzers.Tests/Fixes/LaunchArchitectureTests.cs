using AmiAnalyzers.Tests.Harness;

using VerifyFix = AmiAnalyzers.Tests.Harness.VerifyFix<AmiAnalyzers.ImageIdAnalyzer, AmiAnalyzers.CodeFixes.LookUpImageCodeFixProvider>;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Amazon Linux is offered in an architecture that the instance type beside it runs, and not at all where there is none.</summary>
public sealed class LaunchArchitectureTests
{
    [Theory]
    [InlineData("InstanceType.T3Micro", "x86_64")]
    [InlineData("InstanceType.T4gMicro", "arm64")]
    [InlineData("args.Length > 0 ? InstanceType.T4gMicro : InstanceType.M7gLarge", "arm64")]
    [InlineData("args[0]", "x86_64")]
    [InlineData("InstanceType.Mac2Metal", null)]
    [InlineData("args.Length > 0 ? InstanceType.T4gMicro : InstanceType.T3Micro", null)]
    public async Task A_type_beside_the_image(string type, string? architecture)
    {
        var titles = await VerifyFix.Titles($$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            class WebServer(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                public async Task StartAsync(string[] args)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", InstanceType = {{type}} });
                    await ssm.GetParameterAsync(new());
                }
            }
            """);

        OffersOnly(architecture, titles);
    }

    /// <summary>Where the instance starts elsewhere, what is passed along with the image tells, or what is kept beside it.</summary>
    [Theory]
    [InlineData("Task Start() => Launcher.StartAsync(ec2, ID, InstanceType.T4gMicro);", "arm64")]
    [InlineData("Task Start() { return Launcher.StartAsync(ec2, ID, \"m7g.large\"); }", "arm64")]
    [InlineData("Task Start(string type) => Launcher.StartAsync(ec2, ID, type);", "x86_64")]
    [InlineData("Task Start() => Launcher.StartAsync(ec2, ID, InstanceType.Mac2Metal);", null)]
    [InlineData("Task Start() => Launcher.StartAsync(ec2, Image, Type); public string Image { get; set; } = ID; public string Type { get; set; } = \"m7g.large\";", "arm64")]
    [InlineData("Task Start() => Launcher.StartAsync(ec2, Image, A); public string Image { get; set; } = ID; const string A = \"m7g.large\", B = \"m7i.large\";", null)]
    public async Task A_type_that_goes_along_with_the_image(string members, string? architecture)
    {
        var titles = await VerifyFix.Titles(
            $$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class WebServer(IAmazonEC2 ec2)
            {
                {{members.Replace("ID", "\"ami-0c7e3b7f5a9d21e84\"", StringComparison.Ordinal)}}
            }

            static class Launcher
            {
                public static async Task StartAsync(IAmazonEC2 ec2, string image, InstanceType type) =>
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = type });
            }
            """);

        OffersOnly(architecture, titles);
    }

    /// <summary>Several servers in one statement or table: each image goes with the type of its own call or object.</summary>
    [Theory]
    [InlineData("Task Start() => Task.WhenAll(Launcher.StartAsync(ec2, new(ID)), Launcher.StartAsync(ec2, new(OTHER) { Type = \"t4g.micro\" }));", "x86_64")]
    [InlineData("Task Start() => Task.WhenAll(Launcher.StartAsync(ec2, new(ID) { Type = \"t4g.micro\" }), Launcher.StartAsync(ec2, new(OTHER)));", "arm64")]
    [InlineData("Server[] All { get; } = [new(ID), new(OTHER) { Type = \"t4g.micro\" }];", "x86_64")]
    [InlineData("Server[] All { get; } = [new(ID) { Type = \"t4g.micro\" }, new(OTHER) { Type = \"t3.micro\" }];", "arm64")]
    [InlineData("Task Start() => Launcher.StartAsync(ec2, new(ID), \"t4g.micro\");", "arm64")]
    [InlineData("Task Start(bool arm) => Launcher.StartAsync(ec2, new(arm ? ID : OTHER) { Type = arm ? \"t4g.micro\" : \"t3.micro\" });", null)]
    public async Task A_type_beside_one_of_several_images(string member, string? architecture)
    {
        var titles = await VerifyFix.Titles(
            $$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;

            record Server(string Image)
            {
                public string Type { get; init; } = "t3.micro";
            }

            class Servers(IAmazonEC2 ec2)
            {
                internal {{member.Replace("ID", "\"ami-0c7e3b7f5a9d21e84\"", StringComparison.Ordinal).Replace("OTHER", "\"ami-0d8f4c806b0e32f95\"", StringComparison.Ordinal)}}
            }

            static class Launcher
            {
                public static async Task StartAsync(IAmazonEC2 ec2, Server server, string? type = null) =>
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = server.Image, InstanceType = type ?? server.Type });
            }
            """);

        OffersOnly(architecture, titles);
    }

    [Fact]
    public async Task A_type_beside_the_map_that_the_image_is_looked_up_in()
    {
        var titles = await VerifyFix.Titles(
            """
            using Amazon.CDK.AWS.EC2;

            static class Servers
            {
                public static InstanceProps Web(Dictionary<string, string> images) => new()
                {
                    InstanceType = InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO),
                    MachineImage = MachineImage.GenericLinux(new Dictionary<string, string> { ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84" }),
                };
            }
            """,
            Libs.Cdk);

        Assert.Contains("Amazon Linux 2023 (arm64)", AmazonLinux(titles).Distinct());
    }

    /// <summary>In the line of the ID, or in all of the text where that is the only ID.</summary>
    [Theory]
    [InlineData("aws ec2 run-instances --instance-type t4g.micro --image-id ID", "arm64")]
    [InlineData("aws ec2 run-instances --instance-type mac2.metal --image-id ID", null)]
    [InlineData("aws ec2 run-instances --image-id ID --instance-type t4g.micro\\naws ec2 run-instances --image-id ami-12345678 --instance-type t3.micro", "arm64")]
    [InlineData("aws ec2 run-instances --image-id ID\\naws ec2 run-instances --image-id ami-12345678 --instance-type t4g.micro", "x86_64")]
    [InlineData("Type: AWS::EC2::Instance\\nProperties:\\n  ImageId: ID\\n  InstanceType: t4g.micro\\n", "arm64")]
    public async Task A_type_in_the_text_around_the_image(string text, string? architecture)
    {
        var titles = await VerifyFix.Titles($$"""class Worker { const string Script = "{{text.Replace("ID", "ami-0c7e3b7f5a9d21e84")}}"; }""");

        Assert.Equal(architecture is null ? [] : [$"Amazon Linux 2023 ({architecture})"], AmazonLinux(titles).Distinct());
    }

    [Theory]
    [InlineData("const string Web = \"ami-0c7e3b7f5a9d21e84\";", "Images.Web")]
    [InlineData("static string Web => \"ami-0c7e3b7f5a9d21e84\";", "Images.Web")]
    [InlineData("static readonly Dictionary<string, string> Web = new() { [\"eu-west-1\"] = \"ami-0c7e3b7f5a9d21e84\" };", "Images.Web[Region]")]
    public async Task A_type_in_the_class_that_takes_the_image_from_another(string member, string image)
    {
        var titles = await VerifyFix.Titles($$"""
            using Amazon.CDK;
            using Amazon.CDK.AWS.EC2;
            using Constructs;

            static class Images
            {
                internal {{member}}
            }

            class WebStack : Stack
            {
                public WebStack(Construct scope, string id) : base(scope, id)
                {
                    _ = new CfnInstance(this, "web", new CfnInstanceProps { ImageId = {{image}}, InstanceType = "t4g.micro" });
                }
            }
            """, Libs.Cdk.Without("AMI0101"));

        Assert.Equal(["Amazon Linux 2023 (arm64)"], AmazonLinux(titles).Distinct());
    }

    [Theory]
    [InlineData("arm", "arm64")]
    [InlineData("!arm", "x86_64")]
    public async Task Of_types_under_tests_the_one_that_comes_with_the_image(string test, string architecture)
    {
        var titles = await VerifyFix.Titles($$"""
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class WebServer(IAmazonEC2 ec2)
            {
                public Task StartAsync(bool arm) => ec2.RunInstancesAsync(new RunInstancesRequest
                {
                    ImageId = {{test}} ? "ami-0c7e3b7f5a9d21e84" : "ami-0d8f4c806b0e32f95",
                    InstanceType = arm ? InstanceType.T4gMicro : InstanceType.T3Micro,
                });
            }
            """);

        Assert.Equal([$"Amazon Linux 2023 ({architecture})"], AmazonLinux(titles).Distinct());
    }

    /// <summary>Amazon Linux is offered in that architecture, or not at all.</summary>
    private static void OffersOnly(string? architecture, IEnumerable<string> titles) =>
        Assert.Equal(architecture is null ? [] : [$"Amazon Linux 2023 ({architecture})"], AmazonLinux(titles).Distinct());

    private static IEnumerable<string> AmazonLinux(IEnumerable<string> titles) =>
        from title in titles
        let start = title.IndexOf("Amazon Linux", StringComparison.Ordinal)
        where start >= 0
        select title[start..(title.IndexOf(')', start) + 1)];
}
