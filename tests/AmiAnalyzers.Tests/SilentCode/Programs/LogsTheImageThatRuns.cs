// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class Startup(IAmazonEC2 ec2, TextWriter log)
{
    public async Task ReportAsync(string instanceId)
    {
        var described = await ec2.DescribeInstancesAsync(new DescribeInstancesRequest { InstanceIds = [instanceId] });
        foreach (var instance in described.Reservations.SelectMany(reservation => reservation.Instances))
        {
            await log.WriteLineAsync($"{instance.InstanceId} runs {instance.ImageId} on {instance.InstanceType} ({instance.Architecture})");
        }
    }
}
