// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace Infrastructure;

public static class Generations
{
    public static string Describe(AmazonLinuxGeneration generation) => generation switch
    {
        AmazonLinuxGeneration.AMAZON_LINUX_2 => "old",
        AmazonLinuxGeneration.AMAZON_LINUX_2023 => "current",
        _ => "unknown",
    };
}
