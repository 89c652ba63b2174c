// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Shop;

public sealed class Fleet(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
{
    public async Task StartAsync(bool graviton)
    {
        var name = graviton
            ? "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
            : "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
        var type = graviton ? InstanceType.C7gLarge : InstanceType.C7iLarge;
        var parameter = await ssm.GetParameterAsync(new GetParameterRequest { Name = name });
        await ec2.RunInstancesAsync(new RunInstancesRequest(parameter.Parameter.Value, 1, 1) { InstanceType = type });
    }
}
