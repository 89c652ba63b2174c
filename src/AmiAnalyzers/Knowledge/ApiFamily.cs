namespace AmiAnalyzers.Knowledge;

/// <summary>The library to which a slot belongs, which decides where its Region comes from and how a look-up is written.</summary>
internal enum ApiFamily
{
    /// <summary>AWS SDK for .NET.</summary>
    Sdk,

    /// <summary>AWS CDK.</summary>
    Cdk,

    /// <summary>Pulumi's AWS provider.</summary>
    Pulumi,
}

/// <summary>Tells the library from the name of the slot's type.</summary>
internal static class ApiFamilies
{
    public static ApiFamily Of(SlotRow row) =>
        row.TypeName.StartsWith("Amazon.CDK.", StringComparison.Ordinal) ? ApiFamily.Cdk
        : row.TypeName.StartsWith("Pulumi.", StringComparison.Ordinal) ? ApiFamily.Pulumi
        : ApiFamily.Sdk;
}
