using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>What the compiler writes for CI: rules with their help, results with what is known of the images.</summary>
[Collection(PackageCollection.Name)]
public sealed class SarifTests(PackedPackage package)
{
    [Fact]
    public async Task The_error_log_has_rules_with_help_and_results_with_facts()
    {
        var project = new UserProject(
            package,
            """
            using Amazon.EC2.Model;

            Console.WriteLine(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """,
            ["AWSSDK.EC2"])
            .With("appsettings.json", "{ \"Image\": \"ami-0f3a6d8e2b4c5179a\" }")
            .With("us-east-1.ami-catalog.json", """
                { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84", "Architecture": "arm64", "OwnerId": "111122223333" } ] }
                """);

        (await project.DotNetBuild("-p:ErrorLog=App.sarif%2Cversion=2.1")).Succeeded();

        using var log = JsonDocument.Parse(project.Read("App.sarif"));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("id").GetString()!.StartsWith("AMI", StringComparison.Ordinal))
            .ToLookup(rule => rule.GetProperty("id").GetString(), rule => rule.GetProperty("helpUri").GetString(), StringComparer.Ordinal);
        Assert.Contains("https://github.com/ami-analyzers/ami-analyzers/blob/main/docs/rules/AMI0001.md", rules["AMI0001"]);
        Assert.Equal(
            [
                "AMI0001 Program.cs:3 RunInstances us-east-1 arm64 ami-0c7e3b7f5a9d21e84 111122223333",
                "AMI0004 appsettings.json:1 - - - ami-0f3a6d8e2b4c5179a -",
            ],
            run.GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString() is "AMI0001" or "AMI0004")
                .Select(Describe).Order(StringComparer.Ordinal));
    }

    private static string Describe(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var facts = result.GetProperty("properties").GetProperty("customProperties");
        return $"{result.GetProperty("ruleId").GetString()} {Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())}"
            + $":{place.GetProperty("region").GetProperty("startLine").GetInt32()} "
            + string.Join(' ', new[] { "api", "region", "architecture", "imageId", "owner" }.Select(fact => facts.TryGetProperty(fact, out var value) ? value.GetString() : "-"));
    }
}
