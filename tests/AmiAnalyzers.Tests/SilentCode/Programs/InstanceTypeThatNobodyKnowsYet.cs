// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Tomorrow
{
    public static RunInstancesRequest Request() => new()
    {
        ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
        InstanceType = InstanceType.FindValue("zz9plural.large"),
    };
}
