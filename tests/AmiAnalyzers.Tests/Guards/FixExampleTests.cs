using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Tests.Harness;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>
/// In docs/fixes.md two C# blocks, with an emphasised title between them, say: this action makes the second of the first. It does, to the letter,
/// and its title is the first that is offered.
/// </summary>
public sealed class FixExampleTests
{
    internal const string Document = "docs/fixes.md";

    private static readonly IReadOnlyList<Example> Examples = [.. ExamplesOf(Repository.Read(Document))];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Examples.Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_first_action_makes_the_second_block_of_the_first(int number)
    {
        var example = Examples[number];
        var offers = await OfferedFixes.For(new ImageIdAnalyzer(), new LookUpImageCodeFixProvider(), example.Before, example.Setup);

        var first = offers.All[0];
        Assert.Equal(example.Title, first.Action.Title);
        var after = await offers.Apply(first.Action);
        Assert.Equal(example.After, after.SyntaxTrees.Single(tree => tree.FilePath == "/0/Test0.cs").ToString());
        OfferedFixes.AssertNoNewWarning(offers.Before, after);
    }

    [Fact]
    public void Every_block_belongs_to_an_example() =>
        Assert.Equal(Markdown.Parse(Repository.Read(Document)).Descendants<FencedCodeBlock>().Count(block => block.Info == "csharp"), Examples.Count * 2);

    private static IEnumerable<Example> ExamplesOf(string document)
    {
        string? before = null, title = null;
        var isNetFramework = false;
        foreach (var block in Markdown.Parse(document).Descendants<LeafBlock>())
        {
            switch (block)
            {
                case HeadingBlock heading:
                    isNetFramework = heading.Inline!.OfType<LiteralInline>().Any(text => text.Content.ToString().Contains(".NET Framework", StringComparison.Ordinal));
                    break;
                case ParagraphBlock { Inline: { FirstChild: EmphasisInline { NextSibling: null } emphasis } }:
                    title = string.Concat(emphasis.OfType<LiteralInline>());
                    break;
                case FencedCodeBlock { Info: "csharp" } code when before is null || title is null:
                    (before, title) = (code.Lines.ToString(), null);
                    break;
                case FencedCodeBlock { Info: "csharp" } code:
                    yield return new Example(before, title, code.Lines.ToString(), isNetFramework);
                    (before, title) = (null, null);
                    break;
            }
        }
    }

    /// <param name="Before">The first block.</param>
    /// <param name="Title">The title between the blocks.</param>
    /// <param name="After">The second block.</param>
    /// <param name="IsNetFramework">Whether the section is about .NET Framework.</param>
    private sealed record Example(string Before, string Title, string After, bool IsNetFramework)
    {
        private static readonly string[] Sdk = ["Amazon", "Amazon.EC2", "Amazon.EC2.Model", "Amazon.SimpleSystemsManagement", "Amazon.SimpleSystemsManagement.Model"];

        /// <summary>The project that a reader imagines around the block.</summary>
        public Setup Setup => IsNetFramework ? With(Libs.Sdk, Sdk) with { Framework = Framework.Net472, Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest }
            : Has("GetParameter.Invoke") ? With(Libs.Pulumi, ["Pulumi", "Pulumi.Aws.Ec2", "Pulumi.Aws.Ssm"])
            : Has("CfnParameter") ? With(Libs.Cdk, ["Amazon.CDK", "Constructs"])
            : Has(": Stack") ? With(Libs.Cdk, ["Amazon.CDK", "Amazon.CDK.AWS.EC2", "Amazon.CDK.AWS.SSM", "Constructs"])
            : Has("IServiceCollection") ? With(Libs.Sdk | Libs.DependencyInjection, [.. Sdk, "Microsoft.Extensions.DependencyInjection"])
            : With(Libs.Sdk, Sdk);

        private bool Has(string text) => After.Contains(text, StringComparison.Ordinal);

        private static Setup With(Libs libs, IEnumerable<string> namespaces) => new()
        {
            Libs = libs,
            OtherSources = [new("/0/Usings.cs", string.Concat(namespaces.Select(name => $"global using {name};\n")))],
        };
    }
}
