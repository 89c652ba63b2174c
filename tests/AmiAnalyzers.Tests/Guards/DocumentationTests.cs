using System.Reflection;
using System.Text.RegularExpressions;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>Descriptors, rule pages, the README, release tracking and configuration say the same.</summary>
public sealed partial class DocumentationTests
{
    private const string HelpLinkBase = "https://github.com/ami-analyzers/ami-analyzers/blob/main/";

    private static readonly string[] Sections =
    [
        "Cause", "Why", "Example", "Fixes", "Configuration", "When to suppress", "What the analysis cannot see",
    ];

    private static readonly HashSet<string> Fixable = new(
        Assembly.Load("AmiAnalyzers.CodeFixes").GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
        StringComparer.Ordinal);

    public static TheoryData<string> RuleIds => new(Descriptors.All.Select(rule => rule.Id));

    [Fact]
    public void Every_descriptor_belongs_to_an_analyzer_and_the_other_way_round()
    {
        var reported = typeof(ImageIdAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(rule => rule.Id)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Descriptors.All.Select(rule => rule.Id), reported);
    }

    [Fact]
    public void Every_page_has_a_descriptor_and_the_other_way_round() => Assert.Equal(
        Descriptors.All.Select(rule => rule.Id),
        Directory.GetFiles(Repository.Path("docs", "rules")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        var rule = Rule(id);
        var page = Repository.Read("docs", "rules", id + ".md");
        var facts = Repository.TableRows(page).TakeWhile(row => row is not ["place" or "option", ..])
            .Where(row => row.Length == 2).ToLookup(row => row[0], row => row[1]);

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal([rule.Category], facts["Category"]);
        Assert.Equal([rule.DefaultSeverity.ToString()], facts["Severity"]);
        Assert.Equal([rule.IsEnabledByDefault ? "Yes" : "No"], facts["Enabled by default"]);
        Assert.Equal([Fixable.Contains(id) ? "Yes" : "No"], facts["Fix"]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_all_sections_in_order(string id) => Assert.Equal(
        Sections,
        Heading().Matches(Repository.Read("docs", "rules", id + ".md")).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_help_link_leads_to_the_page(string id) => Assert.Equal($"{HelpLinkBase}docs/rules/{id}.md", Rule(id).HelpLinkUri);

    [Fact]
    public void The_README_lists_every_rule() => Assert.Equal(
        Descriptors.All.Select(rule => new[]
        {
            $"[{rule.Id}](docs/rules/{rule.Id}.md)",
            rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture),
            rule.DefaultSeverity.ToString() + (rule.IsEnabledByDefault ? "" : " (off)"),
            Fixable.Contains(rule.Id) ? "yes" : "",
        }),
        Repository.TableRows(Repository.Read("README.md")).Where(row => row[0].StartsWith("[AMI", StringComparison.Ordinal)));

    [Fact]
    public void Release_tracking_lists_every_rule()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(state => Repository.Read("src", "AmiAnalyzers", $"AnalyzerReleases.{state}.md").Split('\n'))
            .Where(line => line.StartsWith("AMI", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .OrderBy(row => row[0], StringComparer.Ordinal);

        Assert.Equal(
            Descriptors.All.Select(rule => new[]
            {
                rule.Id,
                rule.Category,
                rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled",
                rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }),
            rows);
    }

    [Fact]
    public void The_configuration_page_lists_every_option() => Assert.Equal(
        OptionKeys.All.Order(StringComparer.Ordinal),
        Repository.TableRows(Repository.Read("docs", "configuration.md"))
            .Select(row => row[0].Trim('`'))
            .Where(option => option.StartsWith("ami_analyzers.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_README_installs_the_current_version() => Assert.Contains(
        $"""<PackageReference Include="AmiAnalyzers" Version="{typeof(ImageIdAnalyzer).Assembly.GetName().Version!.ToString(3)}" """,
        Repository.Read("README.md"),
        StringComparison.Ordinal);

    private static DiagnosticDescriptor Rule(string id) => Descriptors.All.Single(rule => rule.Id == id);

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
