using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>CDK apps: a generated one is fixed, the sample is synthesized.</summary>
[Collection(PackageCollection.Name)]
public sealed class CdkProjectTests(PackedPackage package)
{
    [Fact]
    public async Task Formatting_rewrites_a_Region_map_and_the_result_builds_without_the_warning()
    {
        var project = new UserProject(
            package,
            """
            using Amazon.CDK.AWS.EC2;

            Console.WriteLine(Images.Web);

            internal static class Images
            {
                public static IMachineImage Web => MachineImage.GenericLinux(new Dictionary<string, string>
                {
                    ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84",
                    ["us-east-1"] = "ami-0f3a6d8e2b4c5179a",
                });
            }

            """,
            ["Amazon.CDK.Lib", "Constructs"]);
        var before = (await project.DotNetBuild()).Succeeded();
        UserProject.AssertHealthy(before);
        Assert.Equal([new Reported("Program.cs", 9, "warning", "AMI0001")], UserProject.Reports(before));

        await project.Format("AMI0001");

        Assert.DoesNotContain("ami-0", project.Source, StringComparison.Ordinal);
        Assert.Contains("MachineImage.FromSsmParameter(", project.Source, StringComparison.Ordinal);
        var after = (await project.DotNetBuild()).Succeeded();
        Assert.Empty(UserProject.Reports(after));
    }

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
