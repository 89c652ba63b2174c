// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class OwnImages(IAmazonEC2 ec2)
{
    public async Task<Image?> FindAsync(string application)
    {
        var request = new DescribeImagesRequest();
        request.Owners = new List<string> { "self" };
        request.Filters = new List<Filter> { new() { Name = "name", Values = new List<string> { application + "-*" } } };
        var response = await ec2.DescribeImagesAsync(request);
        return response.Images.MaxBy(image => DateTime.Parse(image.CreationDate, System.Globalization.CultureInfo.InvariantCulture));
    }
}
