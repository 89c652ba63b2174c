// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed class SpotFleet(IAmazonEC2 ec2)
{
    private static readonly string[] Types = ["c6i.large", "c7i.large", "m6a.large"];

    public Task RequestAsync(string role) => ec2.RequestSpotFleetAsync(new RequestSpotFleetRequest
    {
        SpotFleetRequestConfig = new SpotFleetRequestConfigData
        {
            IamFleetRole = role,
            LaunchSpecifications = Types
                .Select(type => new SpotFleetLaunchSpecification
                {
                    ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
                    InstanceType = InstanceType.FindValue(type),
                })
                .ToList(),
        },
    });
}
