using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>Editors ask for one file or one line at a time, again and again, in whatever order.</summary>
public sealed class EditorTests
{
    private const string Constants = """
        static class Images
        {
            public const string Web = "ami-0c7e3b7f5a9d21e84";
        }
        """;

    private const string Launch = """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using System.Threading.Tasks;

        partial class Server
        {
            async Task Start(IAmazonEC2 ec2)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images.Web });
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0a1b2c3d4e5f60718" });
            }
        }
        """;

    private const string Other = """
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using System.Threading.Tasks;

        partial class Server
        {
            async Task StartAnother(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images.Web, KernelId = "ami-04d29b6f966df1537" });
        }
        """;

    [Fact]
    public async Task Every_file_has_its_reports_however_often_it_is_asked_for()
    {
        var compilation = Analysis.Compile([Constants, Launch, Other], Libs.Sdk);
        var whole = (await New(compilation).GetAnalyzerDiagnosticsAsync()).GroupBy(report => report.Location.SourceTree!).ToDictionary(file => file.Key, Places);
        Assert.Equal(3, whole.Count);
        var editor = New(compilation);
        for (var round = 0; round < 3; round++)
        {
            foreach (var tree in compilation.SyntaxTrees.Reverse())
            {
                var model = compilation.GetSemanticModel(tree);
                foreach (var line in tree.GetText().Lines)
                {
                    var expected = whole.GetValueOrDefault(tree, []).Where(place => line.Span.IntersectsWith(place.Span));
                    var found = Places(await editor.GetAnalyzerSemanticDiagnosticsAsync(model, line.Span, CancellationToken.None)).Where(place => line.Span.IntersectsWith(place.Span));
                    Assert.Equal(expected, found);
                }

                Assert.Equal(whole.GetValueOrDefault(tree, []), Places(await editor.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)));
            }
        }
    }

    private static CompilationWithAnalyzers New(Compilation compilation) => compilation.WithAnalyzers([new ImageIdAnalyzer()]);

    private static List<(string Id, TextSpan Span)> Places(IEnumerable<Diagnostic> reports) =>
        [.. reports.Select(report => (report.Id, report.Location.SourceSpan)).OrderBy(place => place.SourceSpan.Start).ThenBy(place => place.Id, StringComparer.Ordinal)];
}
