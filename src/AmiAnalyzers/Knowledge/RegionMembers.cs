namespace AmiAnalyzers.Knowledge;

/// <summary>Types and members of AWS APIs that decide in which Region something runs.</summary>
internal static class RegionMembers
{
    /// <summary>What every client of the AWS SDK implements.</summary>
    public const string ServiceClient = "Amazon.Runtime.IAmazonService";

    /// <summary>The SDK's type of a Region, in full and by its name, and the member that is its code.</summary>
    public const string Endpoint = "Amazon." + EndpointName, EndpointName = "RegionEndpoint", Code = "SystemName";

    /// <summary>What every configuration of an SDK client derives from.</summary>
    public const string ClientConfig = "Amazon.Runtime.ClientConfig";

    /// <summary>The member of a client's configuration that names the address of the service, which takes the place of a Region.</summary>
    public const string ConfigAddress = "ServiceURL";

    /// <summary>The members of a client's configuration that set its Region, the stronger first.</summary>
    public static readonly IReadOnlyList<string> ConfigRegions = ["RegionEndpoint", "AuthenticationRegion"];

    /// <summary>The options from which the .NET integration of the SDK makes clients, the call that does, and the member that sets the Region.</summary>
    public const string ClientOptions = "Amazon.Extensions.NETCore.Setup.AWSOptions", CreateClient = "CreateServiceClient", OptionsRegion = "Region";

    /// <summary>The part of those options that every client's configuration takes over, and the way to the address in it.</summary>
    public const string OptionsConfig = "Amazon.Extensions.NETCore.Setup.DefaultClientConfig", OptionsAddress = "DefaultClientConfig." + ConfigAddress;

    /// <summary>The settings of the SDK for the whole program, and those that give clients a Region which name none.</summary>
    public const string Defaults = "Amazon.AWSConfigs";

    /// <inheritdoc cref="Defaults"/>
    public static readonly IReadOnlyList<string> DefaultRegions = ["AWSRegion", "RegionEndpoint"];

    /// <summary>What a program registers its services in.</summary>
    public const string Container = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    /// <summary>Where a CDK stack is deployed to, and the member that says so of the properties of what is deployed.</summary>
    public const string CdkEnvironment = "Amazon.CDK.Environment", CdkEnvironmentMember = "Env";

    /// <summary>The properties of what is deployed as one.</summary>
    public static readonly IReadOnlyList<string> CdkDeployed = ["Amazon.CDK.IStackProps", "Amazon.CDK.IStageProps"];

    /// <summary>What is around all of them, in no Region of its own.</summary>
    public const string CdkApplication = "Amazon.CDK.App";

    /// <summary>The type of the parameter by which a CDK construct is told what is around it.</summary>
    public const string CdkScope = "Constructs.Construct";

    /// <summary>An image that is given to the CDK ready-made, for whatever stack asks.</summary>
    public const string CdkImage = "Amazon.CDK.AWS.EC2.MachineImageConfig";

    /// <summary>What every Pulumi resource with a provider derives from, and the options that name it.</summary>
    public const string PulumiResource = "Pulumi.CustomResource", PulumiOptions = "Pulumi.ResourceOptions", PulumiComponentOptions = "Pulumi.ComponentResourceOptions";

    /// <summary>The Pulumi provider that may have a Region of its own.</summary>
    public const string PulumiProvider = "Pulumi.Aws.Provider";

    private static readonly string[] s_constants = ["F:Amazon.RegionEndpoint.", "P:Pulumi.Aws.Region."];

    /// <summary>The code of the Region that a constant stands for; its own name when it is newer than this knowledge, null for any other member.</summary>
    /// <param name="id">The member's documentation-comment ID.</param>
    public static string? CodeOf(string id) =>
        s_constants.FirstOrDefault(prefix => id.StartsWith(prefix, StringComparison.Ordinal)) is { } type
            && id.Substring(type.Length) is var name
            ? RegionCatalog.FromEndpointConstant(name) ?? RegionCatalog.FromOtherConstant(name) ?? name
            : null;
}
