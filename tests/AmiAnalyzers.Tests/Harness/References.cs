using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>
/// Metadata references, each made once: compilations that share them also share the symbols read from them, which is what keeps
/// thousands of tests fast. Nothing here needs a network; the assemblies lie beside the tests.
/// </summary>
internal static class References
{
    private static readonly ConcurrentDictionary<(Libs, Framework), Lazy<ImmutableArray<MetadataReference>>> Sets = new();
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Files = new();

    public static ImmutableArray<MetadataReference> Of(Libs libs, Framework framework) =>
        Sets.GetOrAdd((libs, framework), _ => new(() => [.. FrameworkOf(framework), .. LibrariesOf(libs, framework).Distinct()])).Value;

    /// <summary>The framework alone and the named assemblies beside the tests: what stand-ins are compiled against.</summary>
    internal static IEnumerable<MetadataReference> ForStandIn(params string[] assemblies) =>
        FrameworkOf(Framework.Net80).Concat(assemblies.Select(name => Beside(name, Framework.Net80)));

    private static IEnumerable<MetadataReference> FrameworkOf(Framework framework) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, framework == Framework.Net472 ? "net472" : "net80", "framework"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(File);

    private static IEnumerable<MetadataReference> LibrariesOf(Libs libs, Framework framework)
    {
        var files = Assemblies.Where(row => libs.HasFlag(row.Libs)).SelectMany(row => row.Files);
        var standIns = StandIn.All.Where(standIn => libs.HasFlag(standIn.Libs));
        return files.Select(name => Beside(name, framework)).Concat(standIns.Select(standIn => standIn.Reference));
    }

    private static readonly (Libs Libs, string[] Files)[] Assemblies =
    [
        (Libs.Sdk, ["AWSSDK.Core", "AWSSDK.EC2", "AWSSDK.SimpleSystemsManagement"]),
        (Libs.Cdk, ["Amazon.CDK.Lib", "Constructs", "Amazon.JSII.Runtime", "Amazon.CDK.CloudAssembly.Schema"]),
        (Libs.Ec2, ["AWSSDK.Core", "AWSSDK.EC2"]),
        (Libs.OtherSdk, ["AWSSDK.Core"]),
        (Libs.DependencyInjection,
        [
            "AWSSDK.Core", "AWSSDK.Extensions.NETCore.Setup",
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions",
        ]),
        (Libs.Xunit, ["xunit.core", "xunit.assert", "xunit.abstractions"]),
    ];

    private static MetadataReference Beside(string assembly, Framework framework) =>
        File(Path.Combine(AppContext.BaseDirectory, framework == Framework.Net472 ? "net472" : "", assembly + ".dll"));

    private static MetadataReference File(string path) =>
        Files.GetOrAdd(path, p => new(() => MetadataReference.CreateFromFile(p))).Value;
}
