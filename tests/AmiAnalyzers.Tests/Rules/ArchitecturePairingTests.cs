using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>
/// Every object that pairs images with instance types, with a type that does not fit and with one that does. <c>$ARM</c> and <c>$MACHINE</c> stand for
/// an image for arm64, <c>$TYPE</c> for the type.
/// </summary>
public sealed class ArchitecturePairingTests
{
    public static TheoryData<string> Ec2 => new()
    {
        "new RunInstancesRequest { ImageId = $ARM, InstanceType = $TYPE }",
        "new RunInstancesRequest($ARM, 1, 1) { InstanceType = $TYPE }",
        "new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = $ARM, InstanceType = $TYPE } }",
        "new CreateLaunchTemplateVersionRequest { LaunchTemplateData = new() { ImageId = $ARM, InstanceType = $TYPE } }",
        "new RequestSpotInstancesRequest { LaunchSpecification = new LaunchSpecification { ImageId = $ARM, InstanceType = $TYPE } }",
        "new SpotFleetRequestConfigData { LaunchSpecifications = new List<SpotFleetLaunchSpecification> { new() { ImageId = $ARM, InstanceType = $TYPE } } }",
        "new ScheduledInstancesLaunchSpecification { ImageId = $ARM, InstanceType = $TYPE }",
        "new FleetLaunchTemplateOverridesRequest { ImageId = $ARM, InstanceType = $TYPE }",
    };

    public static TheoryData<string> OtherServices => new()
    {
        "new Amazon.AutoScaling.Model.CreateLaunchConfigurationRequest { ImageId = $ARM, InstanceType = $TYPE }",
        "new Amazon.AutoScaling.Model.LaunchTemplateOverrides { ImageId = $ARM, InstanceType = $TYPE }",
        "new Amazon.Batch.Model.ComputeResource { ImageId = $ARM, InstanceTypes = new List<string> { $TYPE } }",
        "new Amazon.Batch.Model.ComputeResource { InstanceTypes = [$TYPE], Ec2Configuration = [new Amazon.Batch.Model.Ec2Configuration { ImageType = \"ECS_AL2023\", ImageIdOverride = $ARM }] }",
        "new Amazon.Batch.Model.ComputeResourceUpdate { ImageId = $ARM, InstanceTypes = new List<string> { $TYPE } }",
        "new Amazon.EKS.Model.CreateNodegroupRequest { AmiType = Amazon.EKS.AMITypes.AL2023_ARM_64_STANDARD, InstanceTypes = new List<string> { $TYPE } }",
        "new Amazon.EKS.Model.CreateNodegroupRequest { AmiType = \"BOTTLEROCKET_ARM_64\", InstanceTypes = new List<string> { $TYPE } }",
        "new Amazon.ElasticMapReduce.Model.InstanceGroupConfig { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new Amazon.ElasticMapReduce.Model.InstanceTypeConfig { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new Amazon.ElasticMapReduce.Model.RunJobFlowRequest { CustomAmiId = $ARM, Instances = new Amazon.ElasticMapReduce.Model.JobFlowInstancesConfig { MasterInstanceType = $TYPE } }",
        "new Amazon.ElasticMapReduce.Model.RunJobFlowRequest { CustomAmiId = $ARM, Instances = new Amazon.ElasticMapReduce.Model.JobFlowInstancesConfig { InstanceGroups = [new Amazon.ElasticMapReduce.Model.InstanceGroupConfig { InstanceType = $TYPE }] } }",
        "new Amazon.ElasticMapReduce.Model.RunJobFlowRequest { CustomAmiId = $ARM, Instances = new() { InstanceFleets = new List<Amazon.ElasticMapReduce.Model.InstanceFleetConfig> { new() { InstanceTypeConfigs = new List<Amazon.ElasticMapReduce.Model.InstanceTypeConfig> { new() { InstanceType = $TYPE } } } } } }",
    };

    public static TheoryData<string> Cdk => new()
    {
        "new InstanceProps { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new Instance_(this, \"i\", new InstanceProps { Vpc = null!, MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) })",
        "new LaunchTemplateProps { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new BastionHostLinuxProps { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new NatInstanceProps { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new AutoScaling.AutoScalingGroupProps { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new ECS.AddCapacityOptions { MachineImage = $MACHINE, InstanceType = new InstanceType($TYPE) }",
        "new EKS.NodegroupOptions { AmiType = EKS.NodegroupAmiType.AL2023_ARM_64_STANDARD, InstanceTypes = new[] { new InstanceType($TYPE) } }",
        "new EKS.NodegroupProps { AmiType = EKS.NodegroupAmiType.BOTTLEROCKET_ARM_64, InstanceTypes = [new InstanceType($TYPE)] }",
        "new EKS.CfnNodegroupProps { AmiType = \"AL2023_ARM_64_STANDARD\", InstanceTypes = new[] { $TYPE } }",
        "new CfnInstanceProps { ImageId = $ARM, InstanceType = $TYPE }",
        "new CfnLaunchTemplate.LaunchTemplateDataProperty { ImageId = $ARM, InstanceType = $TYPE }",
        "new CfnSpotFleet.SpotFleetLaunchSpecificationProperty { ImageId = $ARM, InstanceType = $TYPE }",
        "new AutoScaling.CfnLaunchConfigurationProps { ImageId = $ARM, InstanceType = $TYPE }",
        "new Batch.CfnComputeEnvironment.ComputeResourcesProperty { ImageId = $ARM, InstanceTypes = new[] { $TYPE } }",
        "new Batch.CfnComputeEnvironment.ComputeResourcesProperty { Ec2Configuration = new[] { new Batch.CfnComputeEnvironment.Ec2ConfigurationObjectProperty { ImageType = \"ECS_AL2023\", ImageIdOverride = $ARM } }, InstanceTypes = new[] { $TYPE } }",
        "new Batch.ManagedEc2EcsComputeEnvironmentProps { Images = new[] { new Batch.EcsMachineImage { Image = $MACHINE } }, InstanceTypes = new[] { new InstanceType($TYPE) } }",
        "new Batch.ManagedEc2EksComputeEnvironmentProps { Images = new[] { new Batch.EksMachineImage { Image = $MACHINE } }, InstanceTypes = new[] { new InstanceType($TYPE) } }",
        "new EMR.CfnCluster.InstanceGroupConfigProperty { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new EMR.CfnCluster.InstanceTypeConfigProperty { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new EMR.CfnInstanceGroupConfigProps { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new EMR.CfnInstanceFleetConfig.InstanceTypeConfigProperty { CustomAmiId = $ARM, InstanceType = $TYPE }",
        "new EMR.CfnClusterProps { CustomAmiId = $ARM, Instances = new EMR.CfnCluster.JobFlowInstancesConfigProperty { MasterInstanceGroup = new EMR.CfnCluster.InstanceGroupConfigProperty { InstanceType = $TYPE } } }",
        "new EMR.CfnClusterProps { CustomAmiId = $ARM, Instances = new EMR.CfnCluster.JobFlowInstancesConfigProperty { TaskInstanceFleets = new[] { new EMR.CfnCluster.InstanceFleetConfigProperty { InstanceTypeConfigs = new[] { new EMR.CfnCluster.InstanceTypeConfigProperty { InstanceType = $TYPE } } } } } }",
        "new Tasks.EmrCreateClusterProps { CustomAmiId = $ARM, Instances = new Tasks.EmrCreateCluster.InstancesConfigProperty { MasterInstanceType = $TYPE } }",
        "new OpsWorks.CfnInstanceProps { AmiId = $ARM, InstanceType = $TYPE }",
        "new Cloud9.CfnEnvironmentEC2Props { ImageId = $ARM, InstanceType = $TYPE }",
    };

    public static TheoryData<string> Pulumi => new()
    {
        "new Instance(\"i\", new InstanceArgs { Ami = $ARM, InstanceType = $TYPE })",
        "new SpotInstanceRequest(\"i\", new SpotInstanceRequestArgs { Ami = $ARM, InstanceType = $TYPE })",
        "new LaunchTemplate(\"t\", new LaunchTemplateArgs { ImageId = $ARM, InstanceType = $TYPE })",
        "new LaunchConfiguration(\"c\", new LaunchConfigurationArgs { ImageId = $ARM, InstanceType = $TYPE })",
        "new SpotFleetRequestLaunchSpecificationArgs { Ami = $ARM, InstanceType = $TYPE }",
        "new Pulumi.Aws.Eks.NodeGroupArgs { AmiType = \"AL2023_ARM_64_STANDARD\", InstanceTypes = $TYPE }",
        "new Pulumi.Aws.Eks.NodeGroupArgs { AmiType = \"AL2023_ARM_64_STANDARD\", InstanceTypes = { $TYPE } }",
        "new Pulumi.Aws.Eks.NodeGroupArgs { AmiType = \"AL2023_ARM_64_STANDARD\", InstanceTypes = new[] { $TYPE } }",
        "new Pulumi.Aws.Batch.Inputs.ComputeEnvironmentComputeResourcesArgs { ImageId = $ARM, InstanceTypes = { $TYPE } }",
        "new Pulumi.Aws.Batch.Inputs.ComputeEnvironmentComputeResourcesArgs { InstanceTypes = { $TYPE }, Ec2Configurations = { new Pulumi.Aws.Batch.Inputs.ComputeEnvironmentComputeResourcesEc2ConfigurationArgs { ImageIdOverride = $ARM } } }",
        "new Pulumi.Aws.Emr.ClusterArgs { CustomAmiId = $ARM, MasterInstanceGroup = new Pulumi.Aws.Emr.Inputs.ClusterMasterInstanceGroupArgs { InstanceType = $TYPE } }",
        "new Pulumi.Aws.Emr.ClusterArgs { CustomAmiId = $ARM, CoreInstanceFleet = new Pulumi.Aws.Emr.Inputs.ClusterCoreInstanceFleetArgs { InstanceTypeConfigs = { new Pulumi.Aws.Emr.Inputs.ClusterCoreInstanceFleetInstanceTypeConfigArgs { InstanceType = $TYPE } } } }",
        "new Pulumi.Aws.Cloud9.EnvironmentEC2Args { ImageId = $ARM, InstanceType = $TYPE }",
        "new Instance(\"i\", new InstanceArgs { Ami = Pulumi.Aws.Ssm.GetParameter.Invoke(new() { Name = \"/aws/service/debian/release/13/latest/arm64\" }).Apply(p => p.Value), InstanceType = $TYPE })",
        "new Instance(\"i\", new InstanceArgs { Ami = Pulumi.Aws.Ssm.GetParameter.Invoke(new Pulumi.Aws.Ssm.GetParameterInvokeArgs { Name = \"/aws/service/debian/release/13/latest/arm64\" }).Apply(result => { return result.Value; }), InstanceType = $TYPE })",
    };

    [Theory]
    [MemberData(nameof(Ec2))]
    public Task Of_EC2(string site) => Check(site, "using Amazon.EC2; using Amazon.EC2.Model;", "", Libs.Sdk);

    [Theory]
    [MemberData(nameof(OtherServices))]
    public Task Of_other_services(string site) => Check(site, "", "", Libs.OtherSdk);

    [Theory]
    [MemberData(nameof(Cdk))]
    public Task Of_the_CDK(string site) => Check(
        site,
        """
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK;
        using AutoScaling = Amazon.CDK.AWS.AutoScaling;
        using Batch = Amazon.CDK.AWS.Batch;
        using Cloud9 = Amazon.CDK.AWS.Cloud9;
        using ECS = Amazon.CDK.AWS.ECS;
        using EKS = Amazon.CDK.AWS.EKS;
        using EMR = Amazon.CDK.AWS.EMR;
        using OpsWorks = Amazon.CDK.AWS.OpsWorks;
        using Tasks = Amazon.CDK.AWS.StepFunctions.Tasks;
        """,
        ": Stack",
        Libs.Cdk);

    [Theory]
    [MemberData(nameof(Pulumi))]
    public Task Of_Pulumi(string site) => Check(site, "using Pulumi.Aws.Ec2; using Pulumi.Aws.Ec2.Inputs;", "", Libs.Pulumi);

    private static async Task Check(string site, string usings, string bases, Libs libs)
    {
        await Verify.Reports(Source("{|AMI0201:\"m5.large\"|}"), libs);
        await Verify.Silent(Source("\"m6g.large\""), libs);

        string Source(string type) => usings + "\n" + $$"""
            class C {{bases}}
            {
                object M() => {{site
                    .Replace("$ARM", "\"resolve:ssm:/aws/service/debian/release/13/latest/arm64\"", StringComparison.Ordinal)
                    .Replace("$MACHINE", "MachineImage.FromSsmParameter(\"/aws/service/debian/release/13/latest/arm64\")", StringComparison.Ordinal)
                    .Replace("$TYPE", type, StringComparison.Ordinal)}};
            }
            """;
    }
}
