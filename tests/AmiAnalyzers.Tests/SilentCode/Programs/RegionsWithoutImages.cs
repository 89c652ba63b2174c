// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Buckets
{
    private static readonly Dictionary<string, string> ByRegion = new()
    {
        ["us-east-1"] = "shop-virginia",
        ["us-est-2"] = "shop-typo",
        ["eu-west-1"] = "shop-ireland",
    };

    public static string For(RegionEndpoint region) => ByRegion[region.SystemName];
}
