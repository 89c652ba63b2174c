// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.SSM;

namespace Infrastructure;

public sealed class WebStack : Stack
{
    public WebStack(Construct scope, string id) : base(scope, id)
    {
        var image = MachineImage.FromSsmParameter("/ami/web", new SsmParameterImageOptions { Os = OperatingSystemType.LINUX });
        _ = new LaunchTemplate(this, "Template", new LaunchTemplateProps { MachineImage = image, InstanceType = new InstanceType("m7g.large") });
        _ = new CfnInstance(this, "Plain", new CfnInstanceProps
        {
            ImageId = StringParameter.ValueForTypedStringParameterV2(this, "/ami/web", ParameterValueType.AWS_EC2_IMAGE_ID),
            InstanceType = "t3.micro",
        });
    }
}
