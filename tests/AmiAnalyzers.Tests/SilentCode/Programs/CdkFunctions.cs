// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.Lambda;

namespace Infrastructure;

public sealed class FunctionStack : Stack
{
    public FunctionStack(Construct scope, string id) : base(scope, id) =>
        _ = new Function(this, "Resize", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Architecture = Architecture.ARM_64,
            Handler = "Resize::Resize.Function::Handle",
            Code = Code.FromAsset("publish"),
            Environment = new Dictionary<string, string> { ["IMAGE_BUCKET"] = "ami-pictures" },
        });
}
