using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>
/// Sees what the compiler hands to analyzers. On some torn programs it fails itself (Roslyn 4.8 on an index in an initializer, say), and leaves out whatever
/// it would have come to: of two such runs nothing can be compared.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Witness : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Unused = new("WITNESS", "Unused", "Unused", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    private readonly ConcurrentDictionary<string, byte> _seen = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Unused];

    /// <summary>The types and files that were handed over to the end.</summary>
    public HashSet<string> Seen => [.. _seen.Keys];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterSymbolStartAction(
            type => type.RegisterSymbolEndAction(ended => _seen.TryAdd(string.Join(' ', ended.Symbol.Locations), 0)),
            SymbolKind.NamedType);
        context.RegisterSemanticModelAction(file => _seen.TryAdd(file.SemanticModel.SyntaxTree.FilePath, 0));
    }
}
