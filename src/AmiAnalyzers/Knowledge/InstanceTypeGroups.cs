namespace AmiAnalyzers.Knowledge;

/// <summary>Names that stand for several instance types where AWS Batch takes them: families, and groups of families of one architecture.</summary>
/// <remarks>Source: AWS Batch API, <c>ComputeResource.instanceTypes</c>.</remarks>
internal static class InstanceTypeGroups
{
    /// <summary>What all types of the family or group run; null for an unknown name.</summary>
    public static CpuArchitecture? ArchitecturesOf(string name) => name switch
    {
        "optimal" or "default_x86_64" => CpuArchitecture.X86_64,
        "default_arm64" => CpuArchitecture.Arm64,
        _ => MemberOf(name)?.Architectures,
    };

    /// <summary>Some type of a family, for what all of them share; null for a group.</summary>
    public static InstanceTypeInfo? MemberOf(string family) => InstanceTypeCatalog.FindFamily(family);
}
