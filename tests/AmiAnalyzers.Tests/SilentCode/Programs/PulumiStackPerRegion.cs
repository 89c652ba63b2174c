// References: Pulumi
using Pulumi;
using Pulumi.Aws.Ec2;
using Aws = Pulumi.Aws;

return await Deployment.RunAsync(() =>
{
    var addresses = new Dictionary<string, object?>();
    foreach (var region in new[] { "eu-west-1", "us-east-1" })
    {
        var provider = new Aws.Provider($"provider-{region}", new Aws.ProviderArgs { Region = region });
        var image = Aws.Ssm.GetParameter.Invoke(
            new() { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" },
            new InvokeOptions { Provider = provider });
        var web = new Instance(
            $"web-{region}",
            new InstanceArgs { Ami = image.Apply(found => found.Value), InstanceType = "t4g.micro" },
            new CustomResourceOptions { Provider = provider });
        addresses[region] = web.PublicIp;
    }

    return addresses;
});
