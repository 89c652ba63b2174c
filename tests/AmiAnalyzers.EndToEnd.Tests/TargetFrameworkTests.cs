namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>Whatever a project targets, the package runs in the SDK that builds it.</summary>
[Collection(PackageCollection.Name)]
public sealed class TargetFrameworkTests(PackedPackage package)
{
    private const int ReportedLine = 7;

    private const string Library = """
        using Amazon.EC2.Model;

        public static class Launches
        {
            public static RunInstancesRequest Web() => new RunInstancesRequest
            {
                ImageId = "ami-0c7e3b7f5a9d21e84",
                InstanceType = "t3.micro",
            };
        }

        """;

    [Theory]
    [InlineData("net472", "net472")]
    [InlineData("netstandard2.0", "netstandard2.0")]
    [InlineData("net8.0", "net8.0")]
    [InlineData("net10.0", "net8.0")]
    public async Task A_build_warns_at_the_literal(string target, string sdk)
    {
        var properties = $"""
            <TargetFramework>{target}</TargetFramework>
            <OutputType>Library</OutputType>
            <ImplicitUsings>disable</ImplicitUsings>
            <Nullable>disable</Nullable>
            """;
        // The targeting pack that the tests have, not the newest patch that the SDK would look for.
        var items = $"""
            {Build.AssemblyReference("AWSSDK.Core", sdk)}
            {Build.AssemblyReference("AWSSDK.EC2", sdk)}
            <KnownFrameworkReference Update="Microsoft.NETCore.App" TargetingPackVersion="8.0.0" Condition="'$(TargetFramework)' == 'net8.0'" />
            """;
        var build = (await new UserProject(package, Library, properties: properties, items: items).DotNetBuild()).Succeeded();

        UserProject.AssertHealthy(build);
        Assert.Equal([new Reported("Program.cs", ReportedLine, "warning", "AMI0001")], UserProject.Reports(build).Where(report => report.Id.StartsWith("AMI", StringComparison.Ordinal)));
    }
}
