using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>The CDK sample, run.</summary>
[Collection(PackageCollection.Name)]
public sealed class CdkProjectTests(PackedPackage package)
{
    [Fact]
    public async Task The_sample_synthesizes_its_template()
    {
        var output = Directory.CreateDirectory(Path.Combine(package.Folder, "synth")).FullName;
        var app = Path.Combine(Build.RepositoryRoot, "samples", "CdkStack", "bin", Build.Configuration, "net10.0", "CdkStack.dll");

        (await DotNet.Run(output, app)).Succeeded();

        using var template = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "cdk.out", "Web.template.json")));
        var instances = template.RootElement.GetProperty("Resources").EnumerateObject()
            .Count(resource => resource.Value.GetProperty("Type").GetString() == "AWS::EC2::Instance");
        Assert.Equal(3, instances);
    }
}
