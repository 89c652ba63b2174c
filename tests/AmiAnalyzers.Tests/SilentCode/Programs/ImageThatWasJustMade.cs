// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Baker(IAmazonEC2 ec2)
{
    public async Task<string> BakeAndStartAsync(string instanceId)
    {
        var made = await ec2.CreateImageAsync(new CreateImageRequest { InstanceId = instanceId, Name = "web-" + DateTime.UtcNow.Ticks });
        await ec2.RunInstancesAsync(new RunInstancesRequest(made.ImageId, 1, 1) { InstanceType = InstanceType.M7gLarge });
        return made.ImageId;
    }
}
