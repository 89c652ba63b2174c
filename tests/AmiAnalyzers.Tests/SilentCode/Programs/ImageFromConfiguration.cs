// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class LaunchOptions
{
    public required string ImageId { get; init; }

    public string InstanceType { get; init; } = "t4g.micro";
}

public sealed class Launcher(IAmazonEC2 ec2, LaunchOptions options)
{
    public Task StartAsync() => ec2.RunInstancesAsync(new RunInstancesRequest
    {
        ImageId = options.ImageId,
        InstanceType = InstanceType.FindValue(options.InstanceType),
        MinCount = 1,
        MaxCount = 1,
    });
}
