using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Tests.Harness;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>
/// Every C# block of the documents compiles, in the surroundings that a reader imagines around it, and a rule page's block has the reports of that rule
/// that its comments announce: <c>// AMI0001</c> behind the reported code or in a line of its own above it.
/// </summary>
public sealed partial class DocumentationExampleTests
{
    private const string Usings = """
        using System.Threading.Tasks;
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        """;

    /// <summary>What statements out of the AWS SDK may name without saying where it comes from.</summary>
    private const string Surroundings = """
        abstract class Surroundings
        {
            protected IAmazonEC2 ec2 = null!, ireland = null!;
            protected IAmazonSimpleSystemsManagement ssm = null!;
            protected Instance instance = null!;
            protected Image old = null!;
            protected DescribeImagesResponse response = null!;
            protected string id = "", imageId = "", organizationArn = "";
            protected bool burst;
            protected static Task Drain(Instance instance) => Task.CompletedTask;
        }

        """;

    private const string Catalog = """{ "us-east-1": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] } }""";

    public static IEnumerable<object[]> Blocks =>
        Repository.Documents.Where(document => document != FixExampleTests.Document)
            .SelectMany(document => BlocksOf(document).Select((_, index) => new object[] { document, index }));

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_block_compiles_and_reports_what_it_announces(string document, int index)
    {
        var block = BlocksOf(document).ElementAt(index);
        var rule = RulePage().Match(document) is { Success: true } page ? page.Groups[1].Value : null;
        if (rule is null)
        {
            AssertCompiles(block);
            return;
        }

        var (source, firstLine) = Surround(block);
        var reports = await Analysis.Of<ImageIdAnalyzer>(source, SetupFor(rule, block));

        Assert.Equal(
            Announced(block, rule),
            reports.Where(report => report.Id == rule).Select(report => report.Location.GetLineSpan().StartLinePosition.Line - firstLine).Distinct());
    }

    [Fact]
    public void Every_rule_about_code_has_an_example_that_announces_it() => Assert.All(
        Descriptors.All.Select(rule => rule.Id).Except(["AMI0004", "AMI0901"]),
        rule => Assert.Contains(BlocksOf($"docs/rules/{rule}.md"), block => Announced(block, rule).Any()));

    private static IEnumerable<string> BlocksOf(string document) => Markdown.Parse(Repository.Read(document)).Descendants<FencedCodeBlock>()
        .Where(block => block.Info == "csharp")
        .Select(block => block.Lines.ToString());

    private static Setup SetupFor(string rule, string block) => new()
    {
        Libs = IsCdk(block) ? Libs.Cdk : Libs.Sdk | Libs.OtherSdk,
        EditorConfig = $"dotnet_diagnostic.{rule}.severity = warning",
        AdditionalFiles = rule == "AMI0103" ? [new("/all.ami-catalog.json", Catalog)] : [],
    };

    private static bool IsCdk(string block) => block.Contains("MachineImage.", StringComparison.Ordinal);

    private static IEnumerable<int> Announced(string block, string rule)
    {
        var lines = block.Split('\n');
        return Enumerable.Range(0, lines.Length)
            .Where(i => Comment().Match(lines[i]).Groups[1].Value == rule)
            .Select(i => lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal) ? i + 1 : i);
    }

    /// <summary>A whole file around a block, and the line of that file on which the block begins.</summary>
    private static (string Source, int FirstLine) Surround(string block)
    {
        var (before, after) = IsCdk(block)
            ? ("""
                using Amazon.CDK;
                using Amazon.CDK.AWS.EC2;
                class Example : Stack { Example() {

                """, "\n}}")
            : KindOf(block) switch
            {
                BlockKind.Types => (Usings, ""),
                BlockKind.Members => (Usings + Surroundings + "class Example : Surroundings {\n", "\n}"),
                BlockKind.Statements => (Usings + Surroundings + "class Example : Surroundings { public async Task<object> Run() {\n", "\nreturn null!; }}"),
                BlockKind.Expression => (Usings + Surroundings + "class Example : Surroundings { object value =\n", "\n;}"),
                _ => (Usings + Surroundings + "class Example : Surroundings { object value = new RunInstancesRequest {\n", "\n};}"),
            };
        if (block.Contains("CreateNodegroup", StringComparison.Ordinal))
        {
            before = "using Amazon.EKS.Model;\n" + before;
        }

        return (before + block + after, before.Count(c => c == '\n'));
    }

    private enum BlockKind
    {
        Types,
        Members,
        Statements,
        Expression,
        Initializer,
    }

    /// <summary>What the block is, by the first reading that has no syntax error.</summary>
    private static BlockKind KindOf(string block) =>
        Parses(block) && SyntaxFactory.ParseCompilationUnit(block).Members.All(member => member is BaseTypeDeclarationSyntax) ? BlockKind.Types
        : Parses($"class C {{ async void M() {{\n{block}\n}} }}") ? BlockKind.Statements
        : Parses($"class C {{\n{block}\n}}") ? BlockKind.Members
        : Parses($"class C {{ object value =\n{block}\n; }}") ? BlockKind.Expression
        : BlockKind.Initializer;

    private static bool Parses(string source) =>
        !SyntaxFactory.ParseCompilationUnit(source).GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Blocks outside the rule pages speak of this repository's own code: they compile where the tests do.</summary>
    private static void AssertCompiles(string block)
    {
        var source = $"using AmiAnalyzers;\nusing AmiAnalyzers.Tests.Harness;\nclass Example {{ async System.Threading.Tasks.Task Run() {{\n{block}\n}}}}";
        var loaded = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        Analysis.AssertNoErrors(CSharpCompilation.Create(
            typeof(DocumentationExampleTests).Assembly.GetName().Name,
            [CSharpSyntaxTree.ParseText(source)],
            loaded.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
    }

    [GeneratedRegex(@"^docs/rules/(AMI\d{4})\.md$")]
    private static partial Regex RulePage();

    [GeneratedRegex(@"// (AMI\d{4})\b")]
    private static partial Regex Comment();
}
