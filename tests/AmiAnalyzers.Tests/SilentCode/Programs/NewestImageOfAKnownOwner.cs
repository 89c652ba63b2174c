// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Images(IAmazonEC2 ec2)
{
    public async Task<string> NewestAsync(CancellationToken cancellation)
    {
        var response = await ec2.DescribeImagesAsync(
            new DescribeImagesRequest
            {
                Owners = ["amazon"],
                Filters =
                [
                    new Filter("name", ["al2023-ami-2023*-kernel-6.1-x86_64"]),
                    new Filter("state", ["available"]),
                ],
            },
            cancellation);
        return response.Images.OrderByDescending(image => image.CreationDate).First().ImageId;
    }
}
