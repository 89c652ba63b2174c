// References: Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;
using Amazon.CDK.AWS.ECS;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace Infrastructure;

public sealed class ContainerStack : Stack
{
    public ContainerStack(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc");
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        cluster.AddCapacity("Arm", new AddCapacityOptions
        {
            InstanceType = new InstanceType("m7g.large"),
            MachineImage = EcsOptimizedImage.AmazonLinux2023(AmiHardwareType.ARM),
        });
        cluster.AddCapacity("Default", new AddCapacityOptions { InstanceType = new InstanceType("m7i.large") });
        cluster.AddCapacity("Bottlerocket", new AddCapacityOptions { InstanceType = new InstanceType("c7g.large"), MachineImageType = MachineImageType.BOTTLEROCKET });
    }
}
