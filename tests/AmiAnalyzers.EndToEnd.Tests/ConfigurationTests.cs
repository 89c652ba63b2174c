using System.Text.Json;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>What a project can set: the mode, the files beside the source, options that are wrong.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConfigurationTests(PackedPackage package)
{
    private const string Id = "ami-0c7e3b7f5a9d21e84";

    private const string Program = $$"""
        using Amazon.EC2.Model;

        Console.WriteLine(new RunInstancesRequest { ImageId = "{{Id}}" });
        """;

    private const string Nothing = "return;";

    private static readonly string[] Packages = ["AWSSDK.EC2"];

    [Theory]
    [InlineData("", "warning AMI0001")]
    [InlineData("<AmiAnalyzersMode>strict</AmiAnalyzersMode>", "error AMI0001")]
    [InlineData("<AmiAnalyzersMode>Off</AmiAnalyzersMode>", "")]
    public async Task A_mode_sets_the_severities(string property, string reports) =>
        Assert.Equal(reports, Reports(await new UserProject(package, Program, Packages, property).DotNetBuild()));

    [Theory]
    [InlineData("Strict", "suggestion", "")]
    [InlineData("Strict", "warning", "warning AMI0001")]
    [InlineData("Off", "error", "error AMI0001")]
    public async Task The_users_editorconfig_beats_a_mode(string mode, string severity, string reports)
    {
        var project = new UserProject(package, Program, Packages, $"<AmiAnalyzersMode>{mode}</AmiAnalyzersMode>")
            .With(".editorconfig", $"[*.cs]\ndotnet_diagnostic.AMI0001.severity = {severity}\n");

        Assert.Equal(reports, Reports(await project.DotNetBuild()));
    }

    [Fact]
    public async Task The_users_globalconfig_beats_a_mode()
    {
        var project = new UserProject(package, Program, Packages, "<AmiAnalyzersMode>Strict</AmiAnalyzersMode>")
            .With(".globalconfig", "is_global = true\nglobal_level = 0\ndotnet_diagnostic.AMI0001.severity = none\n");

        Assert.Equal("", Reports(await project.DotNetBuild()));
    }

    [Fact]
    public async Task An_unknown_mode_is_reported()
    {
        var build = (await new UserProject(package, Nothing, Packages, "<AmiAnalyzersMode>Severe</AmiAnalyzersMode>").DotNetBuild()).Succeeded();

        Assert.Contains("warning AMI0901: AmiAnalyzersMode 'Severe' is ignored: it is neither Off nor Recommended nor Strict", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_beside_the_source_are_searched_where_AWS_is_referenced()
    {
        var project = WithFiles("");

        var build = (await project.DotNetBuild()).Succeeded();

        UserProject.AssertHealthy(build);
        Assert.Equal(
            [
                new Reported("appsettings.json", 2, "warning", "AMI0004"),
                new Reported("serverless.template", 5, "warning", "AMI0004"),
            ],
            UserProject.Reports(build).OrderBy(report => report.File, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<AmiAnalyzersFiles>false</AmiAnalyzersFiles>", "")]
    [InlineData("<AmiAnalyzersFiles>**/*.md</AmiAnalyzersFiles>", "warning AMI0004 README.md")]
    [InlineData("<AmiAnalyzersMode>Off</AmiAnalyzersMode>", "")]
    public async Task A_property_turns_the_search_off_or_names_other_files(string property, string reports) => Assert.Equal(
        reports,
        string.Join(", ", UserProject.Reports((await WithFiles(property).DotNetBuild()).Succeeded()).Select(report => $"{report.Severity} {report.Id} {report.File}")));

    [Fact]
    public async Task A_project_without_AWS_passes_no_files_to_the_compiler()
    {
        var project = new UserProject(package, Nothing).With("appsettings.json", Id);

        Assert.Empty(await AdditionalFiles(project));
    }

    [Fact]
    public async Task Files_that_the_project_passes_itself_are_passed_once_and_build_output_never()
    {
        var project = new UserProject(package, Nothing, Packages, items: """<AdditionalFiles Include="appsettings.json" /><AdditionalFiles Include="sub/../cdk.json" />""")
            .With("appsettings.json", "{}").With("cdk.json", "{}").With("sub/infra.yaml", "")
            .With("bin/appsettings.json", "").With("sub/obj/appsettings.json", "").With("sub/node_modules/a/cdk.json", "").With("cdk.out/Web.template.json", "");

        Assert.Equal([".editorconfig", "appsettings.json", "cdk.json", "infra.yaml"], await AdditionalFiles(project));
    }

    [Fact]
    public async Task Options_that_cannot_be_read_are_reported_at_their_line()
    {
        var project = new UserProject(package, Nothing, Packages).With(".editorconfig", "[*.cs]\nindent_size = 4\nami_analyzers.lookup_style = ssm\n");

        Assert.Equal(
            [new Reported(".editorconfig", 3, "warning", "AMI0901")],
            UserProject.Reports((await project.DotNetBuild()).Succeeded()));
    }

    [Fact]
    public async Task Catalogs_and_slots_in_the_folder_are_found()
    {
        var project = new UserProject(package, Nothing, Packages).With("us-east-1.ami-catalog.json", "{\n").With("images/shop.ami-slots.txt", "\nLaunchImage\n");

        Assert.Equal(
            [
                new Reported("shop.ami-slots.txt", 2, "warning", "AMI0901"),
                new Reported("us-east-1.ami-catalog.json", 2, "warning", "AMI0901"),
            ],
            UserProject.Reports((await project.DotNetBuild()).Succeeded()).OrderBy(report => report.File, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_global_config_sets_the_severity_in_files_beside_the_source()
    {
        var build = await WithFiles("").With(".globalconfig", "is_global = true\ndotnet_diagnostic.AMI0004.severity = error\n").DotNetBuild();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error"], UserProject.Reports(build).Where(report => report.Id == "AMI0004").Select(report => report.Severity).Distinct());
    }

    private UserProject WithFiles(string property) => new UserProject(package, Nothing, Packages, property)
        .With("appsettings.json", $$"""
            {
              "Image": "{{Id}}"
            }
            """)
        .With("infra/serverless.template", $"""
            Resources:
              Web:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: {Id} # AL2023
            """)
        .With("docker-compose.yaml", $"image: {Id}")
        .With("README.md", Id);

    private static async Task<IReadOnlyList<string>> AdditionalFiles(UserProject project)
    {
        using var items = JsonDocument.Parse((await project.DotNetBuild("-getItem:AdditionalFiles")).Succeeded().Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => Path.GetFileName(item.GetProperty("FullPath").GetString())!)
            .Order(StringComparer.Ordinal)];
    }

    private static string Reports(Outcome build)
    {
        UserProject.AssertHealthy(build);
        return string.Join(", ", UserProject.Reports(build).Select(report => $"{report.Severity} {report.Id}"));
    }
}
