// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Builds
{
    public static RunInstancesRequest Xcode(string hostId, string image) => new()
    {
        ImageId = image,
        InstanceType = InstanceType.FindValue("mac2.metal"),
        Placement = new Placement { HostId = hostId, Tenancy = Tenancy.Host },
    };
}
