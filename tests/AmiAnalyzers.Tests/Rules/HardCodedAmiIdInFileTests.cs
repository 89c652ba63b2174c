using System.Globalization;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Rules;

public sealed class HardCodedAmiIdInFileTests
{
    private const string Id = "ami-0c7e3b7f5a9d21e84";
    private const string Template = "Resources: { Web: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0c7e3b7f5a9d21e84 } } }";

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("AppSettings.Production.json")]
    [InlineData("launchSettings.json")]
    [InlineData("prod.tfvars")]
    [InlineData("Pulumi.dev.yaml")]
    [InlineData("cdk.json")]
    public async Task Files_known_by_name_are_reported(string name) =>
        Assert.Equal(["(1,2) ami-0c7e3b7f5a9d21e84"], await Reports(name, $" {Id}"));

    [Theory]
    [InlineData("cdk.context.json")]
    [InlineData("package.json")]
    [InlineData("stylecop.json")]
    [InlineData("docker-compose.yaml")]
    [InlineData("Pulumi.yaml")]
    [InlineData("notes.txt")]
    [InlineData("settings.ami-catalog.json")]
    public async Task Other_files_are_silent(string name) => Assert.DoesNotContain(await Reports(name, $" {Id}"), report => report.Contains(Id, StringComparison.Ordinal));

    [Theory]
    [InlineData("web.yaml", Template, true)]
    [InlineData("web.yml", Template, true)]
    [InlineData("serverless.template", Template, true)]
    [InlineData("web.json", """{ "AWSTemplateFormatVersion": "2010-09-09", "Mappings": { "M": { "us-east-1": { "id": "ami-0c7e3b7f5a9d21e84" } } } }""", true)]
    [InlineData("serverless.template", """{ "Resources": { "I": { "Type": "AWS::EC2::Instance", "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } } } // x""", true)]
    [InlineData("web.yaml", "Resources: { image: ami-0c7e3b7f5a9d21e84 }", false)]
    [InlineData("web.txt", Template, false)]
    [InlineData("cdk.context.json", """{ "AWSTemplateFormatVersion": "ami-0c7e3b7f5a9d21e84" }""", false)]
    public async Task Templates_are_known_by_what_is_in_them(string name, string text, bool isReported) =>
        Assert.Equal(isReported, (await Reports(name, text)).Count == 1);

    [Fact]
    public async Task Each_ID_is_reported_once_at_its_first_place() => Assert.Equal(
        ["(3,13) ami-0c7e3b7f5a9d21e84", "(4,12) ami-0f3a6d8e2b4c5179a"],
        await Reports("appsettings.json", """
            {
              // ami-0c7e3b7f5a9d21e84
              "Image": "ami-0c7e3b7f5a9d21e84",
              "Next": "ami-0f3a6d8e2b4c5179a",
              "Again": "ami-0c7e3b7f5a9d21e84" /* ami-0d1e8c5b7a3f92e46 */
            }
            """));

    [Theory]
    [InlineData("appsettings.json", """{ "a": "ami-12345678", "b": "ami-0abcdef1234567890" }""")]
    [InlineData("appsettings.json", """{ "a": "ami-0c7e3b7f5a9d21e8", "b": "xami-0c7e3b7f5a9d21e84", "c": "ami-0c7e3b7f5a9d21e84-x" }""")]
    [InlineData("appsettings.json", """{ "a": "al2023-ami-kernel-default-x86_64" }""")]
    [InlineData("prod.tfvars", "# image = \"ami-0c7e3b7f5a9d21e84\"\n// ami-0c7e3b7f5a9d21e84\n/* ami-0c7e3b7f5a9d21e84 */")]
    [InlineData("Pulumi.dev.yaml", "config:\n  app:image: web # ami-0c7e3b7f5a9d21e84")]
    public async Task Placeholders_comments_and_other_words_are_silent(string name, string text) => Assert.Empty(await Reports(name, text));

    [Fact]
    public async Task An_escape_before_the_ID_is_no_letter_of_it() =>
        Assert.Equal(["(1,28) ami-0c7e3b7f5a9d21e84"], await Reports("appsettings.json", """{ "UserData": "--image-id\nami-0c7e3b7f5a9d21e84" }"""));

    [Theory]
    [InlineData("allowed_image_ids")]
    [InlineData("placeholder_image_ids")]
    public async Task Options_for_the_file_count(string option)
    {
        Assert.Empty(await Reports("appsettings.json", Id, new() { GlobalConfig = $"ami_analyzers.{option} = {Id}" }));
        Assert.Single(await Reports("appsettings.json", Id, new() { EditorConfig = $"ami_analyzers.{option} = {Id}" }));
    }

    [Fact]
    public async Task A_chosen_file_is_read_whatever_its_name()
    {
        var chosen = new Setup { GlobalConfig = "build_metadata.AdditionalFiles.AmiAnalyzersFiles = true" };

        Assert.Equal(["(2,1) ami-0c7e3b7f5a9d21e84"], await Reports("images.txt", $"# a\n{Id}", chosen));
        Assert.Empty(await Reports("main.tf", $"# {Id}", chosen));
        Assert.Empty(await Reports("cdk.context.json", Id, chosen));
    }

    [Theory]
    [InlineData(Libs.None)]
    [InlineData(Libs.Sdk | Libs.Xunit)]
    public async Task Projects_without_AWS_and_test_projects_are_silent(Libs libs) => Assert.Empty(await Reports("appsettings.json", Id, libs));

    private static async Task<IReadOnlyList<string>> Reports(string name, string text, Setup? setup = null)
    {
        var diagnostics = await Analysis.Of<ImageIdAnalyzer>("class C;", (setup ?? Setup.Default) with { AdditionalFiles = [new("/app/" + name, text)] });
        Assert.All(diagnostics.Where(diagnostic => diagnostic.Id == "AMI0004"), diagnostic =>
        {
            Assert.Equal("/app/" + name, diagnostic.Location.GetLineSpan().Path);
            Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
            Assert.Contains($"'{name}'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        });
        return [.. diagnostics.Select(diagnostic => $"({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1},"
            + $"{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1}) {(diagnostic.Id == "AMI0004" ? text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) : diagnostic.Id)}")];
    }
}
