using System.Collections.Immutable;
using AmiAnalyzers.Benchmarks.Code;
using AmiAnalyzers.CodeFixes;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Benchmarks;

/// <summary>A solution of several projects whose files all start instances, in SDK and CDK code, and whose hard-coded AMI IDs are rewritten in one go.</summary>
internal sealed class Fixing : IDisposable
{
    private const int Projects = 4;
    private const string Rule = RuleIds.HardCodedAmiId;

    private readonly AdhocWorkspace _workspace = new();
    private readonly Solution _solution;

    /// <param name="files">The number of files.</param>
    public Fixing(int files)
    {
        var texts = GeneratedCode.OnlyLaunches(files).ToList();
        Name = $"fix all: {texts.Count} files, {texts.Sum(Corpus.LinesOf)} lines, {Projects} projects";
        _solution = Enumerable.Range(0, Projects).Aggregate(_workspace.CurrentSolution, (solution, number) =>
            AddProject(solution, $"Shop{number}", texts.Where((_, index) => index % Projects == number)));
    }

    public string Name { get; }

    public void Dispose() => _workspace.Dispose();

    /// <summary>
    /// Fixes every report once: as in a host, the reports are there before, while each project has still to be bound.
    /// </summary>
    /// <returns>What it took with the number of reports, and the number of those that were left.</returns>
    public (Sample Sample, int Left) Run()
    {
        var reports = ReportsOf(_solution);
        var unbound = _solution.ProjectIds.Aggregate(_solution, (solution, project) => solution.WithProjectAssemblyName(project, solution.GetProject(project)!.Name + "Unbound"));
        var changed = unbound;
        var sample = Sample.Of(() => changed = FixAsync(unbound, reports).GetAwaiter().GetResult());
        return (sample with { Reports = reports.Values.Sum(here => here.Length) }, ReportsOf(changed).Values.Sum(here => here.Length));
    }

    private static Solution AddProject(Solution solution, string name, IEnumerable<string> texts)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: Corpus.CompilationOptions, parseOptions: Corpus.ParseOptions, metadataReferences: Corpus.AllReferences));
        return texts.Select((text, index) => (text, index)).Aggregate(solution, (grown, file) =>
            grown.AddDocument(DocumentId.CreateNewId(id), $"File{file.index}.cs", SourceText.From(file.text), filePath: $"/src/{name}/File{file.index}.cs"));
    }

    private static Dictionary<string, ImmutableArray<Diagnostic>> ReportsOf(Solution solution) => solution.Projects
        .SelectMany(project => Corpus.With(project.GetCompilationAsync().GetAwaiter().GetResult()!, Contestants.AmiAnalyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())
        .Where(report => report.Id == Rule)
        .GroupBy(report => report.Location.SourceTree!.FilePath)
        .ToDictionary(file => file.Key, file => file.ToImmutableArray());

    private static async Task<Solution> FixAsync(Solution solution, Dictionary<string, ImmutableArray<Diagnostic>> reports)
    {
        var provider = new LookUpImageCodeFixProvider();
        var context = new FixAllContext(
            solution.Projects.First().Documents.First(), provider, FixAllScope.Solution, Rule + ":First", [Rule], new KnownReports(reports), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        return (await action!.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class KnownReports(Dictionary<string, ImmutableArray<Diagnostic>> reports) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(reports.TryGetValue(document.FilePath!, out var here) ? here : []);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
