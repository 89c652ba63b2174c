namespace AmiAnalyzers.Knowledge;

/// <summary>Members of AWS APIs that stand for instance types, by their documentation-comment IDs without parameter lists.</summary>
internal static class InstanceTypeMembers
{
    /// <summary>Puts a type together from a class and a size.</summary>
    public const string Composition = "M:Amazon.CDK.AWS.EC2.InstanceType.Of";

    /// <summary>The parameter of <see cref="Composition"/> that takes the class.</summary>
    public const string ClassParameter = "instanceClass";

    /// <summary>The parameter of <see cref="Composition"/> that takes the size.</summary>
    public const string SizeParameter = "instanceSize";

    private const string SdkConstant = "F:Amazon.EC2.InstanceType.";
    private const string PulumiConstant = "P:Pulumi.Aws.Ec2.InstanceType.";
    private const string CdkClass = "F:Amazon.CDK.AWS.EC2.InstanceClass.";
    private const string CdkSize = "F:Amazon.CDK.AWS.EC2.InstanceSize.";

    /// <summary>The instance type that a constant stands for; null for any other member.</summary>
    public static string? TypeOf(string id) =>
        After(SdkConstant, id) is { } constant ? InstanceTypeCatalog.FromSdkConstant(constant)
        : After(PulumiConstant, id) is { } property ? InstanceTypeCatalog.FromPulumiConstant(property)
        : null;

    /// <summary>The family that a CDK instance class stands for; null for any other member.</summary>
    public static string? FamilyOf(string id) => After(CdkClass, id) is { } member ? InstanceTypeCatalog.FamilyOfCdkClass(member) : null;

    /// <summary>The size that a CDK instance size stands for; null for any other member.</summary>
    public static string? SizeOf(string id) => After(CdkSize, id) is { } member ? InstanceTypeCatalog.SizeOfCdkMember(member) : null;

    private static string? After(string prefix, string id) => id.StartsWith(prefix, StringComparison.Ordinal) ? id.Substring(prefix.Length) : null;
}
