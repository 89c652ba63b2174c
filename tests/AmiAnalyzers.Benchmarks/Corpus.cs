using System.Collections.Immutable;
using AmiAnalyzers.Benchmarks.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>A body of code that is measured, parsed once.</summary>
internal sealed class Corpus
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    // S1313 is off unless somebody asks for it.
    public static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false,
        specificDiagnosticOptions: [new(Contestants.SonarRule, ReportDiagnostic.Warn), new("CS1701", ReportDiagnostic.Suppress)]);

    private static readonly ILookup<bool, MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => IsFramework(path) || IsAws(path))
        .ToLookup(IsAws, path => (MetadataReference)MetadataReference.CreateFromFile(path));

    private readonly CSharpCompilation _compilation;

    private Corpus(string name, IEnumerable<string> files, bool usesAws)
    {
        Name = name;
        Texts = [.. files];
        Lines = Texts.Sum(LinesOf);
        _compilation = CSharpCompilation.Create(
            "Measured",
            Texts.Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"/src/File{index}.cs")),
            usesAws ? AllReferences : References[false],
            CompilationOptions);
    }

    /// <summary>Framework, AWS SDK and CDK.</summary>
    public static IEnumerable<MetadataReference> AllReferences => References[false].Concat(References[true]);

    public string Name { get; }

    public ImmutableArray<string> Texts { get; }

    public int Lines { get; }

    public static Corpus WithoutAws(int files) => new("no AWS reference", GeneratedCode.WithoutAws(files), usesAws: false);

    public static Corpus WithoutImages(int files) => new("AWS without AMI", GeneratedCode.WithoutImages(files), usesAws: true);

    public static Corpus Dense(int files) => new("dense launch sites", GeneratedCode.Dense(files), usesAws: true);

    public static Corpus OnlyLaunches(int files) => new("nothing but launch sites", GeneratedCode.OnlyLaunches(files), usesAws: true);

    /// <summary>One file of the given number of lines, with launch sites or without images.</summary>
    public static Corpus OneFile(bool isDense, int lines) => new(
        isDense ? "one file, dense" : "one file, AWS without AMI",
        [GeneratedCode.OneFile(isDense ? GeneratedCode.Dense(int.MaxValue) : GeneratedCode.WithoutImages(int.MaxValue), lines)],
        usesAws: true);

    /// <summary>A compilation that shares the parsed trees and the references' symbols, and nothing that was bound.</summary>
    public CSharpCompilation Fresh() => _compilation.Clone();

    /// <summary>What the compiler does for a build: parse, bind, emit.</summary>
    public void Build()
    {
        var trees = Texts.Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"/src/File{index}.cs"));
        var result = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        }
    }

    public CompilationWithAnalyzers With(DiagnosticAnalyzer[] analyzers) => With(Fresh(), analyzers);

    public static CompilationWithAnalyzers With(Compilation compilation, DiagnosticAnalyzer[] analyzers) => new(
        compilation,
        [.. analyzers],
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    public static int LinesOf(string text) => text.Count(character => character == '\n') + 1;

    private static bool IsAws(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith("AWSSDK.", StringComparison.Ordinal) || name.StartsWith("Amazon.", StringComparison.Ordinal) || name == "Constructs.dll");

    private static bool IsFramework(string path) =>
        Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
        && Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll");
}
