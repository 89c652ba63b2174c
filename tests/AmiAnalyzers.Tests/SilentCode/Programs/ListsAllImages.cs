// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Inventory(IAmazonEC2 ec2)
{
    public async Task PrintAsync()
    {
        await foreach (var image in ec2.Paginators.DescribeImages(new DescribeImagesRequest { Owners = ["self"] }).Images)
        {
            Console.WriteLine($"{image.ImageId} {image.Architecture} {image.Name}");
        }

        var everything = await ec2.DescribeImagesAsync(new DescribeImagesRequest());
        Console.WriteLine(everything.Images.Count);
    }
}
