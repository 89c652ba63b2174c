// References: Pulumi
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;

return await Deployment.RunAsync(() =>
{
    var image = GetAmi.Invoke(new GetAmiInvokeArgs
    {
        MostRecent = true,
        Owners = { "amazon" },
        Filters = { new GetAmiFilterInputArgs { Name = "name", Values = { "al2023-ami-2023*-x86_64" } } },
    });
    _ = new Instance("web", new InstanceArgs { InstanceType = "t3.micro", Ami = image.Apply(found => found.Id) });
});
