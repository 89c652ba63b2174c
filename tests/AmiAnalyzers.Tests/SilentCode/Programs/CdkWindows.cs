// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class WindowsStack : Stack
{
    public WindowsStack(Construct scope, string id) : base(scope, id) =>
        _ = new Instance_(this, "Desktop", new InstanceProps
        {
            Vpc = new Vpc(this, "Vpc"),
            InstanceType = InstanceType.Of(InstanceClass.M6I, InstanceSize.XLARGE),
            MachineImage = MachineImage.LatestWindows(WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
        });
}
