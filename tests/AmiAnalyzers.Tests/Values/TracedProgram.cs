using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmiAnalyzers.Tests.Harness;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Tests.Values;

/// <summary>
/// A small program whose values are followed. Calls of the library's <c>Probe</c> mark what the test asks for; the program sees the
/// library as metadata, like any package.
/// </summary>
internal static class TracedProgram
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Vendor
        {
            public static class Probe
            {
                public static void Trace(params object[] values) { }
                public static void Elements(object collection) { }
                public static void Member(object owner, string member) { }
                public static void MemberElements(object owner, string member) { }
                public static void Uses(object value) { }
                public static string Marked(string value) => value;
            }

            public class Request
            {
                public Request() { }
                public Request(string image, int count) { }
                public string Image { get; set; }
                public string Kind { get; set; }
                public int Count { get; set; }
                public Request Inner { get; set; }
                public List<string> Types { get; set; }
                public List<Filter> Filters { get; set; }
                public Dictionary<string, string> Tags { get; set; }
            }

            public class Filter
            {
                public string Name { get; set; }
                public List<string> Values { get; set; }
            }

            public class Answer { public List<Item> Items { get; set; } }
            public class Item { public string Id { get; set; } }

            public interface IClient { Task<Answer> Send(Request request); }

            public class Client : IClient
            {
                public Task<Answer> Send(Request request) => null;
                public string Ask(string question) => question;
                public Client With(Action<Request> configure) => this;
            }

            public class Kind
            {
                public const string Plain = "plain";
                public static readonly Kind Small = new Kind("small");
                public Kind(string value) { Value = value; }
                public string Value { get; }
                public static implicit operator Kind(string value) => new Kind(value);
                public static implicit operator string(Kind kind) => kind.Value;
            }

            public static class Wrap
            {
                public static Kind Of(string text) => text;
                public static string Unwrapped(this Kind kind) => kind;
            }
        }
        """;

    private static readonly Lazy<MetadataReference> LibraryReference = new(Compile);

    /// <summary>What a test makes of each call of <c>Probe</c>, in source order.</summary>
    public static async Task<IReadOnlyList<T>> AtProbes<T>(IReadOnlyList<string> sources, Func<ProbeCall, T> read, bool isWhole = true)
    {
        var analyzer = new ProbeAnalyzer(isWhole);
        var setup = new Setup { Libs = Libs.None, Nullable = NullableContextOptions.Disable };
        var compilation = Analysis.Compile(sources, setup).AddReferences(LibraryReference.Value);
        Analysis.AssertNoErrors(compilation);
        var failures = new ConcurrentBag<Exception>();
        var results = new ConcurrentBag<(string File, int Position, T Result)>();
        analyzer.OnProbe = call => results.Add((call.Call.Syntax.SyntaxTree.FilePath, call.Call.Syntax.SpanStart, read(call)));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(failures.IsEmpty, $"The analyzer threw:\n{string.Join("\n", failures)}");
        Assert.NotEmpty(results);
        return [.. results.OrderBy(result => result.File, StringComparer.Ordinal).ThenBy(result => result.Position).Select(result => result.Result)];
    }

    /// <summary>The members of a class, with what every program needs around them.</summary>
    public static string InClass(string members) => $$"""
        using Vendor;

        class C
        {
        {{members}}
        }
        """;

    private static PortableExecutableReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Vendor", [CSharpSyntaxTree.ParseText(Library)], References.ForStandIn(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class Adapters : IAdapters
    {
        public string? WrappedParameterOf(IMethodSymbol method) => (method.ContainingType.Name, method.Name) switch
        {
            ("Kind", ".ctor") => "value",
            ("Kind", "get_Value") => "this",
            ("Wrap", "Of") => "text",
            ("Wrap", "Unwrapped") => "kind",
            _ => null,
        };
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class ProbeAnalyzer(bool isWhole) : DiagnosticAnalyzer
    {
        public Action<ProbeCall> OnProbe { get; set; } = _ => { };

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("PROBE", "Probe", "Probe", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolStartAction(Start, SymbolKind.NamedType);
        }

        private void Start(SymbolStartAnalysisContext context)
        {
            var blocks = new ConcurrentBag<(ISymbol, IOperation)>();
            context.RegisterOperationBlockAction(block =>
            {
                foreach (var operation in block.OperationBlocks)
                {
                    blocks.Add((block.OwningSymbol, operation));
                }
            });
            context.RegisterSymbolEndAction(end =>
            {
                var facts = new TypeFacts((INamedTypeSymbol)end.Symbol, blocks, isWhole, end.CancellationToken);
                var tracer = new ValueTracer(facts, new Adapters(), end.CancellationToken);
                var uses = new UseFinder(facts, new Adapters(), end.CancellationToken);
                foreach (var call in facts.Operations.OfType<IInvocationOperation>().Where(call => call.TargetMethod.ContainingType.Name == "Probe"))
                {
                    OnProbe(new ProbeCall(call, tracer, uses));
                }
            });
        }
    }
}

/// <summary>A call that marks what a test asks for.</summary>
internal sealed record ProbeCall(IInvocationOperation Call, ValueTracer Tracer, UseFinder Uses)
{
    /// <summary>The marked values.</summary>
    public IReadOnlyList<IOperation> Values =>
        Call.Arguments is [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var values } }]
            ? values
            : [Call.Arguments[0].Value];

    /// <summary>The trace that the call asks for.</summary>
    public Trace Trace => Call.TargetMethod.Name switch
    {
        "Elements" => Tracer.Elements(Values[0]),
        "Member" => Tracer.MemberOf(Values[0], MemberName),
        "MemberElements" => Tracer.ElementsOf(Reading.Of(Values[0]), MemberName),
        _ => Tracer.Trace(Values[0]),
    };

    private string MemberName => (string)Call.Arguments[1].Value.ConstantValue.Value!;
}
