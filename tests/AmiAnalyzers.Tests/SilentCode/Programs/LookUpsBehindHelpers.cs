// References: Sdk
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Shop;

public sealed class Fleet(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
{
    private const string Arm = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";
    private const string X86 = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

    public async Task StartAsync()
    {
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = await LatestAsync(true), InstanceType = InstanceType.T4gMicro });
        var image = await LatestAsync(graviton: false);
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = "m5.large" });
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = await NamedAsync(Arm), InstanceType = InstanceType.T4gMicro });
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = await NamedAsync(X86), InstanceType = InstanceType.T3Micro });
        await LaunchAsync(InstanceType.T4gMicro, await NamedAsync(Arm));
        await LaunchAsync(InstanceType.T3Micro, await NamedAsync(X86));
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = AtLaunch("arm64"), InstanceType = InstanceType.T4gMicro });
        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = AtLaunch("x86_64"), InstanceType = InstanceType.T3Micro });
    }

    private static string AtLaunch(string architecture) => architecture switch
    {
        "arm64" => "resolve:ssm:" + Arm,
        "x86_64" => "resolve:ssm:" + X86,
        _ => throw new ArgumentOutOfRangeException(nameof(architecture)),
    };

    private async Task<string> LatestAsync(bool graviton)
    {
        var name = graviton ? Arm : X86;
        var response = await ssm.GetParameterAsync(new GetParameterRequest { Name = name });
        return response.Parameter.Value;
    }

    private async Task<string> NamedAsync(string name)
    {
        var response = await ssm.GetParameterAsync(new GetParameterRequest { Name = name });
        return response.Parameter.Value;
    }

    private Task LaunchAsync(InstanceType type, string image) => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = type });
}
