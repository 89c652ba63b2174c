// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class WebStack : Stack
{
    public WebStack(Construct scope, string id, IStackProps? props = null) : base(scope, id, props)
    {
        var vpc = Vpc.FromLookup(this, "Vpc", new VpcLookupOptions { IsDefault = true });
        var image = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 });
        foreach (var size in new[] { InstanceSize.SMALL, InstanceSize.MEDIUM })
        {
            _ = new Instance_(this, "Web" + size, new InstanceProps { Vpc = vpc, InstanceType = InstanceType.Of(InstanceClass.T4G, size), MachineImage = image });
        }
    }
}
