// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Amazon.Lightsail.Model
{
    public class CreateInstancesRequest
    {
        public string BlueprintId { get; set; } = ""; public string BundleId { get; set; } = "";
    }
}

namespace Shop
{
    using Amazon.Lightsail.Model;

    public static class Requests
    {
        public static Amazon.Lightsail.Model.CreateInstancesRequest Make() => new Amazon.Lightsail.Model.CreateInstancesRequest { BlueprintId = "amazon_linux_2023", BundleId = "nano_3_0" };
    }
}
