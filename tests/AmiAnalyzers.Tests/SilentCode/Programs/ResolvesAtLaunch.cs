// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Templates
{
    public static CreateLaunchTemplateRequest Web(string name) => new()
    {
        LaunchTemplateName = name,
        LaunchTemplateData = new RequestLaunchTemplateData
        {
            ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
            InstanceType = InstanceType.M7gLarge,
        },
    };
}
