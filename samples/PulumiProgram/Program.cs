// A Pulumi program. Build it to see the warnings: dotnet build samples/PulumiProgram
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using PulumiProgram;

return await Deployment.RunAsync<FleetStack>();

namespace PulumiProgram
{
    internal sealed class FleetStack : Stack
    {
        public FleetStack()
        {
            _ = new Instance("web", new InstanceArgs
            {
                // AMI0001: the fix asks Parameter Store through Pulumi, at each deployment.
                // AMI0101: the stack's configuration chooses the Region, and the image exists in one only.
                Ami = "ami-0c7e3b7f5a9d21e84",
                InstanceType = "t3.micro",
            });

            // The image is looked up where it is deployed; it is one for x86_64.
            var amazonLinux = Pulumi.Aws.Ssm.GetParameter.Invoke(new()
            {
                Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
            });
            _ = new Instance("worker", new InstanceArgs
            {
                Ami = amazonLinux.Apply(parameter => parameter.Value),
                // AMI0201: and this instance type is arm64.
                InstanceType = "t4g.micro",
            });

            // AMI0301: anyone may publish an image of this name, and the newest one wins.
            var ubuntu = GetAmi.Invoke(new GetAmiInvokeArgs
            {
                MostRecent = true,
                Filters = { new GetAmiFilterInputArgs { Name = "name", Values = "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*" } },
            });
            _ = new Instance("bastion", new InstanceArgs
            {
                Ami = ubuntu.Apply(image => image.Id),
                InstanceType = "t3.nano",
            });
        }
    }
}
