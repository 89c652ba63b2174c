// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class BastionStack : Stack
{
    public BastionStack(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc");
        _ = new BastionHostLinux(this, "Bastion", new BastionHostLinuxProps { Vpc = vpc });
        _ = new BastionHostLinux(this, "ArmBastion", new BastionHostLinuxProps { Vpc = vpc, InstanceType = InstanceType.Of(InstanceClass.T4G, InstanceSize.NANO) });
    }
}
