// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Images(IAmazonEC2 ec2)
{
    public async Task<int> CountAsync(IEnumerable<KeyValuePair<string, string>> criteria)
    {
        var filters = criteria.Select(pair => new Filter(pair.Key, [pair.Value])).ToList();
        var response = await ec2.DescribeImagesAsync(new DescribeImagesRequest { Filters = filters });
        return response.Images.Count;
    }
}
