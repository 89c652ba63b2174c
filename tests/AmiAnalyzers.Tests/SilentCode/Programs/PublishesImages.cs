// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Shop.Images;

public sealed class Publisher(AmazonEC2Client source)
{
    private static readonly string[] Regions = ["eu-central-1", "us-east-1", "ap-southeast-2"];

    public async Task<Dictionary<string, string>> Publish(string instanceId, string name)
    {
        var made = await source.CreateImageAsync(new CreateImageRequest(instanceId, name));
        var copies = new Dictionary<string, string>();
        foreach (var region in Regions)
        {
            using var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region));
            using var ssm = new AmazonSimpleSystemsManagementClient(RegionEndpoint.GetBySystemName(region));
            var copy = await ec2.CopyImageAsync(new CopyImageRequest { Name = name, SourceImageId = made.ImageId, SourceRegion = "eu-west-1" });
            copies[region] = copy.ImageId;
            await ssm.PutParameterAsync(new PutParameterRequest
            {
                Name = $"/ami/{name}",
                Value = copy.ImageId,
                Type = ParameterType.String,
                DataType = "aws:ec2:image",
                Overwrite = true,
            });
        }

        return copies;
    }
}
