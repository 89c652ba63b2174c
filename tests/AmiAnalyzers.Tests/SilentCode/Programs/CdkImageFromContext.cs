// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class WebStack : Stack
{
    public WebStack(Construct scope, string id) : base(scope, id)
    {
        var image = (string)Node.TryGetContext("imageId");
        _ = new Instance_(this, "Web", new InstanceProps
        {
            Vpc = Vpc.FromLookup(this, "Vpc", new VpcLookupOptions { IsDefault = true }),
            InstanceType = new InstanceType("t3.micro"),
            MachineImage = MachineImage.GenericLinux(new Dictionary<string, string> { [Region] = image }),
        });
    }
}
