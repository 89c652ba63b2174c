namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Programs on the AWS SDK, each with its ID in another kind of place.</summary>
internal static partial class SdkShapes
{
    public static IReadOnlyList<CodeShape> All => [.. InStatements, .. InMembers, .. Clients, .. OtherRequests, .. Texts, .. OldFramework, .. Languages];
}
