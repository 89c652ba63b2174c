// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Retention(IAmazonEC2 ec2)
{
    public async Task RemoveAsync(Image image)
    {
        await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = image.ImageId });
        foreach (var device in image.BlockDeviceMappings.Where(device => device.Ebs is not null))
        {
            await ec2.DeleteSnapshotAsync(new DeleteSnapshotRequest(device.Ebs.SnapshotId));
        }
    }

    public Task RemoveAtOnceAsync(string image) => ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = image, DeleteAssociatedSnapshots = true });
}
