// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public sealed record RunInstancesRequest(string ImageId, string InstanceType);

public sealed record DescribeImagesRequest(string Name);

public sealed class Instance(string ami, string type)
{
    public string Text => ami + type;
}

public static class Printer
{
    public static IEnumerable<object> All() =>
    [
        new RunInstancesRequest("web", "t4g.micro"),
        new DescribeImagesRequest("web-*"),
        new Instance("ubuntu", "m7g.large"),
    ];
}
