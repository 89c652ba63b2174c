// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.AutoScaling;

namespace Infrastructure;

public sealed class FleetProps : StackProps
{
    public bool UseGraviton { get; init; }
}

public sealed class FleetStack : Stack
{
    public FleetStack(Construct scope, string id, FleetProps props) : base(scope, id, props)
    {
        var vpc = new Vpc(this, "Vpc");
        var cpu = props.UseGraviton ? AmazonLinuxCpuType.ARM_64 : AmazonLinuxCpuType.X86_64;
        var type = props.UseGraviton ? InstanceType.Of(InstanceClass.M7G, InstanceSize.LARGE) : InstanceType.Of(InstanceClass.M7I, InstanceSize.LARGE);
        _ = new AutoScalingGroup(this, "Fleet", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = type,
            MachineImage = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = cpu }),
        });
    }
}
