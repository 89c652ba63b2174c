using System.Reflection;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>What the build wrote into this assembly: where the repository is and which versions it pins.</summary>
internal static class Build
{
    private static readonly ILookup<string, string?> Metadata = typeof(Build).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(attribute => attribute.Key, attribute => attribute.Value);

    public static string RepositoryRoot { get; } = Of(nameof(RepositoryRoot));

    public static string Configuration { get; } = Of(nameof(Configuration));

    /// <summary>The package folder that this repository was restored into.</summary>
    public static string PackageFolder { get; } = Of(nameof(PackageFolder));

    /// <summary>A PackageReference on the version that this repository pins.</summary>
    public static string Reference(string package) => $"""<PackageReference Include="{package}" Version="{Of(package)}" />""";

    /// <summary>A Reference to the assembly itself, so that nothing it depends on is restored.</summary>
    public static string AssemblyReference(string package, string framework) =>
        $"""<Reference Include="{Path.Combine(PackageFolder, package.ToLowerInvariant(), Of(package), "lib", framework, package + ".dll")}" />""";

    private static string Of(string key) => Metadata[key].Single() ?? throw new InvalidOperationException($"No {key} in the build's metadata.");
}
