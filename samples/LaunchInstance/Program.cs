// Starts EC2 instances with the AWS SDK. Build it to see the warnings: dotnet build samples/LaunchInstance
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using LaunchInstance;

using var ec2 = new AmazonEC2Client();
using var ssm = new AmazonSimpleSystemsManagementClient();
var launcher = new Launcher(ec2, ssm);

// AMI0002: the ID is compared, not launched, so it is only information.
var image = args is [var given, ..] && given != "ami-0d1e8c5b7a3f92e46"
    ? given
    : await launcher.NewestImage();

var instance = await launcher.Launch(image);
Console.WriteLine($"Started {instance} from {image}.");

namespace LaunchInstance
{
    internal sealed class Launcher(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
    {
        /// <summary>No hard-coded ID: the parameter always names the newest Amazon Linux 2023 image of the client's Region.</summary>
        public async Task<string> NewestImage() => (await ssm.GetParameterAsync(
            new() { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" })).Parameter.Value;

        public async Task<string> Launch(string imageId)
        {
            var response = await ec2.RunInstancesAsync(new RunInstancesRequest
            {
                ImageId = imageId,
                InstanceType = InstanceType.T3Micro,
                MinCount = 1,
                MaxCount = 1,
            });
            return response.Reservation.Instances[0].InstanceId;
        }

        /// <summary>The plain case, with a fix that asks Parameter Store instead.</summary>
        public Task<RunInstancesResponse> LaunchWeb() => ec2.RunInstancesAsync(new RunInstancesRequest
        {
            // AMI0001: a hard-coded ID. It names an image of one Region and stays behind when the image is rebuilt.
            // AMI0101: the injected client may stand in any Region, the image in one only.
            ImageId = "ami-0c7e3b7f5a9d21e84",
            InstanceType = InstanceType.T3Micro,
            MinCount = 1,
            MaxCount = 1,
        });

        /// <summary>In a launch template the fix writes resolve:ssm:, which EC2 resolves at each launch.</summary>
        public Task<CreateLaunchTemplateResponse> CreateTemplate() => ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest
        {
            LaunchTemplateName = "web",
            LaunchTemplateData = new RequestLaunchTemplateData
            {
                // AMI0001: a placeholder out of the documentation; no image has this ID.
                // AMI0101: and nothing here says in which Region the template is made.
                ImageId = "ami-0abcdef1234567890",
                InstanceType = InstanceType.T3Micro,
            },
        });

        /// <summary>EC2 would refuse this at run time; the analyzer does so now.</summary>
        public Task<RunInstancesResponse> LaunchMistyped() => ec2.RunInstancesAsync(new RunInstancesRequest
        {
            // AMI0003: one digit is missing, so this is no AMI ID.
            ImageId = "ami-0c7e3b7f5a9d21e8",
            InstanceType = InstanceType.T3Micro,
            MinCount = 1,
            MaxCount = 1,
        });
    }
}
