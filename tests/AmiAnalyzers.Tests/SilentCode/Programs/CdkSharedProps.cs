// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Shop;

public sealed class WebTier : Construct
{
    public WebTier(Construct scope, string id, IVpc vpc, InstanceClass instanceClass, IMachineImage? image = null) : base(scope, id)
    {
        var isArm = instanceClass is InstanceClass.T4G or InstanceClass.M7G;
        var cpu = isArm ? AmazonLinuxCpuType.ARM_64 : AmazonLinuxCpuType.X86_64;
        _ = new AutoScalingGroup(this, "Group", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = InstanceType.Of(instanceClass, InstanceSize.LARGE),
            MachineImage = image ?? MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = cpu }),
        });
    }
}

public sealed class ShopStack : Stack
{
    public ShopStack(Construct scope, string id, IStackProps props) : base(scope, id, props)
    {
        var vpc = Vpc.FromLookup(this, "Vpc", new VpcLookupOptions { IsDefault = true });
        _ = new WebTier(this, "Web", vpc, InstanceClass.T4G);
        _ = new WebTier(this, "Old", vpc, InstanceClass.M5);
    }
}
