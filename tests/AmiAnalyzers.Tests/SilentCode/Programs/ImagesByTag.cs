// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class TaggedImages(IAmazonEC2 ec2)
{
    public async Task<Image?> CurrentAsync()
    {
        var response = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = [new Filter("tag:release", ["current"])] });
        return response.Images.OrderBy(image => image.CreationDate).LastOrDefault();
    }
}
