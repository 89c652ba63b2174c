using AmiAnalyzers.Tests.Harness;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Requests besides <c>RunInstances</c>.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> OtherRequests =>
    [
        CodeShape.InMethod("spot instances", "G", """
            await ec2.RequestSpotInstancesAsync(new RequestSpotInstancesRequest { LaunchSpecification = new LaunchSpecification { ImageId = "ami-0c7e3b7f5a9d21e84" } });
            """),
        CodeShape.InMethod("spot fleet", "G", """
            var config = new SpotFleetRequestConfigData { LaunchSpecifications = new List<SpotFleetLaunchSpecification>() };
            config.LaunchSpecifications.Add(new SpotFleetLaunchSpecification { ImageId = "ami-0c7e3b7f5a9d21e84" });
            await ec2.RequestSpotFleetAsync(new RequestSpotFleetRequest { SpotFleetRequestConfig = config });
            """),
        CodeShape.InMethod("launch template", "RG", """
            await ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = "ami-0c7e3b7f5a9d21e84" } });
            """),
        CodeShape.InMethod("instant fleet", "RG", """
            await ec2.CreateFleetAsync(new CreateFleetRequest
            {
                Type = FleetType.Instant,
                LaunchTemplateConfigs = [new FleetLaunchTemplateConfigRequest { Overrides = [new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }] }],
            });
            """),
        CodeShape.InMethod("fleet that is maintained", "G", """
            await ec2.CreateFleetAsync(new CreateFleetRequest
            {
                Type = FleetType.Maintain,
                LaunchTemplateConfigs = [new FleetLaunchTemplateConfigRequest { Overrides = [new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }] }],
            });
            """),
        CodeShape.InMethod("fleet of the default type", "G", """
            var fleet = new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [new() { ImageId = "ami-0c7e3b7f5a9d21e84" }] }] };
            await ec2.CreateFleetAsync(fleet);
            """),
        CodeShape.InMethod("fleet whose type is said later", "RG", """
            var overrides = new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" };
            var fleet = new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [overrides] }] };
            fleet.Type = "instant";
            await ec2.CreateFleetAsync(fleet);
            """),
        CodeShape.InMethod("template and instance", "GR", """
            var image = "ami-0c7e3b7f5a9d21e84";
            await ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = image } });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("launched and tagged", "G", """
            var image = "ami-0c7e3b7f5a9d21e84";
            await ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [image] });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        new("launch configuration", "G", """
            using Amazon.AutoScaling;
            using Amazon.AutoScaling.Model;

            using var scaling = new AmazonAutoScalingClient();
            await scaling.CreateLaunchConfigurationAsync(new CreateLaunchConfigurationRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
        new("batch compute environment", "G", """
            using Amazon.Batch;
            using Amazon.Batch.Model;

            class Jobs(IAmazonBatch batch)
            {
                public async Task CreateAsync() => await batch.CreateComputeEnvironmentAsync(new CreateComputeEnvironmentRequest
                {
                    ComputeResources = new ComputeResource { Ec2Configuration = new List<Ec2Configuration> { new() { ImageIdOverride = "ami-0c7e3b7f5a9d21e84" } } },
                });
            }
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
        new("image recipe", "RG", """
            using Amazon.Imagebuilder;
            using Amazon.Imagebuilder.Model;

            var builder = new AmazonImagebuilderClient();
            await builder.CreateImageRecipeAsync(new CreateImageRecipeRequest { ParentImage = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
    ];
}
