namespace AmiAnalyzers.Knowledge;

/// <summary>What a member or parameter of an AWS API takes.</summary>
internal enum SlotRole
{
    /// <summary>The ID of the image from which an instance starts.</summary>
    LaunchImage,

    /// <summary>The ID of an image that an operation reads, changes, copies or tags, without a start of it.</summary>
    ManagedImage,

    /// <summary>A CDK machine image: an object that finds the image ID at synthesis or deployment.</summary>
    MachineImage,

    /// <summary>A map from Regions to image IDs.</summary>
    ImageMap,

    /// <summary>The default of a CloudFormation parameter that holds an image ID.</summary>
    CfnParameterDefault,

    /// <summary>The AMI type of an EKS node group, which names operating system and architecture.</summary>
    AmiType,

    /// <summary>The hardware that an ECS-optimized image is for: standard, ARM, GPU or Neuron.</summary>
    HardwareType,

    /// <summary>The kind of image that CDK picks for ECS or EKS capacity: Amazon Linux or Bottlerocket.</summary>
    MachineImageType,

    /// <summary>The kind of ECS or EKS image that AWS Batch picks.</summary>
    BatchImageType,

    /// <summary>The CPU architecture for which a machine image is looked up.</summary>
    CpuType,

    /// <summary>The instance type, or several, on which the image starts.</summary>
    InstanceType,

    /// <summary>CDK instance classes: families whose sizes are chosen later.</summary>
    InstanceClass,

    /// <summary>A reference to a launch template, which may bring an image of its own.</summary>
    LaunchTemplate,

    /// <summary>The name, path or ARN of a parameter in SSM Parameter Store whose value is looked up.</summary>
    ParameterName,
}
