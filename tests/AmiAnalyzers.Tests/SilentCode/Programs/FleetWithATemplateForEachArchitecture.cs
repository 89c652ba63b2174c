// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Fleets
{
    public static CreateFleetRequest Mixed(string armTemplate, string x86Template) => new()
    {
        Type = FleetType.Maintain,
        LaunchTemplateConfigs =
        [
            new FleetLaunchTemplateConfigRequest
            {
                LaunchTemplateSpecification = new FleetLaunchTemplateSpecificationRequest { LaunchTemplateName = armTemplate, Version = "$Latest" },
                Overrides = [new FleetLaunchTemplateOverridesRequest { InstanceType = InstanceType.C7gLarge }, new FleetLaunchTemplateOverridesRequest { InstanceType = InstanceType.M7gLarge }],
            },
            new FleetLaunchTemplateConfigRequest
            {
                LaunchTemplateSpecification = new FleetLaunchTemplateSpecificationRequest { LaunchTemplateName = x86Template, Version = "$Latest" },
                Overrides = [new FleetLaunchTemplateOverridesRequest { InstanceType = InstanceType.C7iLarge }],
            },
        ],
    };
}
