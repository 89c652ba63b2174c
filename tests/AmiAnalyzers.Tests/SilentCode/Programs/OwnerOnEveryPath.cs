// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Images(IAmazonEC2 ec2)
{
    public async Task<string?> FindAsync(string name, bool vendor)
    {
        var request = new DescribeImagesRequest { Filters = [new Filter("name", [name])] };
        if (vendor)
        {
            request.Owners = ["099720109477"];
        }
        else
        {
            request.Owners = ["self"];
        }

        var response = await ec2.DescribeImagesAsync(request);
        return response.Images.OrderByDescending(image => image.CreationDate).FirstOrDefault()?.ImageId;
    }
}
