// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public abstract class LauncherBase
{
    protected abstract InstanceType Type { get; }

    public RunInstancesRequest Request() => new()
    {
        ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
        InstanceType = Type,
    };
}

public sealed class DefaultLauncher : LauncherBase
{
    protected override InstanceType Type => InstanceType.T4gSmall;
}
