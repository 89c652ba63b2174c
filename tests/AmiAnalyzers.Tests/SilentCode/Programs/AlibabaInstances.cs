// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Aliyun.Acs.Ecs.Model
{
    public class RunInstancesRequest
    {
        public string ImageId { get; set; } = ""; public string InstanceType { get; set; } = "";
    }
}

namespace Shop
{
    using Aliyun.Acs.Ecs.Model;

    public static class Requests
    {
        public static Aliyun.Acs.Ecs.Model.RunInstancesRequest Make() => new Aliyun.Acs.Ecs.Model.RunInstancesRequest { ImageId = "aliyun_3_x64_20G_alibase", InstanceType = "ecs.g8y.large" };
    }
}
