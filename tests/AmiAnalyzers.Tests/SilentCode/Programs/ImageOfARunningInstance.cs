// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Cloner(IAmazonEC2 ec2)
{
    public async Task CloneAsync(string instanceId)
    {
        var described = await ec2.DescribeInstancesAsync(new DescribeInstancesRequest { InstanceIds = [instanceId] });
        var model = described.Reservations.Single().Instances.Single();
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = model.ImageId, InstanceType = model.InstanceType, MinCount = 1, MaxCount = 1 });
    }
}
