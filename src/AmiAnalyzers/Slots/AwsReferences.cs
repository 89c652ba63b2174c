using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>What a compilation references, told from assembly names alone: the cheapest reason to do nothing.</summary>
internal static class AwsReferences
{
    /// <summary>The assemblies of test frameworks, or the beginnings of their names up to a dot.</summary>
    private static readonly string[] Testing =
    [
        "xunit", "nunit", "MSTest", "TUnit", "Microsoft.VisualStudio.TestPlatform.TestFramework", "Microsoft.VisualStudio.QualityTools.UnitTestFramework",
    ];

    /// <summary>Whether AWS SDK, CDK or Pulumi's AWS provider is referenced.</summary>
    public static bool HasAws(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => IsAws(assembly.Name));

    /// <summary>Whether a test framework is referenced.</summary>
    public static bool HasTestFramework(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Testing.Any(name => IsOrBeginsWith(assembly.Name, name)));

    private static bool IsAws(string assembly) =>
        IsOrBeginsWith(assembly, "AWSSDK")
        || IsOrBeginsWith(assembly, "Amazon.CDK")
        || string.Equals(assembly, "Pulumi.Aws", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrBeginsWith(string assembly, string name) =>
        assembly.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (assembly.Length == name.Length || assembly[name.Length] == '.');
}
