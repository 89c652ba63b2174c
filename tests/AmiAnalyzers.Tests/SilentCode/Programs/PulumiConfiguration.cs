// References: Pulumi
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;

public sealed class WebStack : Stack
{
    public WebStack()
    {
        var config = new Config("web");
        _ = new Instance("web", new InstanceArgs { InstanceType = config.Get("type") ?? "m7g.large", Ami = config.Require("image") });
    }
}
