using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>What a compilation references, told from assembly names alone: the cheapest reason to do nothing.</summary>
internal static class AwsReferences
{
    private const string Extension = ".dll";

    /// <summary>The assemblies of test frameworks, or the beginnings of their names up to a dot.</summary>
    private static readonly string[] Testing =
    [
        "xunit", "nunit", "MSTest", "TUnit", "Microsoft.VisualStudio.TestPlatform.TestFramework", "Microsoft.VisualStudio.QualityTools.UnitTestFramework",
    ];

    /// <summary>Whether AWS SDK, CDK or Pulumi's AWS provider is referenced.</summary>
    public static bool HasAws(Compilation compilation) => NamesIn(compilation).Any(IsAws);

    /// <summary>Whether a test framework is referenced.</summary>
    public static bool HasTestFramework(Compilation compilation) => NamesIn(compilation).Any(assembly => Testing.Any(name => IsOrBeginsWith(assembly, name)));

    /// <summary>
    /// The names of the referenced assemblies. Files are called like the assembly in them, and asking them spares the compiler to put its symbols
    /// together before anything else ran; only a reference without a file makes that necessary.
    /// </summary>
    private static IEnumerable<string> NamesIn(Compilation compilation)
    {
        var names = compilation.References.Select(NameOf).ToList();
        return names.Contains(null) ? compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name) : names.OfType<string>();
    }

    private static string? NameOf(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName,
        PortableExecutableReference { FilePath: { } path } when FilePath.NameOf(path) is var file && file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) => file.Substring(0, file.Length - Extension.Length),
        _ => null,
    };

    private static bool IsAws(string assembly) =>
        IsOrBeginsWith(assembly, "AWSSDK")
        || IsOrBeginsWith(assembly, "Amazon.CDK")
        || string.Equals(assembly, "Pulumi.Aws", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrBeginsWith(string assembly, string name) =>
        assembly.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (assembly.Length == name.Length || assembly[name.Length] == '.');
}
