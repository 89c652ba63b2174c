// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Replicator
{
    public async Task<string> ReplicateAsync(string imageId)
    {
        using var ireland = new AmazonEC2Client(RegionEndpoint.EUWest1);
        var copy = await ireland.CopyImageAsync(new CopyImageRequest { SourceImageId = imageId, SourceRegion = "us-east-1", Name = "replica" });
        await ireland.CreateTagsAsync(new CreateTagsRequest([copy.ImageId], [new Tag("origin", imageId)]));
        return copy.ImageId;
    }
}
