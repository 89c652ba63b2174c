using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace AmiAnalyzers.Tests.Harness.SelfTests;

/// <summary>The harness itself: a test that passes for the wrong reason is worse than none.</summary>
public sealed class HarnessTests
{
    [Fact]
    public Task A_marked_report_is_accepted() => Verify<OldWord>.Reports("""
        class C { string s = {|OLD01:"old"|}; }
        """, Libs.None);

    [Fact]
    public Task An_unmarked_report_fails_the_test() => Fails(() => Verify<OldWord>.Silent("""
        class C { string s = "old"; }
        """, Libs.None));

    [Fact]
    public Task A_mark_without_a_report_fails_the_test() => Fails(() => Verify<OldWord>.Reports("""
        class C { string s = {|OLD01:"young"|}; }
        """, Libs.None));

    [Fact]
    public Task Source_that_does_not_compile_fails_the_test() => Fails(() => Verify<OldWord>.Silent("""
        class C { Missing m; }
        """, Libs.None));

    [Fact]
    public Task Broken_source_is_analysed_when_the_setup_allows_it() => Verify<OldWord>.Reports("""
        class C { Missing m = {|OLD01:"old"|} }
        """, new Setup { Libs = Libs.None, MayNotCompile = true });

    [Fact]
    public async Task The_fast_path_agrees_with_the_verifier()
    {
        var diagnostics = await Analysis.Of<OldWord>("""
            class C { string s = "old" + "old"; }
            """, Libs.None);

        Assert.Equal([21, 29], diagnostics.Select(d => d.Location.SourceSpan.Start));
    }

    [Fact]
    public Task An_exception_out_of_the_analyzer_fails_the_fast_path() => Fails(() => Analysis.Of<OldWord>("""
        class C { string s = "throw"; }
        """, Libs.None));

    [Fact]
    public Task Options_reach_the_analyzer() => Verify<OldWord>.Reports("""
        class C { string s = "old", t = {|OLD01:"stale"|}; }
        """, new Setup { Libs = Libs.None, EditorConfig = "old_word = stale" });

    [Fact]
    public async Task Global_options_reach_the_fast_path() => Assert.Empty(await Analysis.Of<OldWord>("""
        class C { string s = "old"; }
        """, new Setup { Libs = Libs.None, GlobalConfig = "old_word = stale" }));

    [Fact]
    public async Task All_reports_are_fixed_one_by_one_and_at_once() => await VerifyFix<OldWord, Renew>.Rewrites(
        [
            """
            class C { string s = {|OLD01:"old"|}, t = {|OLD01:"old"|}; }
            """,
            """
            class D { string s = {|OLD01:"old"|}; }
            """,
        ],
        [
            """
            class C { string s = "new", t = "new"; }
            """,
            """
            class D { string s = "new"; }
            """,
        ],
        Libs.None);

    [Fact]
    public Task A_fix_that_does_not_compile_fails_the_test() => Fails(() => VerifyFix<OldWord, Renew>.Rewrites("""
        class C { const string S = {|OLD01:"old"|}; }
        """, """
        class C { const string S = Renewed(); }
        """, Libs.None, new Choice(1)));

    [Fact]
    public Task A_fix_that_brings_a_warning_fails_the_test() => Fails(() => VerifyFix<OldWord, Renew>.Rewrites("""
        class C { string S = {|OLD01:"old"|}; }
        """, """
        class C { string S = null; }
        """, Libs.None, new Choice(2)));

    [Fact]
    public async Task Offered_titles_come_in_order() => Assert.Equal(["Renew", "Call", "Forget"], await VerifyFix<OldWord, Renew>.Titles("""
        class C { string s = {|OLD01:"old"|}; }
        """, Libs.None));

    [Fact]
    public Task An_offered_action_fails_a_test_that_expects_none() => Fails(() => VerifyFix<OldWord, Renew>.OffersNothing("""
        class C { string s = {|OLD01:"old"|}; }
        """, Libs.None));

    [Theory]
    [InlineData(Libs.Sdk, "Amazon.EC2.Model.RunInstancesRequest")]
    [InlineData(Libs.Sdk, "Amazon.SimpleSystemsManagement.Model.GetParameterRequest")]
    [InlineData(Libs.Cdk, "Amazon.CDK.AWS.EC2.MachineImage")]
    [InlineData(Libs.DependencyInjection, "Microsoft.Extensions.DependencyInjection.ServiceCollectionExtensions")]
    [InlineData(Libs.Xunit, "Xunit.FactAttribute")]
    [InlineData(Libs.Pulumi, "Pulumi.Deployment")]
    [InlineData(Libs.Pulumi, "Pulumi.Aws.Ec2.InstanceArgs")]
    [InlineData(Libs.OtherSdk, "Amazon.AutoScaling.Model.CreateLaunchConfigurationRequest")]
    [InlineData(Libs.OtherSdk, "Amazon.Batch.Model.ComputeResource")]
    [InlineData(Libs.OtherSdk, "Amazon.ElasticMapReduce.Model.RunJobFlowRequest")]
    [InlineData(Libs.OtherSdk, "Amazon.EKS.Model.CreateNodegroupRequest")]
    [InlineData(Libs.OtherSdk, "Amazon.Imagebuilder.Model.CreateImageRecipeRequest")]
    [InlineData(Libs.OtherSdk, "Amazon.ElasticBeanstalk.Model.ConfigurationOptionSetting")]
    public void Libraries_bring_their_types(Libs libs, string type) =>
        Assert.NotEmpty(Analysis.Compile([""], libs).GetTypesByMetadataName(type));

    [Theory]
    [InlineData(Framework.Net80)]
    [InlineData(Framework.Net472)]
    public async Task Sdk_code_compiles_on_every_framework(Framework framework) => await Verify<OldWord>.Silent("""
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Launcher
        {
            public Task<RunInstancesResponse> Launch(IAmazonEC2 ec2, string image)
            {
                return ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = InstanceType.T3Micro });
            }
        }
        """, new Setup { Framework = framework });

    [Fact]
    public Task Synchronous_methods_exist_on_net_framework() => Verify<OldWord>.Silent("""
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        class Parameters
        {
            public string Read(IAmazonSimpleSystemsManagement ssm)
            {
                return ssm.GetParameter(new GetParameterRequest { Name = "/ami/web" }).Parameter.Value;
            }
        }
        """, new Setup { Framework = Framework.Net472 });

    [Fact]
    public Task A_Pulumi_program_compiles() => Verify<OldWord>.Silent("""
        using Pulumi;
        using Pulumi.Aws.Ec2.Inputs;
        using Aws = Pulumi.Aws;

        return await Deployment.RunAsync(() =>
        {
            var west = new Aws.Provider("west", new() { Region = "us-west-2" });
            var newest = Aws.Ec2.GetAmi.Invoke(new()
            {
                MostRecent = true,
                Owners = { "amazon" },
                Filters = new[] { new GetAmiFilterInputArgs { Name = "name", Values = { "al2023-ami-*" } } },
            });
            var server = new Aws.Ec2.Instance("web", new()
            {
                Ami = newest.Apply(image => image.Id),
                InstanceType = Aws.Ec2.InstanceType.T3_Micro,
                Tags = { ["Name"] = "web" },
            }, new CustomResourceOptions { Provider = west });
            var other = new Aws.Ec2.Instance("other", new Aws.Ec2.InstanceArgs
            {
                Ami = Aws.Ssm.GetParameter.Invoke(new() { Name = "/ami/web" }, new InvokeOptions { Provider = west }).Apply(p => p.Value),
                InstanceType = "t3.micro",
            });
            return new Dictionary<string, object?> { ["ip"] = server.PublicIp, ["other"] = other.Id };
        });
        """, Libs.Pulumi);

    [Fact]
    public Task Top_level_statements_make_a_program() => Verify<OldWord>.Reports("""
        Console.WriteLine({|OLD01:"old"|});
        """, Libs.None);

    private static Task Fails(Func<Task> test) => Assert.ThrowsAnyAsync<Exception>(async () =>
    {
        try
        {
            await test();
        }
        catch (Exception e) when (e is not XunitException && e is not InvalidOperationException)
        {
            Assert.Fail($"The test failed for another reason than a check: {e}");
        }
    });

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class OldWord : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new(
            "OLD01", "Old word", "'{0}' is an old word", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                nodeContext =>
                {
                    var text = ((LiteralExpressionSyntax)nodeContext.Node).Token.ValueText;
                    var options = nodeContext.Options.AnalyzerConfigOptionsProvider.GetOptions(nodeContext.Node.SyntaxTree);
                    var word = options.TryGetValue("old_word", out var configured) ? configured : "old";
                    if (text == "throw")
                    {
                        throw new NotSupportedException("on purpose");
                    }

                    if (text == word)
                    {
                        nodeContext.ReportDiagnostic(Diagnostic.Create(Rule, nodeContext.Node.GetLocation(), text));
                    }
                },
                SyntaxKind.StringLiteralExpression);
        }
    }

    [ExportCodeFixProvider(LanguageNames.CSharp)]
    private sealed class Renew : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["OLD01"];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            foreach (var (title, replacement) in new[] { ("Renew", "\"new\""), ("Call", "Renewed()"), ("Forget", "null") })
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Replace(context, replacement), title), context.Diagnostics);
            }

            return Task.CompletedTask;
        }

        private static async Task<Document> Replace(CodeFixContext context, string replacement)
        {
            var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
            var literal = root.FindNode(context.Span, getInnermostNodeForTie: true);
            return context.Document.WithSyntaxRoot(root.ReplaceNode(literal, SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(literal)));
        }
    }
}
