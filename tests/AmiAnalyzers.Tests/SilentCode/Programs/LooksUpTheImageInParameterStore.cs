// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Shop;

/// <summary>Starts workers from the newest Amazon Linux; an ID such as ami-0123456789abcdef0 never stands here.</summary>
public sealed class WorkerLauncher(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
{
    private const string Parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

    public async Task<IReadOnlyList<string>> StartAsync(int count, CancellationToken cancellation)
    {
        var image = await ssm.GetParameterAsync(new GetParameterRequest { Name = Parameter }, cancellation);
        var response = await ec2.RunInstancesAsync(
            new RunInstancesRequest { ImageId = image.Parameter.Value, InstanceType = InstanceType.M7iLarge, MinCount = count, MaxCount = count },
            cancellation);
        return response.Reservation.Instances.Select(instance => instance.InstanceId).ToList();
    }
}
