// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace TencentCloud.Cvm.Models
{
    public class RunInstancesRequest
    {
        public string ImageId { get; set; } = ""; public string InstanceType { get; set; } = "";
    }
}

namespace Shop
{
    using TencentCloud.Cvm.Models;

    public static class Requests
    {
        public static TencentCloud.Cvm.Models.RunInstancesRequest Make() => new TencentCloud.Cvm.Models.RunInstancesRequest { ImageId = "img-487zeit5", InstanceType = "SR1.MEDIUM4" };
    }
}
