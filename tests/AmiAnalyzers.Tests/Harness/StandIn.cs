using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>
/// A small assembly that stands in for one whose package the tests do not reference: same assembly name, same full type and member
/// names, no behaviour. Compiled once from <c>StandIns/&lt;name&gt;.cs</c>.
/// </summary>
internal sealed class StandIn
{
    private static readonly StandIn PulumiCore = new(Libs.Pulumi, "Pulumi", () => References.ForStandIn());
    private static readonly StandIn PulumiAws = new(Libs.Pulumi, "Pulumi.Aws", () => References.ForStandIn().Append(PulumiCore.Reference));

    public static IReadOnlyList<StandIn> All { get; } =
    [
        PulumiCore,
        PulumiAws,
        new(Libs.OldSdk, "AWSSDK.EC2", () => References.ForStandIn()),
        .. new[] { "AutoScaling", "Batch", "ElasticMapReduce", "EKS", "Imagebuilder", "ElasticBeanstalk" }
            .Select(service => new StandIn(Libs.OtherSdk, "AWSSDK." + service, () => References.ForStandIn("AWSSDK.Core"))),
    ];

    private readonly Lazy<MetadataReference> _reference;

    private StandIn(Libs libs, string assemblyName, Func<IEnumerable<MetadataReference>> references)
    {
        Libs = libs;
        AssemblyName = assemblyName;
        _reference = new(() => Compile(assemblyName, references()));
    }

    public Libs Libs { get; }

    public string AssemblyName { get; }

    public MetadataReference Reference => _reference.Value;

    private static PortableExecutableReference Compile(string assemblyName, IEnumerable<MetadataReference> references)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "StandIns", assemblyName + ".cs");
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"The stand-in {assemblyName} does not compile:\n{string.Join("\n", result.Diagnostics)}");
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
