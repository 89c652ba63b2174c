// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.EKS;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace Infrastructure;

public static class Nodes
{
    public static void AddTo(Cluster cluster)
    {
        cluster.AddNodegroupCapacity("arm", new NodegroupOptions
        {
            InstanceTypes = [new InstanceType("m7g.large"), new InstanceType("m6g.large")],
            AmiType = NodegroupAmiType.AL2023_ARM_64_STANDARD,
        });
        cluster.AddNodegroupCapacity("x86", new NodegroupOptions
        {
            InstanceTypes = [new InstanceType("m7i.large")],
            AmiType = NodegroupAmiType.AL2023_X86_64_STANDARD,
        });
    }
}
