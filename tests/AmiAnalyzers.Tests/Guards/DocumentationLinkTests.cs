using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>Links inside the repository lead to files that exist and, behind a <c>#</c>, to headings that they have.</summary>
public sealed class DocumentationLinkTests
{
    private const string Home = "https://github.com/ami-analyzers/ami-analyzers/blob/main/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Documents { get; } = new(Repository.Documents);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document) => Assert.All(Targets(document), target =>
    {
        var (file, heading) = target.Split('#') is [var path, var fragment] ? (path, fragment) : (target, null);
        var full = file.Length == 0 ? document : Path.GetRelativePath(Repository.Root, Repository.Path(Path.GetDirectoryName(document)!, file));

        Assert.True(Path.Exists(Repository.Path(full)), $"{document} links to {target}, which does not exist.");
        Assert.True(heading is null || Headings(full).Contains(heading), $"{document} links to {target}, but {full} has no such heading.");
    });

    [Fact]
    public void The_README_leads_to_every_document()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "README.md" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var document))
        {
            foreach (var next in Targets(document)
                .Select(target => Path.GetRelativePath(Repository.Root, Repository.Path(Path.GetDirectoryName(document)!, target.Split('#')[0])).Replace('\\', '/'))
                .SelectMany(target => Repository.Documents.Where(other => other == target || other.StartsWith(target + "/", StringComparison.Ordinal))))
            {
                if (reached.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        Assert.Equal(Repository.Documents.Where(document => document.StartsWith("docs/", StringComparison.Ordinal)).Except(reached), []);
    }

    /// <summary>Links inside the repository, relative to the document.</summary>
    private static IEnumerable<string> Targets(string document) => Parse(document).Descendants<LinkInline>().Select(link => link.Url!)
        .Select(url => url.StartsWith(Home, StringComparison.Ordinal) ? Path.GetRelativePath(Repository.Path(Path.GetDirectoryName(document)!), Repository.Path(url[Home.Length..])) : url)
        .Where(url => !url.Contains("://", StringComparison.Ordinal));

    private static IEnumerable<string> Headings(string document) => Parse(document).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!);

    private static MarkdownDocument Parse(string document) => Markdown.Parse(Repository.Read(document), Pipeline);
}
