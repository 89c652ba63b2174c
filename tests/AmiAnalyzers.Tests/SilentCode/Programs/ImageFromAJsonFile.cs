// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using System.Text.Json;

var images = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText("images.json"))!;
foreach (var (region, image) in images)
{
    using var ec2 = new AmazonEC2Client(RegionEndpoint.GetBySystemName(region));
    await ec2.RunInstancesAsync(new RunInstancesRequest(image, 1, 1) { InstanceType = InstanceType.T3Small });
}
