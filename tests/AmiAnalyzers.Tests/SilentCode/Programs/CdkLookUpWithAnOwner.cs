// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class NatStack : Stack
{
    public NatStack(Construct scope, string id) : base(scope, id)
    {
        IMachineImage image = MachineImage.Lookup(new LookupMachineImageProps { Name = "fck-nat-al2023-*-arm64-*", Owners = ["568608671756"] });
        _ = new Vpc(this, "Vpc", new VpcProps
        {
            NatGatewayProvider = NatProvider.InstanceV2(new NatInstanceProps { InstanceType = new InstanceType("t4g.nano"), MachineImage = image }),
        });
    }
}
