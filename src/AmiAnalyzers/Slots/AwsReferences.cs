using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>What a compilation references, told from assembly names alone: the cheapest reason to do nothing.</summary>
internal static class AwsReferences
{
    private static readonly string[] Testing =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core", "TUnit",
    ];

    /// <summary>Whether AWS SDK, CDK or Pulumi's AWS provider is referenced.</summary>
    public static bool HasAws(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => IsAws(assembly.Name));

    /// <summary>Whether a test framework is referenced.</summary>
    public static bool HasTestFramework(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Testing.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));

    private static bool IsAws(string assembly) =>
        string.Equals(assembly, "AWSSDK", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("AWSSDK.", StringComparison.OrdinalIgnoreCase)
        || assembly.StartsWith("Amazon.CDK.", StringComparison.OrdinalIgnoreCase)
        || string.Equals(assembly, "Pulumi.Aws", StringComparison.OrdinalIgnoreCase);
}
