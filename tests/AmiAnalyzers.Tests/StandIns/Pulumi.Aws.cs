// Stands in for the assembly Pulumi.Aws (7.x): resources, arguments and functions that take or give an image ID or an instance type.
// Member names and types follow the generated SDK. Nothing runs.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Aws
{
    public class Provider : ProviderResource
    {
        public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null) : base("aws", name, args!, options) { }
        public Output<string?> Region { get; } = null!;
    }

    public sealed class ProviderArgs : ResourceArgs
    {
        public Input<string>? AccessKey { get; set; }
        public Input<string>? Profile { get; set; }
        public Input<string>? Region { get; set; }
        public Input<string>? SecretKey { get; set; }
    }

    public static class GetRegion
    {
        public static Task<GetRegionResult> InvokeAsync(GetRegionArgs? args = null, InvokeOptions? options = null) => throw null!;
        public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs? args = null, InvokeOptions? options = null) => throw null!;
    }

    public sealed class GetRegionArgs : InvokeArgs
    {
        public string? Region { get; set; }
    }

    public sealed class GetRegionInvokeArgs : InvokeArgs
    {
        public Input<string>? Region { get; set; }
    }

    public sealed class GetRegionResult
    {
        public readonly string Name = null!;
        public readonly string Region = null!;
    }
}

namespace Pulumi.Aws.Ec2
{
    public readonly struct InstanceType : IEquatable<InstanceType>
    {
        public static InstanceType A1_2XLarge { get; }
        public static InstanceType A1_Large { get; }
        public static InstanceType C6g_Large { get; }
        public static InstanceType C7g_Large { get; }
        public static InstanceType G5g_XLarge { get; }
        public static InstanceType G4dn_XLarge { get; }
        public static InstanceType M5_Large { get; }
        public static InstanceType M6g_Large { get; }
        public static InstanceType M7g_Large { get; }
        public static InstanceType T2_Micro { get; }
        public static InstanceType T3_Micro { get; }
        public static InstanceType T3_Small { get; }
        public static InstanceType T4g_Micro { get; }
        public static InstanceType T4g_Small { get; }

        public static bool operator ==(InstanceType left, InstanceType right) => throw null!;
        public static bool operator !=(InstanceType left, InstanceType right) => throw null!;
        public static explicit operator string(InstanceType value) => throw null!;
        public bool Equals(InstanceType other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public class Instance : CustomResource
    {
        public Instance(string name, InstanceArgs? args = null, CustomResourceOptions? options = null) : base("", name, args, options) { }
        public Output<string> Ami { get; } = null!;
        public Output<string> InstanceType { get; } = null!;
        public Output<string> PublicIp { get; } = null!;
    }

    public sealed class InstanceArgs : ResourceArgs
    {
        public Input<string>? Ami { get; set; }
        public Input<string>? AvailabilityZone { get; set; }
        public InputUnion<string, Pulumi.Aws.Ec2.InstanceType>? InstanceType { get; set; }
        public Input<string>? KeyName { get; set; }
        public Input<Inputs.InstanceLaunchTemplateArgs>? LaunchTemplate { get; set; }
        public Input<string>? Region { get; set; }
        public Input<Inputs.InstanceRootBlockDeviceArgs>? RootBlockDevice { get; set; }
        public Input<string>? SubnetId { get; set; }
        public InputMap<string> Tags { get; set; } = null!;
        public Input<string>? UserData { get; set; }
        public InputList<string> VpcSecurityGroupIds { get; set; } = null!;
    }

    public class SpotInstanceRequest : CustomResource
    {
        public SpotInstanceRequest(string name, SpotInstanceRequestArgs? args = null, CustomResourceOptions? options = null)
            : base("", name, args, options) { }
    }

    public sealed class SpotInstanceRequestArgs : ResourceArgs
    {
        public Input<string>? Ami { get; set; }
        public Input<string>? InstanceType { get; set; }
        public Input<string>? Region { get; set; }
        public Input<string>? SpotPrice { get; set; }
        public InputMap<string> Tags { get; set; } = null!;
    }

    public class SpotFleetRequest : CustomResource
    {
        public SpotFleetRequest(string name, SpotFleetRequestArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class SpotFleetRequestArgs : ResourceArgs
    {
        public Input<string> IamFleetRole { get; set; } = null!;
        public InputList<Inputs.SpotFleetRequestLaunchSpecificationArgs> LaunchSpecifications { get; set; } = null!;
        public InputList<Inputs.SpotFleetRequestLaunchTemplateConfigArgs> LaunchTemplateConfigs { get; set; } = null!;
        public Input<int> TargetCapacity { get; set; } = null!;
    }

    public class LaunchTemplate : CustomResource
    {
        public LaunchTemplate(string name, LaunchTemplateArgs? args = null, CustomResourceOptions? options = null) : base("", name, args, options) { }
        public Output<int> LatestVersion { get; } = null!;
    }

    public sealed class LaunchTemplateArgs : ResourceArgs
    {
        public Input<string>? ImageId { get; set; }
        public Input<Inputs.LaunchTemplateInstanceRequirementsArgs>? InstanceRequirements { get; set; }
        public Input<string>? InstanceType { get; set; }
        public Input<string>? Name { get; set; }
        public Input<string>? NamePrefix { get; set; }
        public Input<string>? Region { get; set; }
        public InputMap<string> Tags { get; set; } = null!;
    }

    public class LaunchConfiguration : CustomResource
    {
        public LaunchConfiguration(string name, LaunchConfigurationArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class LaunchConfigurationArgs : ResourceArgs
    {
        public Input<string> ImageId { get; set; } = null!;
        public Input<string> InstanceType { get; set; } = null!;
        public Input<string>? Name { get; set; }
        public Input<string>? Region { get; set; }
    }

    public class AmiCopy : CustomResource
    {
        public AmiCopy(string name, AmiCopyArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class AmiCopyArgs : ResourceArgs
    {
        public Input<string>? Name { get; set; }
        public Input<string>? Region { get; set; }
        public Input<string> SourceAmiId { get; set; } = null!;
        public Input<string> SourceAmiRegion { get; set; } = null!;
    }

    public class AmiLaunchPermission : CustomResource
    {
        public AmiLaunchPermission(string name, AmiLaunchPermissionArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class AmiLaunchPermissionArgs : ResourceArgs
    {
        public Input<string>? AccountId { get; set; }
        public Input<string>? Group { get; set; }
        public Input<string> ImageId { get; set; } = null!;
    }

    public class Fleet : CustomResource
    {
        public Fleet(string name, FleetArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class FleetArgs : ResourceArgs
    {
        public InputList<Inputs.FleetLaunchTemplateConfigArgs> LaunchTemplateConfigs { get; set; } = null!;
        public Input<string>? Type { get; set; }
    }

    public class Tag : CustomResource
    {
        public Tag(string name, TagArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class TagArgs : ResourceArgs
    {
        public Input<string> Key { get; set; } = null!;
        public Input<string> ResourceId { get; set; } = null!;
        public Input<string> Value { get; set; } = null!;
    }

    public static class GetAmi
    {
        public static Task<GetAmiResult> InvokeAsync(GetAmiArgs? args = null, InvokeOptions? options = null) => throw null!;
        public static Output<GetAmiResult> Invoke(GetAmiInvokeArgs? args = null, InvokeOptions? options = null) => throw null!;
        public static Output<GetAmiResult> Invoke(GetAmiInvokeArgs args, InvokeOutputOptions options) => throw null!;
    }

    public sealed class GetAmiArgs : InvokeArgs
    {
        public bool? AllowUnsafeFilter { get; set; }
        public List<string> ExecutableUsers { get; set; } = null!;
        public List<Inputs.GetAmiFilterArgs> Filters { get; set; } = null!;
        public bool? IncludeDeprecated { get; set; }
        public bool? MostRecent { get; set; }
        public string? NameRegex { get; set; }
        public List<string> Owners { get; set; } = null!;
        public string? Region { get; set; }
        public Dictionary<string, string> Tags { get; set; } = null!;
    }

    public sealed class GetAmiInvokeArgs : InvokeArgs
    {
        public Input<bool>? AllowUnsafeFilter { get; set; }
        public InputList<string> ExecutableUsers { get; set; } = null!;
        public InputList<Inputs.GetAmiFilterInputArgs> Filters { get; set; } = null!;
        public Input<bool>? IncludeDeprecated { get; set; }
        public Input<bool>? MostRecent { get; set; }
        public Input<string>? NameRegex { get; set; }
        public InputList<string> Owners { get; set; } = null!;
        public Input<string>? Region { get; set; }
        public InputMap<string> Tags { get; set; } = null!;
    }

    public sealed class GetAmiResult
    {
        public readonly string Architecture = null!;
        public readonly string CreationDate = null!;
        public readonly string Id = null!;
        public readonly string ImageId = null!;
        public readonly string Name = null!;
        public readonly string OwnerId = null!;
    }

    public static class GetAmiIds
    {
        public static Task<GetAmiIdsResult> InvokeAsync(GetAmiIdsArgs args, InvokeOptions? options = null) => throw null!;
        public static Output<GetAmiIdsResult> Invoke(GetAmiIdsInvokeArgs args, InvokeOptions? options = null) => throw null!;
    }

    public sealed class GetAmiIdsArgs : InvokeArgs
    {
        public List<Inputs.GetAmiIdsFilterArgs> Filters { get; set; } = null!;
        public List<string> Owners { get; set; } = null!;
    }

    public sealed class GetAmiIdsInvokeArgs : InvokeArgs
    {
        public InputList<Inputs.GetAmiIdsFilterInputArgs> Filters { get; set; } = null!;
        public InputList<string> Owners { get; set; } = null!;
    }

    public sealed class GetAmiIdsResult
    {
        public readonly ImmutableArray<string> Ids;
    }
}

namespace Pulumi.Aws.Ec2.Inputs
{
    public sealed class InstanceLaunchTemplateArgs : ResourceArgs
    {
        public Input<string>? Id { get; set; }
        public Input<string>? Version { get; set; }
    }

    public sealed class InstanceRootBlockDeviceArgs : ResourceArgs
    {
        public Input<int>? VolumeSize { get; set; }
    }

    public sealed class SpotFleetRequestLaunchSpecificationArgs : ResourceArgs
    {
        public Input<string> Ami { get; set; } = null!;
        public Input<string> InstanceType { get; set; } = null!;
        public Input<string>? SubnetId { get; set; }
    }

    public sealed class FleetLaunchTemplateConfigArgs : ResourceArgs
    {
        public InputList<FleetLaunchTemplateConfigOverrideArgs> Overrides { get; set; } = null!;
    }

    public sealed class FleetLaunchTemplateConfigOverrideArgs : ResourceArgs
    {
        public Input<string>? InstanceType { get; set; }
        public Input<string>? SubnetId { get; set; }
        public Input<double>? WeightedCapacity { get; set; }
    }

    public sealed class SpotFleetRequestLaunchTemplateConfigArgs : ResourceArgs
    {
        public InputList<SpotFleetRequestLaunchTemplateConfigOverrideArgs> Overrides { get; set; } = null!;
    }

    public sealed class SpotFleetRequestLaunchTemplateConfigOverrideArgs : ResourceArgs
    {
        public Input<string>? InstanceType { get; set; }
        public Input<string>? SpotPrice { get; set; }
        public Input<string>? SubnetId { get; set; }
    }

    public sealed class LaunchTemplateInstanceRequirementsArgs : ResourceArgs
    {
        public InputList<string> AllowedInstanceTypes { get; set; } = null!;
    }

    public sealed class GetAmiFilterArgs : InvokeArgs
    {
        public string Name { get; set; } = null!;
        public List<string> Values { get; set; } = null!;
    }

    public sealed class GetAmiFilterInputArgs : ResourceArgs
    {
        public Input<string> Name { get; set; } = null!;
        public InputList<string> Values { get; set; } = null!;
    }

    public sealed class GetAmiIdsFilterArgs : InvokeArgs
    {
        public string Name { get; set; } = null!;
        public List<string> Values { get; set; } = null!;
    }

    public sealed class GetAmiIdsFilterInputArgs : ResourceArgs
    {
        public Input<string> Name { get; set; } = null!;
        public InputList<string> Values { get; set; } = null!;
    }
}

namespace Pulumi.Aws.Ssm
{
    public static class GetParameter
    {
        public static Task<GetParameterResult> InvokeAsync(GetParameterArgs args, InvokeOptions? options = null) => throw null!;
        public static Output<GetParameterResult> Invoke(GetParameterInvokeArgs args, InvokeOptions? options = null) => throw null!;
        public static Output<GetParameterResult> Invoke(GetParameterInvokeArgs args, InvokeOutputOptions options) => throw null!;
    }

    public sealed class GetParameterArgs : InvokeArgs
    {
        public string Name { get; set; } = null!;
        public string? Region { get; set; }
        public bool? WithDecryption { get; set; }
    }

    public sealed class GetParameterInvokeArgs : InvokeArgs
    {
        public Input<string> Name { get; set; } = null!;
        public Input<string>? Region { get; set; }
        public Input<bool>? WithDecryption { get; set; }
    }

    public sealed class GetParameterResult
    {
        public readonly string Arn = null!;
        public readonly string InsecureValue = null!;
        public readonly string Name = null!;
        public readonly string Type = null!;
        public readonly string Value = null!;
        public readonly int Version;
    }

    public class Parameter : CustomResource
    {
        public Parameter(string name, ParameterArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
        public Output<string> Value { get; } = null!;
    }

    public sealed class ParameterArgs : ResourceArgs
    {
        public Input<string>? DataType { get; set; }
        public Input<string>? Name { get; set; }
        public Input<string> Type { get; set; } = null!;
        public Input<string>? Value { get; set; }
    }
}

namespace Pulumi.Aws.Eks
{
    public class NodeGroup : CustomResource
    {
        public NodeGroup(string name, NodeGroupArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class NodeGroupArgs : ResourceArgs
    {
        public Input<string>? AmiType { get; set; }
        public Input<string> ClusterName { get; set; } = null!;
        public InputList<string> InstanceTypes { get; set; } = null!;
        public Input<Inputs.NodeGroupLaunchTemplateArgs>? LaunchTemplate { get; set; }
        public Input<string> NodeRoleArn { get; set; } = null!;
        public InputList<string> SubnetIds { get; set; } = null!;
        public Input<string>? Version { get; set; }
    }
}

namespace Pulumi.Aws.Eks.Inputs
{
    public sealed class NodeGroupLaunchTemplateArgs : ResourceArgs
    {
        public Input<string>? Id { get; set; }
        public Input<string> Version { get; set; } = null!;
    }
}

namespace Pulumi.Aws.Batch
{
    public class ComputeEnvironment : CustomResource
    {
        public ComputeEnvironment(string name, ComputeEnvironmentArgs args, CustomResourceOptions? options = null)
            : base("", name, args, options) { }
    }

    public sealed class ComputeEnvironmentArgs : ResourceArgs
    {
        public Input<Inputs.ComputeEnvironmentComputeResourcesArgs>? ComputeResources { get; set; }
        public Input<string> Type { get; set; } = null!;
    }
}

namespace Pulumi.Aws.Batch.Inputs
{
    public sealed class ComputeEnvironmentComputeResourcesArgs : ResourceArgs
    {
        public InputList<ComputeEnvironmentComputeResourcesEc2ConfigurationArgs> Ec2Configurations { get; set; } = null!;
        public Input<string>? ImageId { get; set; }
        public InputList<string> InstanceTypes { get; set; } = null!;
        public Input<ComputeEnvironmentComputeResourcesLaunchTemplateArgs>? LaunchTemplate { get; set; }
        public Input<int> MaxVcpus { get; set; } = null!;
        public InputList<string> Subnets { get; set; } = null!;
        public Input<string> Type { get; set; } = null!;
    }

    public sealed class ComputeEnvironmentComputeResourcesEc2ConfigurationArgs : ResourceArgs
    {
        public Input<string>? ImageIdOverride { get; set; }
        public Input<string>? ImageType { get; set; }
    }

    public sealed class ComputeEnvironmentComputeResourcesLaunchTemplateArgs : ResourceArgs
    {
        public Input<string>? LaunchTemplateId { get; set; }
        public Input<string>? Version { get; set; }
    }
}

namespace Pulumi.Aws.Emr
{
    public class Cluster : CustomResource
    {
        public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class ClusterArgs : ResourceArgs
    {
        public Input<Inputs.ClusterCoreInstanceFleetArgs>? CoreInstanceFleet { get; set; }
        public Input<Inputs.ClusterCoreInstanceGroupArgs>? CoreInstanceGroup { get; set; }
        public Input<string>? CustomAmiId { get; set; }
        public Input<Inputs.ClusterMasterInstanceFleetArgs>? MasterInstanceFleet { get; set; }
        public Input<Inputs.ClusterMasterInstanceGroupArgs>? MasterInstanceGroup { get; set; }
        public Input<string> ReleaseLabel { get; set; } = null!;
        public Input<string> ServiceRole { get; set; } = null!;
    }
}

namespace Pulumi.Aws.Emr.Inputs
{
    public sealed class ClusterMasterInstanceFleetArgs : ResourceArgs
    {
        public InputList<ClusterMasterInstanceFleetInstanceTypeConfigArgs> InstanceTypeConfigs { get; set; } = null!;
    }

    public sealed class ClusterMasterInstanceFleetInstanceTypeConfigArgs : ResourceArgs
    {
        public Input<string> InstanceType { get; set; } = null!;
    }

    public sealed class ClusterCoreInstanceFleetArgs : ResourceArgs
    {
        public InputList<ClusterCoreInstanceFleetInstanceTypeConfigArgs> InstanceTypeConfigs { get; set; } = null!;
    }

    public sealed class ClusterCoreInstanceFleetInstanceTypeConfigArgs : ResourceArgs
    {
        public Input<string> InstanceType { get; set; } = null!;
    }

    public sealed class ClusterMasterInstanceGroupArgs : ResourceArgs
    {
        public Input<string> InstanceType { get; set; } = null!;
    }

    public sealed class ClusterCoreInstanceGroupArgs : ResourceArgs
    {
        public Input<int>? InstanceCount { get; set; }
        public Input<string> InstanceType { get; set; } = null!;
    }
}

namespace Pulumi.Aws.ImageBuilder
{
    public class ImageRecipe : CustomResource
    {
        public ImageRecipe(string name, ImageRecipeArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class ImageRecipeArgs : ResourceArgs
    {
        public Input<string>? Name { get; set; }
        public Input<string> ParentImage { get; set; } = null!;
        public Input<string> Version { get; set; } = null!;
    }

    public class ContainerRecipe : CustomResource
    {
        public ContainerRecipe(string name, ContainerRecipeArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class ContainerRecipeArgs : ResourceArgs
    {
        public Input<Inputs.ContainerRecipeInstanceConfigurationArgs>? InstanceConfiguration { get; set; }
        public Input<string> ParentImage { get; set; } = null!;
        public Input<string> Version { get; set; } = null!;
    }
}

namespace Pulumi.Aws.ImageBuilder.Inputs
{
    public sealed class ContainerRecipeInstanceConfigurationArgs : ResourceArgs
    {
        public Input<string>? Image { get; set; }
    }
}

namespace Pulumi.Aws.Cloud9
{
    public class EnvironmentEC2 : CustomResource
    {
        public EnvironmentEC2(string name, EnvironmentEC2Args args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class EnvironmentEC2Args : ResourceArgs
    {
        public Input<string> ImageId { get; set; } = null!;
        public Input<string> InstanceType { get; set; } = null!;
        public Input<string>? Name { get; set; }
    }
}

namespace Pulumi.Aws.CodeBuild
{
    public class Fleet : CustomResource
    {
        public Fleet(string name, FleetArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class FleetArgs : ResourceArgs
    {
        public Input<int> BaseCapacity { get; set; } = null!;
        public Input<string> ComputeType { get; set; } = null!;
        public Input<string> EnvironmentType { get; set; } = null!;
        public Input<string>? ImageId { get; set; }
    }
}

namespace Pulumi.Aws.Rds
{
    public class CustomDbEngineVersion : CustomResource
    {
        public CustomDbEngineVersion(string name, CustomDbEngineVersionArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class CustomDbEngineVersionArgs : ResourceArgs
    {
        public Input<string> Engine { get; set; } = null!;
        public Input<string> EngineVersion { get; set; } = null!;
        public Input<string>? SourceImageId { get; set; }
    }
}

namespace Pulumi.Aws.AutoScaling
{
    public class Group : CustomResource
    {
        public Group(string name, GroupArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class GroupArgs : ResourceArgs
    {
        public Input<int> MaxSize { get; set; } = null!;
        public Input<int> MinSize { get; set; } = null!;
        public Input<Inputs.GroupMixedInstancesPolicyArgs>? MixedInstancesPolicy { get; set; }
    }
}

namespace Pulumi.Aws.AutoScaling.Inputs
{
    public sealed class GroupMixedInstancesPolicyArgs : ResourceArgs
    {
        public Input<GroupMixedInstancesPolicyLaunchTemplateArgs> LaunchTemplate { get; set; } = null!;
    }

    public sealed class GroupMixedInstancesPolicyLaunchTemplateArgs : ResourceArgs
    {
        public Input<GroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationArgs> LaunchTemplateSpecification { get; set; } = null!;
        public InputList<GroupMixedInstancesPolicyLaunchTemplateOverrideArgs> Overrides { get; set; } = null!;
    }

    public sealed class GroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationArgs : ResourceArgs
    {
        public Input<string>? LaunchTemplateId { get; set; }
    }

    public sealed class GroupMixedInstancesPolicyLaunchTemplateOverrideArgs : ResourceArgs
    {
        public Input<string>? InstanceType { get; set; }
        public Input<GroupMixedInstancesPolicyLaunchTemplateOverrideLaunchTemplateSpecificationArgs>? LaunchTemplateSpecification { get; set; }
        public Input<string>? WeightedCapacity { get; set; }
    }

    public sealed class GroupMixedInstancesPolicyLaunchTemplateOverrideLaunchTemplateSpecificationArgs : ResourceArgs
    {
        public Input<string>? LaunchTemplateId { get; set; }
    }
}

namespace Pulumi.Aws.ElasticBeanstalk
{
    public class Environment : CustomResource
    {
        public Environment(string name, EnvironmentArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class EnvironmentArgs : ResourceArgs
    {
        public Input<string> Application { get; set; } = null!;
        public InputList<Inputs.EnvironmentSettingArgs> Settings { get; set; } = null!;
    }

    public class ConfigurationTemplate : CustomResource
    {
        public ConfigurationTemplate(string name, ConfigurationTemplateArgs args, CustomResourceOptions? options = null) : base("", name, args, options) { }
    }

    public sealed class ConfigurationTemplateArgs : ResourceArgs
    {
        public Input<string> Application { get; set; } = null!;
        public InputList<Inputs.ConfigurationTemplateSettingArgs> Settings { get; set; } = null!;
    }
}

namespace Pulumi.Aws.ElasticBeanstalk.Inputs
{
    public sealed class EnvironmentSettingArgs : ResourceArgs
    {
        public Input<string> Name { get; set; } = null!;
        public Input<string> Namespace { get; set; } = null!;
        public Input<string>? Resource { get; set; }
        public Input<string> Value { get; set; } = null!;
    }

    public sealed class ConfigurationTemplateSettingArgs : ResourceArgs
    {
        public Input<string> Name { get; set; } = null!;
        public Input<string> Namespace { get; set; } = null!;
        public Input<string>? Resource { get; set; }
        public Input<string> Value { get; set; } = null!;
    }
}
