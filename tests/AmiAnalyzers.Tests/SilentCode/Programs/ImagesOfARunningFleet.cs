// References: Sdk
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Inventory(IAmazonEC2 ec2, TextWriter report)
{
    public async Task<IReadOnlyDictionary<string, int>> Count(string? only)
    {
        var counts = new Dictionary<string, int>();
        await foreach (var instance in Running())
        {
            if (only is not null && instance.ImageId != only)
            {
                continue;
            }

            counts[instance.ImageId] = counts.GetValueOrDefault(instance.ImageId) + 1;
            await report.WriteLineAsync($"{instance.InstanceId};{instance.ImageId};{instance.InstanceType}");
        }

        foreach (var (image, count) in counts.OrderByDescending(entry => entry.Value))
        {
            var found = await ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [image] });
            var name = found.Images.Count == 0 ? "(gone)" : found.Images[0].Name;
            await report.WriteLineAsync($"{count} x {image} {name}");
        }

        return counts;
    }

    private async IAsyncEnumerable<Instance> Running()
    {
        var pages = ec2.Paginators.DescribeInstances(new DescribeInstancesRequest
        {
            Filters = [new Filter("instance-state-name", ["running"]), new Filter("image-id", ["ami-*"])],
        });
        await foreach (var reservation in pages.Reservations)
        {
            foreach (var instance in reservation.Instances)
            {
                yield return instance;
            }
        }
    }
}
