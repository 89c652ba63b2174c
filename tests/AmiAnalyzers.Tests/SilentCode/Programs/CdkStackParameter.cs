// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public sealed class WebStack : Stack
{
    public WebStack(Construct scope, string id) : base(scope, id)
    {
        var image = new CfnParameter(this, "Image", new CfnParameterProps
        {
            Type = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
            Default = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
        });
        _ = new CfnInstance(this, "Web", new CfnInstanceProps { ImageId = image.ValueAsString, InstanceType = "t4g.micro" });
    }
}
