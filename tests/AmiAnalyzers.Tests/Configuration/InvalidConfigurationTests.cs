using System.Globalization;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Configuration;

public sealed class InvalidConfigurationTests
{
    [Theory]
    [InlineData("always_analyze = true")]
    [InlineData("always_analyze = False")]
    [InlineData("analyze_test_projects = false")]
    [InlineData("allowed_image_ids = ami-0c7e3b7f5a9d21e84, ami-12345678,")]
    [InlineData("allowed_image_ids =")]
    [InlineData("allowed_image_ids = unset")]
    [InlineData("trusted_owners = self, amazon, 123456789012, aws-marketplace")]
    [InlineData("parameter_prefix = /images/golden")]
    [InlineData("parameter_prefix = /images/")]
    [InlineData("lookup_style = resolve_at_launch")]
    [InlineData("lookup_style = Get_Parameter")]
    [InlineData("default_parameter = /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    public async Task Good_values_are_silent(string line) => Assert.Empty(await Reports(line));

    [Theory]
    [InlineData("always_analyze = yes", "Value 'yes' of option 'ami_analyzers.always_analyze' is ignored: it is neither true nor false")]
    [InlineData("analyze_test_projects = 1", "Value '1' of option 'ami_analyzers.analyze_test_projects' is ignored: it is neither true nor false")]
    [InlineData("allowed_image_ids = ami-0c7e3b7f5a9d21e84, ami-42", "Value 'ami-42' of option 'ami_analyzers.allowed_image_ids' is ignored: it is no AMI ID")]
    [InlineData("placeholder_image_ids = web", "Value 'web' of option 'ami_analyzers.placeholder_image_ids' is ignored: it is no AMI ID")]
    [InlineData("trusted_owners = self, 1234", "Value '1234' of option 'ami_analyzers.trusted_owners' is ignored: it is neither an account of 12 digits nor an alias such as self or amazon")]
    [InlineData("parameter_prefix = ami", "Value 'ami' of option 'ami_analyzers.parameter_prefix' is ignored: it is no path for parameters of your own, such as /ami")]
    [InlineData("parameter_prefix = /aws/service", "Value '/aws/service' of option 'ami_analyzers.parameter_prefix' is ignored: it is no path for parameters of your own, such as /ami")]
    [InlineData("parameter_prefix = /a b", "Value '/a b' of option 'ami_analyzers.parameter_prefix' is ignored: it is no path for parameters of your own, such as /ami")]
    [InlineData("lookup_style = ssm", "Value 'ssm' of option 'ami_analyzers.lookup_style' is ignored: it is neither get_parameter nor resolve_at_launch")]
    [InlineData("default_parameter = web", "Value 'web' of option 'ami_analyzers.default_parameter' is ignored: it is no parameter name that begins with '/'")]
    [InlineData("alowed_image_ids = x", "Option 'ami_analyzers.alowed_image_ids' is ignored: there is none of that name, 'ami_analyzers.allowed_image_ids' is meant perhaps")]
    [InlineData("unheard_of = x", "Option 'ami_analyzers.unheard_of' is ignored: there is none of that name")]
    public async Task Bad_values_are_reported_where_they_stand_or_else_once(string line, string message)
    {
        Assert.Equal([$"no location: {message} (it holds for '/0/Test0.cs')"], await Reports(line));
        Assert.Equal(
            [$"no location: {message} (it holds for the whole project)"],
            await Reports("", new Setup { GlobalConfig = "ami_analyzers." + line }));
        Assert.Equal(
            [$"/.editorconfig(3,1): {message}"],
            await Reports(line, new Setup { AdditionalFiles = [new("/.editorconfig", $"root = true\n[*.cs]\nami_analyzers.{line} # why\n")] }));
    }

    [Fact]
    public async Task A_host_that_does_not_tell_its_keys_gets_the_known_ones_checked() =>
        Assert.Single(await Analysis.Of(new ImageIdAnalyzer(), ["class C;"], new Setup { EditorConfig = "ami_analyzers.always_analyze = yes" }, tellsKeys: false));

    [Fact]
    public async Task Several_files_under_one_option_get_one_report()
    {
        var setup = new Setup { EditorConfig = "ami_analyzers.lookup_style = ssm", OtherSources = [new("/0/Other.cs", "class D;"), new("/a/First.cs", "class E;")] };

        Assert.Equal(["no location: Value 'ssm' of option 'ami_analyzers.lookup_style' is ignored: it is neither get_parameter nor resolve_at_launch (it holds for '/0/Other.cs')"], await Reports(setup.EditorConfig["ami_analyzers.".Length..], setup));
    }

    [Fact]
    public async Task Comments_sections_and_other_keys_of_a_file_of_options_are_silent() => Assert.Empty(await Reports("", new Setup
    {
        AdditionalFiles = [new("/team.globalconfig", """
            is_global = true
            # ami_analyzers.always_analyze = yes
            ; ami_analyzers.always_analyze = yes
            [ami_analyzers.always_analyze = yes]
            dotnet_diagnostic.AMI0001.severity = maybe
            ami_analyzers.always_analyze
            AMI_Analyzers.Always_Analyze : TRUE ; yes
            """)],
    }));

    [Theory]
    [InlineData("/us-east-1.ami-catalog.json", "{ \"Images\": [\n  { \"ImageId\": \"ami-0c7e3b7f5a9d21e84\", \"Name\": \"web }\n]}", "(2,49): Image catalog 'us-east-1.ami-catalog.json' is ignored: it is no JSON, a text is not closed in its line")]
    [InlineData("/us-east-1.ami-catalog.json", "", "(1,1): Image catalog 'us-east-1.ami-catalog.json' is ignored: it is no JSON, it ends too early")]
    [InlineData("/images.ami-catalog.json", "\n{ \"Images\": [] }", "(2,3): Image catalog 'images.ami-catalog.json' is ignored: its name does not begin with a Region, as in us-east-1.ami-catalog.json")]
    [InlineData("/team.ami-slots.txt", "# ours\n  LaunchImage | P:Shop.Fleet.Machine\n  LaunchImages | P:Shop.Fleet.Machine\n", "(3,3): Slot row 'LaunchImages | P:Shop.Fleet.Machine' is ignored: it is not 'role | documentation-comment ID | options'")]
    public async Task Files_that_cannot_be_read_are_reported_where_they_break(string path, string text, string report) =>
        Assert.Equal([path + report], await Reports("", new Setup { AdditionalFiles = [new(path, text)] }));

    [Fact]
    public async Task Projects_without_AWS_are_silent() => Assert.Empty(await Reports("lookup_style = ssm", new Setup
    {
        Libs = Libs.None,
        AdditionalFiles = [new("/us-east-1.ami-catalog.json", "")],
    }));

    private static async Task<IReadOnlyList<string>> Reports(string line, Setup? setup = null)
    {
        setup ??= Setup.Default;
        var diagnostics = await Analysis.Of<ImageIdAnalyzer>("class C;", line.Length == 0 ? setup : setup with { EditorConfig = "ami_analyzers." + line });
        Assert.All(diagnostics, diagnostic => Assert.Equal("AMI0901", diagnostic.Id));
        return [.. diagnostics.Select(diagnostic => PlaceOf(diagnostic) + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];
    }

    private static string PlaceOf(Diagnostic diagnostic) => diagnostic.Location == Location.None
        ? "no location"
        : $"{diagnostic.Location.GetLineSpan().Path}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1},{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1})";
}
