// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Launcher(IAmazonEC2 ec2)
{
    private const string Image = "resolve:ssm:/ami/web-server";

    public Task StartAsync(InstanceType type) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image, InstanceType = type });
}
