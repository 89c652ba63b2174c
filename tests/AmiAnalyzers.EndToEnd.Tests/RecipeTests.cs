using System.Text.Json;
using YamlDotNet.Serialization;

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

        (await project.Shell(Recipes.Below("ci.md", "SARIF", "sh")[0])).Succeeded();

        Assert.Equal(["AMI0001 Program.cs"], Results(project.Read("ami.sarif")));
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
        Assert.Equal(["3", "\"RunInstances\"", "\"us-east-1\"", "\"arm64\"", "\"111122223333\"", "\"\"", "\"/ami/my-image\""], row[2..]);
    }

    [JqFact]
    public async Task The_GitHub_workflow_uploads_what_its_commands_write()
    {
        var workflow = Yaml(Recipes.Below("ci.md", "GitHub code scanning", "yaml").Single());
        var job = Map(Map(workflow["jobs"])["images"]);
        var steps = ((List<object>)job["steps"]).Select(Map).ToList();
        var project = new UserProject(package, Program, Packages);

        (await project.Shell((string)steps.Single(step => step.ContainsKey("run"))["run"])).Succeeded();

        Assert.Equal("write", Map(job["permissions"])["security-events"]);
        var upload = steps.Single(step => ((string)step.GetValueOrDefault("uses", "")).StartsWith("github/codeql-action/upload-sarif@", StringComparison.Ordinal));
        Assert.Equal(["AMI0001 Program.cs"], Results(project.Read((string)Map(upload["with"])["sarif_file"])));
    }

    [JqFact]
    public async Task The_GitLab_job_reports_what_its_commands_write()
    {
        var job = Map(Yaml(Recipes.Below("ci.md", "GitLab", "yaml").Single())["images"]);
        var project = new UserProject(package, Program, Packages);

        (await project.Shell((string)((List<object>)job["script"]).Single())).Succeeded();

        using var report = JsonDocument.Parse(project.Read((string)Map(Map(job["artifacts"])["reports"])["codequality"]));
        var issue = Assert.Single(report.RootElement.EnumerateArray());
        Assert.Equal("AMI0001", issue.GetProperty("check_name").GetString());
        Assert.Contains(Id, issue.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("major", issue.GetProperty("severity").GetString());
        Assert.NotEqual("", issue.GetProperty("fingerprint").GetString());
        Assert.Equal("Program.cs", issue.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(3, issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [JqFact]
    public async Task Every_project_of_an_organisation_gets_the_package_and_a_run_in_the_merged_file()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "organisation")).FullName;
        var shared = Recipes.Below("ci.md", "A whole organisation", "xml").Single();
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Build.props"), shared.Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal));
        await AddProject(folder, "Shop", "Web", Program, Packages);
        await AddProject(folder, "Shop", "Tools", $"System.Console.WriteLine(\"{Id}\");", []);
        await AddProject(folder, "Office", "Jobs", ProgramWith(OtherId), Packages);
        await File.WriteAllTextAsync(Path.Combine(folder, "Shop", "Shop.slnx"), """<Solution><Project Path="Web/Web.csproj" /><Project Path="Tools/Tools.csproj" /></Solution>""");
        await File.WriteAllTextAsync(Path.Combine(folder, "Office", "Office.slnx"), """<Solution><Project Path="Jobs/Jobs.csproj" /></Solution>""");

        var build = (await Shell.Run(folder, Recipes.Below("ci.md", "A whole organisation", "sh").Single())).Succeeded();
        (await Shell.Run(folder, Recipes.Below("ci.md", "SARIF", "sh")[1])).Succeeded();

        Assert.Contains(new Reported("Program.cs", 3, "error", "AMI0001"), UserProject.Reports(build));
        var merged = await File.ReadAllTextAsync(Path.Combine(folder, "all.sarif"));
        Assert.Equal(["AMI0001 Program.cs", "AMI0001 Program.cs"], Results(merged));
        using var log = JsonDocument.Parse(merged);
        Assert.Equal(
            ["ami-analyzers/Office/Jobs/", "ami-analyzers/Shop/Tools/", "ami-analyzers/Shop/Web/"],
            log.RootElement.GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("automationDetails").GetProperty("id").GetString()).Order(StringComparer.Ordinal));
    }

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;

    private static Dictionary<object, object> Yaml(string text) => new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(text);

    private static string ProgramWith(string id) => $$"""
        using Amazon.EC2.Model;

        System.Console.WriteLine(new RunInstancesRequest { ImageId = "{{id}}" });
        """;

    private static async Task AddProject(string folder, string repository, string name, string source, string[] packages)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, repository, name)).FullName;
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
