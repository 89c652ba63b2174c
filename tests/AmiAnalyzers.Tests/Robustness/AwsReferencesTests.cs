using System.Collections.Immutable;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>What counts as a reference to AWS, or to a test framework: told by names, wherever the assembly comes from.</summary>
public sealed class AwsReferencesTests
{
    [Theory]
    [InlineData("AWSSDK.EC2")]
    [InlineData("awssdk.core")]
    [InlineData("AWSSDK")]
    [InlineData("Amazon.CDK.Lib")]
    [InlineData("Pulumi.Aws")]
    public void AWS(string assembly) => Assert.All(Forms(assembly), form => Assert.True(AwsReferences.HasAws(With(form))));

    [Theory]
    [InlineData("AWSSDKTools")]
    [InlineData("Amazon.Lambda.Core")]
    [InlineData("Pulumi.AwsNative")]
    [InlineData("My.AWSSDK.EC2")]
    public void Something_else(string assembly) => Assert.All(Forms(assembly), form => Assert.False(AwsReferences.HasAws(With(form))));

    [Theory]
    [InlineData("xunit.core", true)]
    [InlineData("nunit.framework", true)]
    [InlineData("TUnit", true)]
    [InlineData("xunitish", false)]
    public void Test_frameworks(string assembly, bool isOne) => Assert.All(Forms(assembly), form => Assert.Equal(isOne, AwsReferences.HasTestFramework(With(form))));

    /// <summary>A file on either system, a library in memory, a project of the same solution.</summary>
    private static IEnumerable<MetadataReference> Forms(string assembly)
    {
        var project = CSharpCompilation.Create(assembly, options: new(OutputKind.DynamicallyLinkedLibrary), references: [Core]);
        using var stream = new MemoryStream();
        Assert.True(project.Emit(stream).Success);
        var image = stream.ToArray().ToImmutableArray();
        return
        [
            MetadataReference.CreateFromImage(image, filePath: $"/packages/{assembly}.dll"),
            MetadataReference.CreateFromImage(image, filePath: $@"C:\packages\{assembly}.DLL"),
            MetadataReference.CreateFromImage(image),
            project.ToMetadataReference(),
        ];
    }

    private static CSharpCompilation With(MetadataReference reference) => CSharpCompilation.Create("Program", references: [Core, reference]);

    private static MetadataReference Core => MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
}
