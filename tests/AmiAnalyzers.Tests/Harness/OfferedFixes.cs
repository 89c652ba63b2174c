using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Tests.Harness;

/// <summary>One action that a fix offers for one report.</summary>
internal sealed record OfferedFix(Diagnostic Diagnostic, CodeAction Action);

/// <summary>Every action that a fix offers in one source, in the order of the reports; and what applying one gives.</summary>
internal sealed class OfferedFixes
{
    /// <summary>Projects without a source whose references are bound, which is the greater part of the work; solutions branch off from them.</summary>
    private static readonly ConcurrentDictionary<(Libs, Framework), Lazy<Project>> Bases = new();

    private readonly Document _document;

    private OfferedFixes(Document document, Compilation before, IReadOnlyList<OfferedFix> all)
    {
        _document = document;
        Before = before;
        All = all;
    }

    public IReadOnlyList<OfferedFix> All { get; }

    /// <summary>The project before any action.</summary>
    public Compilation Before { get; }

    public static async Task<OfferedFixes> For(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string source, Setup setup)
    {
        var document = DocumentOf(source, setup);
        var compilation = (await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var diagnostics = await compilation.WithAnalyzers([analyzer], Analysis.OptionsOf(setup)).GetAnalyzerDiagnosticsAsync();
        var all = new List<OfferedFix>();
        foreach (var diagnostic in diagnostics.Where(d => fix.FixableDiagnosticIds.Contains(d.Id) && d.Location.SourceTree == tree)
            .OrderBy(d => d.Location.SourceSpan.Start))
        {
            await fix.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => all.Add(new OfferedFix(diagnostic, action)), CancellationToken.None));
        }

        return new OfferedFixes(document, compilation, all);
    }

    /// <summary>The project after an action.</summary>
    public async Task<Compilation> Apply(CodeAction action)
    {
        var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetProject(_document.Project.Id)!.GetCompilationAsync())!;
    }

    /// <summary>A fix may bring neither a compiler error nor a compiler warning.</summary>
    internal static void AssertNoNewWarning(Compilation before, Compilation after)
    {
        var known = Warnings(before).ToLookup(d => d.Id);
        foreach (var warnings in Warnings(after).GroupBy(d => d.Id))
        {
            Assert.True(
                warnings.Count() <= known[warnings.Key].Count(),
                $"The fix brings a compiler warning or error:\n{string.Join("\n", warnings)}");
        }

        static IEnumerable<Diagnostic> Warnings(Compilation compilation) =>
            compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
    }

    private static Document DocumentOf(string source, Setup setup)
    {
        var project = Bases.GetOrAdd((setup.Libs, setup.Framework), key => new(() => BaseOf(key.Item1, key.Item2))).Value
            .WithParseOptions(setup.ParseOptions)
            .WithCompilationOptions(setup.CompilationOptions([source]));
        foreach (var file in setup.Companions)
        {
            project = project.AddDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project;
        }

        foreach (var file in setup.ConfigFiles)
        {
            project = project.AddAnalyzerConfigDocument(Path.GetFileName(file.Path), SourceText.From(file.Text), filePath: file.Path).Project;
        }

        foreach (var file in setup.AdditionalFiles)
        {
            project = project.AddAdditionalDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project;
        }

        return project.AddDocument("Test0.cs", source, filePath: "/0/Test0.cs");
    }

    private static Project BaseOf(Libs libs, Framework framework)
    {
        var project = new AdhocWorkspace().CurrentSolution.AddProject("TestProject", "TestProject", LanguageNames.CSharp)
            .WithMetadataReferences(References.Of(libs, framework));
        _ = project.GetCompilationAsync().Result!.GetSpecialType(SpecialType.System_Object);
        return project;
    }
}
