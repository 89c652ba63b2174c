// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public enum Cpu
{
    Arm,
    X86,
}

public static class Requests
{
    public static RunInstancesRequest For(Cpu cpu)
    {
        var request = new RunInstancesRequest { MinCount = 1, MaxCount = 1 };
        switch (cpu)
        {
            case Cpu.Arm:
                request.ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";
                request.InstanceType = InstanceType.T4gMicro;
                break;
            default:
                request.ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
                request.InstanceType = InstanceType.T3Micro;
                break;
        }

        return request;
    }
}
