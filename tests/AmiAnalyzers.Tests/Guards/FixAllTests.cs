using System.Collections.Immutable;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Tests.Harness;
using AmiAnalyzers.Tests.Robustness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>
/// Every rule with a fix can be fixed everywhere at once: in a document, in a project of two documents, in a solution of two projects. The reports of
/// the scope are gone, those outside of it stay, and everything compiles as before.
/// </summary>
public sealed class FixAllTests
{
    /// <summary>A program for each rule, with at least two reports of it that its fix removes.</summary>
    private static readonly Dictionary<string, (Libs Libs, string Program)> Programs = new(StringComparer.Ordinal)
    {
        [RuleIds.HardCodedAmiId] = (Libs.Sdk, """
            class Launcher(IAmazonSimpleSystemsManagement ssm)
            {
                public async Task Web(RunInstancesRequest request) => request.ImageId = "ami-0c7e3b7f5a9d21e84";
                public async Task Db(RunInstancesRequest request) => request.ImageId = "ami-0f3a6d8e2b4c5179a";
            }
            """),
        [RuleIds.RegionAgnosticImage] = (Libs.Sdk, """
            class Launcher(IAmazonEC2 ec2)
            {
                public Task Web() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                public Task Db() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0f3a6d8e2b4c5179a" });
            }
            """),
        [RuleIds.SharedImageId] = (Libs.Cdk, """
            class Images
            {
                IMachineImage Web => MachineImage.GenericLinux(new Dictionary<string, string> { ["us-east-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84" });
                IMachineImage Db => MachineImage.GenericLinux(new Dictionary<string, string> { ["us-east-1"] = "ami-0f3a6d8e2b4c5179a", ["eu-west-1"] = "ami-0f3a6d8e2b4c5179a" });
            }
            """),
        [RuleIds.WrongRegion] = (Libs.Cdk, """
            class Images
            {
                IMachineImage Web => MachineImage.GenericLinux(new Dictionary<string, string> { ["eu-west-1"] = "ami-0c7e3b7f5a9d21e84" });
                IMachineImage Db => MachineImage.GenericLinux(new Dictionary<string, string> { ["eu-west-2"] = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        [RuleIds.UnknownRegion] = (Libs.Cdk, """
            class Images
            {
                IMachineImage Web => MachineImage.GenericLinux(new Dictionary<string, string> { ["us-est-1"] = "ami-0c7e3b7f5a9d21e84", ["eu-wst-1"] = "ami-0f3a6d8e2b4c5179a" });
            }
            """),
        [RuleIds.RegionBoundOwner] = (Libs.Sdk, """
            class LookUps
            {
                object One => new DescribeImagesRequest { Owners = ["137112412989"] };
                object Two => new DescribeImagesRequest { Owners = new List<string> { "137112412989" } };
            }
            """),
        [RuleIds.ArchitectureMismatch] = (Libs.Cdk, """
            class Hosts
            {
                object Web => new InstanceProps { InstanceType = new InstanceType("t4g.micro"), MachineImage = MachineImage.LatestAmazonLinux2023() };
                object Db => new InstanceProps { InstanceType = new InstanceType("m7g.large"), MachineImage = MachineImage.LatestAmazonLinux2023() };
            }
            """),
        [RuleIds.LookUpWithoutOwner] = (Libs.Sdk, """
            class LookUps
            {
                object One => new DescribeImagesRequest { Filters = [new Filter("name", ["al2023-ami-2023.*-x86_64"])] };
                object Two => new DescribeImagesRequest { Filters = [new Filter("name", ["ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*"])] };
            }
            """),
        [RuleIds.ArbitraryImage] = (Libs.Sdk, """
            class LookUps(IAmazonEC2 ec2)
            {
                async Task<string> One() => (await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"] })).Images.First().ImageId;
                async Task<string> Two() => (await ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = ["self"] })).Images[0].ImageId;
            }
            """),
        [RuleIds.SnapshotsLeft] = (Libs.Sdk, """
            class CleanUps
            {
                object One(string image) => new DeregisterImageRequest(image);
                object Two(string image) => new DeregisterImageRequest { ImageId = image };
            }
            """),
        [RuleIds.UnknownImageParameter] = (Libs.Sdk, """
            class Parameters
            {
                object One => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-defalt-x86_64" };
                object Two => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x8664" };
            }
            """),
        [RuleIds.RetiredImageFamily] = (Libs.Sdk, """
            class Parameters
            {
                object One => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2" };
                object Two => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2" };
            }
            """),
        [RuleIds.PinnedImageParameter] = (Libs.Sdk, """
            class Parameters
            {
                object One => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64:12" };
                object Two => new GetParameterRequest { Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64:7" };
            }
            """),
        [RuleIds.ParameterWithoutImageId] = (Libs.Sdk, """
            class Requests
            {
                object One => new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended" };
                object Two => new RunInstancesRequest { ImageId = "resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended" };
            }
            """),
    };

    private static readonly TestFile Catalog = new("/all.ami-catalog.json", """{ "us-east-1": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] } }""");

    public static TheoryData<string> Fixable => [.. OfferedFixTests.Fixes.Where(fix => fix.GetFixAllProvider() is not null).SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task In_document_project_and_solution(string rule)
    {
        Assert.True(Programs.TryGetValue(rule, out var example), $"Give {rule} a program here: its fix must work everywhere at once.");
        var solution = SolutionOf(example.Program, example.Libs, rule == RuleIds.WrongRegion ? [Catalog] : []);
        var before = await ReportsOf(rule, solution);
        Assert.All(before, document => Assert.True(document.Value.Length > 1, $"{document.Value.Length} reports of {rule}"));

        foreach (var (scope, untouched) in new[] { (FixAllScope.Document, 2), (FixAllScope.Project, 1), (FixAllScope.Solution, 0) })
        {
            var after = await FixAll(solution, rule, scope, before);

            var left = await ReportsOf(rule, after);
            Assert.Equal(untouched, left.Count(document => document.Value.Length == before[document.Key].Length));
            Assert.Equal(3 - untouched, left.Count(document => document.Value.IsEmpty));
            foreach (var project in solution.Projects)
            {
                OfferedFixes.AssertNoNewWarning((await project.GetCompilationAsync())!, (await after.GetProject(project.Id)!.GetCompilationAsync())!);
            }
        }
    }

    /// <summary>What <c>dotnet format</c> does: one rule after the other, in documents with reports of them all.</summary>
    [Fact]
    public async Task Rule_after_rule()
    {
        var examples = Programs.Where(example => example.Value.Libs == Libs.Sdk).ToList();
        var before = SolutionOf(string.Join("\n", examples.Select(example => $"static class {example.Key}\n{{\n{example.Value.Program}\n}}")), Libs.Sdk, []);
        var after = before;
        foreach (var rule in examples.Select(example => example.Key).Order(StringComparer.Ordinal))
        {
            var reports = await ReportsOf(rule, after);
            if (reports.Values.Any(document => !document.IsEmpty))
            {
                after = await FixAll(after, rule, FixAllScope.Solution, reports);
            }
        }

        foreach (var (rule, _) in examples)
        {
            Assert.All(await ReportsOf(rule, after), document => Assert.Empty(document.Value));
        }

        foreach (var project in before.Projects)
        {
            OfferedFixes.AssertNoNewWarning((await project.GetCompilationAsync())!, (await after.GetProject(project.Id)!.GetCompilationAsync())!);
        }
    }

    private static async Task<Solution> FixAll(Solution solution, string rule, FixAllScope scope, Dictionary<DocumentId, ImmutableArray<Diagnostic>> reports)
    {
        var fix = OfferedFixTests.Fixes.Single(provider => provider.FixableDiagnosticIds.Contains(rule));
        var document = solution.Projects.First().Documents.First(candidate => reports.ContainsKey(candidate.Id));
        CodeAction? first = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, reports[document.Id][0], (action, _) => first ??= action, CancellationToken.None));
        Assert.NotNull(first);

        var context = new FixAllContext(document, fix, scope, first.EquivalenceKey!, [rule], new Known(reports), CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static Solution SolutionOf(string program, Libs libs, IEnumerable<TestFile> additional)
    {
        var setup = new Setup { Libs = libs };
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var (name, count) in new[] { ("One", 2), ("Two", 1) })
        {
            var project = solution.AddProject(name, name, LanguageNames.CSharp)
                .WithMetadataReferences(References.Of(libs, Framework.Net80))
                .WithParseOptions(setup.ParseOptions)
                .WithCompilationOptions(setup.CompilationOptions([program]));
            foreach (var file in setup.Companions)
            {
                project = project.AddDocument(Path.GetFileName(file.Path), file.Text, filePath: $"/{name}/{Path.GetFileName(file.Path)}").Project;
            }

            foreach (var file in additional)
            {
                project = project.AddAdditionalDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project;
            }

            for (var number = 0; number < count; number++)
            {
                project = project.AddDocument($"{number}.cs", $"{UsingsFor(libs)}\nnamespace N{number};\n\n{program}\n", filePath: $"/{name}/{number}.cs").Project;
            }

            solution = project.Solution;
        }

        return solution;
    }

    private static string UsingsFor(Libs libs) => libs == Libs.Cdk ? "using Amazon.CDK.AWS.EC2;\n" : """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        """;

    private static async Task<Dictionary<DocumentId, ImmutableArray<Diagnostic>>> ReportsOf(string rule, Solution solution)
    {
        var options = Analysis.OptionsOf(new Setup
        {
            EditorConfig = $"dotnet_diagnostic.{rule}.severity = warning",
            AdditionalFiles = rule == RuleIds.WrongRegion ? [Catalog] : [],
        });
        var found = new Dictionary<DocumentId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItem(rule, ReportDiagnostic.Warn)));
            var reports = await enabled.WithAnalyzers([new ImageIdAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
            foreach (var document in project.Documents.Where(document => char.IsDigit(document.Name[0])))
            {
                found[document.Id] = [.. reports.Where(report => report.Id == rule && report.Location.SourceTree!.FilePath == document.FilePath)];
            }
        }

        return found;
    }

    /// <summary>Hands over the reports that the analysis gave.</summary>
    private sealed class Known(Dictionary<DocumentId, ImmutableArray<Diagnostic>> reports) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(reports.GetValueOrDefault(document.Id, []));

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult(reports.Where(entry => entry.Key.ProjectId == project.Id).SelectMany(entry => entry.Value));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
