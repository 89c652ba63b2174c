// References: Sdk
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop.Costs;

public sealed class Prices(IAmazonEC2 ec2)
{
    private static readonly Dictionary<string, decimal> PerHour = new() { ["t3.micro"] = 0.0104m, ["t4g.micro"] = 0.0084m, ["m7g.large"] = 0.0816m };

    public async Task<decimal> Cheapest()
    {
        var history = await ec2.DescribeSpotPriceHistoryAsync(new DescribeSpotPriceHistoryRequest
        {
            InstanceTypes = ["t3.micro", "t4g.micro", "m7g.large"],
            ProductDescriptions = ["Linux/UNIX"],
            StartTime = DateTime.UtcNow,
        });
        return history.SpotPriceHistory.Min(price => decimal.Parse(price.Price)) is var spot && spot < PerHour["t4g.micro"] ? spot : PerHour["t4g.micro"];
    }

    public Task<CreateCapacityReservationResponse> Reserve(bool arm) => ec2.CreateCapacityReservationAsync(new CreateCapacityReservationRequest
    {
        InstanceType = arm ? "m7g.large" : "m7i.large",
        InstancePlatform = CapacityReservationInstancePlatform.LinuxUNIX,
        AvailabilityZone = "eu-central-1a",
        InstanceCount = 1,
    });

    public Task Resize(string instance) => ec2.ModifyInstanceAttributeAsync(new ModifyInstanceAttributeRequest { InstanceId = instance, InstanceType = "t4g.small" });
}
