using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Programs that hold AMI IDs in as many kinds of syntax as fit, one per API.</summary>
internal static class SmallPrograms
{
    public const string Sdk = """"
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        namespace Shop;

        [Obsolete("ami-0c7e3b7f5a9d21e84")]
        internal sealed partial class Launcher(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
        {
            private const string Prefix = "ami-", Image = Prefix + "0c7e3b7f5a9d21e84";
            private static readonly Dictionary<string, string> Images = new() { ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a", ["us-east-1"] = Image };

            public string Chosen { get; init; } = Images.TryGetValue("eu-west-1", out var found) ? found : Image;

            public async Task<string?> Launch(string? image = "ami-0d1e8c5b7a3f92e46", params InstanceType[] types)
            {
                foreach (var type in types is [] ? [InstanceType.T3Micro] : types)
                {
                    var request = new RunInstancesRequest { ImageId = image ?? Chosen, InstanceType = type, MinCount = 1, MaxCount = 1 };
                    request.ImageId ??= type.Value switch { "t4g.micro" => $"""ami-{"0c7e3b7f5a9d21e84"}""", var other when other == "x" => throw new(Image), _ => Local() };
                    var response = await ec2.RunInstancesAsync(request);
                    if (response.Reservation.Instances is [{ ImageId: "ami-0c7e3b7f5a9d21e84" } first, ..])
                    {
                        return first.InstanceId;
                    }
                }

                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0d1e8c5b7a3f92e46", InstanceType = InstanceType.T4gMicro });
                await ec2.RunInstancesAsync(new("ami-0d1e8c5b7a3f92e46", 1, 1));
                Func<Task> later = async () => await ec2.RunInstancesAsync(new() { ImageId = /* kept */ "ami-0c7e3b7f5a9d21e84" });
                Func<Task<RunInstancesResponse>> now = () => ec2.RunInstancesAsync(new() { ImageId = "ami-0c7e3b7f5a9d21e84" });
                await Task.WhenAll(later(), now());
                return null;

                string Local() => Local2(() => Image);
                static string Local2(Func<string> image) => image();
            }

            public CreateLaunchTemplateRequest Template => new()
            {
                LaunchTemplateName = ssm.Config.ServiceVersion,
                LaunchTemplateData = new() { ImageId = "ami-0abcdef1234567890", InstanceType = "t3.micro" }, // a placeholder
            };

            public Task<RunInstancesResponse> Mismatch() => ec2.RunInstancesAsync(new RunInstancesRequest
            {
                ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
                InstanceType = InstanceType.T4gMicro,
            });

            public void Start() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }).Wait();
        }

        """";

    public const string Cdk = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        public class WebStack : Stack
        {
            public WebStack(Construct scope, string id) : base(scope, id)
            {
                new CfnInstance(this, "A", new CfnInstanceProps { ImageId = "ami-0c7e3b7f5a9d21e84", InstanceType = "t3.micro" });
                var images = new Dictionary<string, string> { { "eu-west-1", "ami-0f3a6d8e2b4c5179a" } };
                images["us-east-1"] = "ami-0d1e8c5b7a3f92e46";
                new Instance_(this, "B", new InstanceProps { MachineImage = MachineImage.GenericLinux(images), InstanceType = new InstanceType("t4g.small") });
                new Instance_(this, "C", new InstanceProps
                {
                    InstanceType = InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO),
                    MachineImage = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.X86_64 }),
                });
            }
        }

        """;

    public const string Pulumi = """
        using Pulumi;
        using Pulumi.Aws.Ec2;
        using Aws = Pulumi.Aws;

        return await Deployment.RunAsync(() =>
        {
            var images = new Dictionary<string, string> { ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a" };
            var region = new Config("aws").Require("region");
            var west = new Aws.Provider("west", new() { Region = "us-west-2" });
            var web = new Instance("web", new()
            {
                Ami = "ami-0c7e3b7f5a9d21e84",
                InstanceType = InstanceType.T3_Micro,
            }, new CustomResourceOptions { Provider = west });
            var template = new LaunchTemplate("template", new LaunchTemplateArgs { ImageId = images[region], InstanceType = "t4g.micro" });
            var fleet = new SpotFleetRequest("fleet", new()
            {
                TargetCapacity = 2,
                LaunchSpecifications = { new Aws.Ec2.Inputs.SpotFleetRequestLaunchSpecificationArgs { Ami = Output.Create("ami-0d1e8c5b7a3f92e46"), InstanceType = "t3.micro" } },
            });
            var mismatch = new LaunchTemplate("mismatch", new()
            {
                ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
                InstanceType = "t3.micro",
            });
            return new Dictionary<string, object?> { ["mismatch"] = mismatch.Id, ["ip"] = web.PublicIp, ["template"] = template.Id, ["fleet"] = fleet.Id };
        });

        """;

    public static TheoryData<string, Libs> All => new() { { Sdk, Libs.Sdk }, { Cdk, Libs.Cdk }, { Pulumi, Libs.Pulumi } };
}
