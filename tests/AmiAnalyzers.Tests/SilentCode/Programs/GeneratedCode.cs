// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using System.CodeDom.Compiler;

namespace Shop;

[GeneratedCode("tool", "1.0")]
public static class Images
{
    public const string Web = "ami-0e4a9f3b2c1d5e6f7";

    public static RunInstancesRequest Request() => new() { ImageId = Web, InstanceType = InstanceType.T3Micro };
}
