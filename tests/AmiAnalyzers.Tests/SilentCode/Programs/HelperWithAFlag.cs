// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Launcher(IAmazonEC2 ec2)
{
    public async Task StartBothAsync()
    {
        await StartAsync(InstanceType.T4gMicro, "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64");
        await StartAsync(InstanceType.T3Micro, "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64");
    }

    private Task StartAsync(InstanceType type, string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = type });
}
