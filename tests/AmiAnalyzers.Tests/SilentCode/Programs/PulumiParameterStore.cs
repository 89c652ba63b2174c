// References: Pulumi
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;

return await Deployment.RunAsync(() =>
{
    var image = Pulumi.Aws.Ssm.GetParameter.Invoke(new() { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" });
    _ = new Instance("web", new InstanceArgs { InstanceType = "t4g.micro", Ami = image.Apply(parameter => parameter.Value) });
});
