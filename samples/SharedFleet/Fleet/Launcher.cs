using Amazon.EC2;
using Amazon.EC2.Model;

namespace SharedFleet;

/// <summary>The team's own wrapper. The analyzers know from images/fleet.ami-slots.txt what its members mean.</summary>
public sealed record FleetOptions
{
    public required string Image { get; init; }

    public required string Size { get; init; }
}

public sealed class Launcher(IAmazonEC2 ec2)
{
    public Task<RunInstancesResponse> Launch(FleetOptions options) => ec2.RunInstancesAsync(new RunInstancesRequest
    {
        ImageId = options.Image,
        InstanceType = options.Size,
        MinCount = 1,
        MaxCount = 1,
    });
}
