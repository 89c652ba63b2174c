using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>The commands of docs/ci.md and docs/inventory.md, run as they stand there.</summary>
[Collection(PackageCollection.Name)]
public sealed class RecipeTests(PackedPackage package)
{
    private const string Id = "ami-0c7e3b7f5a9d21e84";
    private const string OtherId = "ami-0f3a6d8e2b4c5179a";

    private static readonly string[] Packages = ["AWSSDK.EC2"];

    private static readonly string Program = ProgramWith(Id);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_command_that_fails_the_build(int block)
    {
        var project = new UserProject(package, Program, Packages);

        var outcome = await project.Shell(Recipes.Below("ci.md", "Fail the build", "sh")[block]);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(UserProject.Reports(outcome), report => report is { Id: "AMI0001", Severity: "error" });
    }

    [Fact]
    public async Task A_baseline_allows_the_IDs_of_today_and_no_other()
    {
        var project = new UserProject(package, Program, Packages);

        (await project.Shell(Recipes.Below("ci.md", "Start with the findings that exist", "sh").Single())).Succeeded();

        Assert.Empty(UserProject.Reports((await project.DotNetBuild()).Succeeded()));
        project.With("Other.cs", $"internal static class Other {{ public const string Image = \"{OtherId}\"; }}");
        Assert.Equal([new Reported("Other.cs", 1, "warning", "AMI0001")], UserProject.Reports((await project.DotNetBuild()).Succeeded()));
    }

    [Fact]
    public async Task The_compiler_writes_SARIF()
    {
        var project = new UserProject(package, Program, Packages);

        (await project.Shell(Recipes.Below("ci.md", "SARIF", "sh").Single())).Succeeded();

        Assert.Equal(["AMI0001 Program.cs"], Results(project.Read("App.sarif")));
    }

    [JqFact]
    public async Task An_inventory_of_a_solution()
    {
        var project = new UserProject(package, Program, Packages).With("us-east-1.ami-catalog.json", $$"""
            { "Images": [ { "ImageId": "{{Id}}", "Architecture": "arm64", "OwnerId": "111122223333" } ] }
            """);

        var outcome = (await project.Shell(Recipes.Below("inventory.md", "Make a CSV", "sh").Single())).Succeeded();

        var row = Assert.Single(outcome.Output.Split('\n'), line => line.StartsWith('"')).Split(',');
        Assert.Equal($"\"{Id}\"", row[0]);
        Assert.EndsWith("Program.cs\"", row[1], StringComparison.Ordinal);
        Assert.Equal(["3", "\"RunInstances\"", "\"us-east-1\"", "\"arm64\"", "\"111122223333\"", "\"\""], row[2..]);
    }

    [JqFact]
    public async Task Every_project_of_an_organisation_gets_the_package_and_leaves_a_file_for_the_merged_one()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "organisation")).FullName;
        var shared = Recipes.Below("ci.md", "A whole organisation", "xml").Single().Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Build.props"), shared.Replace(">Strict<", ">Recommended<", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(folder, "All.slnx"), """<Solution><Project Path="Web/Web.csproj" /><Project Path="Jobs/Jobs.csproj" /><Project Path="Tools/Tools.csproj" /></Solution>""");
        await AddProject(folder, "Web", Program, Packages);
        await AddProject(folder, "Jobs", ProgramWith(OtherId), Packages);
        await AddProject(folder, "Tools", $"System.Console.WriteLine(\"{Id}\");", []);

        var commands = string.Concat(Recipes.Below("ci.md", "A whole organisation", "sh")).Replace("/somewhere", Path.Combine(folder, "reports"), StringComparison.Ordinal);
        (await Shell.Run(folder, commands)).Succeeded();

        Assert.Equal(["AMI0001 Program.cs", "AMI0001 Program.cs"], Results(await File.ReadAllTextAsync(Path.Combine(folder, "all.sarif"))));
        using var merged = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "all.sarif")));
        Assert.Equal(3, merged.RootElement.GetProperty("runs").GetArrayLength());
    }

    private static string ProgramWith(string id) => $$"""
        using Amazon.EC2.Model;

        System.Console.WriteLine(new RunInstancesRequest { ImageId = "{{id}}" });
        """;

    private static async Task AddProject(string folder, string name, string source, string[] packages)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), source);
        await File.WriteAllTextAsync(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages.Select(Build.Reference))}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Rule and file of each result of the package's rules; the log must be one of SARIF 2.1.</summary>
    private static IEnumerable<string> Results(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               let rule = result.GetProperty("ruleId").GetString()!
               where rule.StartsWith("AMI", StringComparison.Ordinal)
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
               select $"{rule} {Path.GetFileName(place)}",
        ];
    }
}
