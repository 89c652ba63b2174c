using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Benchmarks;

/// <summary>The analyzers that are measured side by side.</summary>
internal static class Contestants
{
    public const string SonarRule = "S1313";

    /// <summary>The least that a rule on literals can cost.</summary>
    public static DiagnosticAnalyzer[] Floor => [new LiteralAnalyzer()];

    /// <summary>The whole package.</summary>
    public static DiagnosticAnalyzer[] AmiAnalyzers => [new ImageIdAnalyzer()];

    /// <summary>The analyzers that every user of AWSSDK.EC2 runs already.</summary>
    public static DiagnosticAnalyzer[] Aws => Load("aws", _ => true);

    /// <summary>A well-known rule on hard-coded values: IP addresses.</summary>
    public static DiagnosticAnalyzer[] Sonar => Load("sonar", analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == SonarRule));

    public static DiagnosticAnalyzer[] Named(string name) => name switch
    {
        nameof(Floor) => Floor,
        nameof(AmiAnalyzers) => AmiAnalyzers,
        nameof(Aws) => Aws,
        nameof(Sonar) => Sonar,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No contestant."),
    };

    private static DiagnosticAnalyzer[] Load(string folder, Func<DiagnosticAnalyzer, bool> isWanted) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "contestants", folder), "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(path => Assembly.LoadFrom(path).GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)
            .Where(isWanted)];

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class LiteralAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("FLOOR", "Floor", "Floor", "Performance", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(Look, SyntaxKind.StringLiteralExpression);
        }

        private static void Look(SyntaxNodeAnalysisContext context)
        {
            if (((LiteralExpressionSyntax)context.Node).Token.ValueText.StartsWith("ami-", StringComparison.Ordinal))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node.GetLocation()));
            }
        }
    }
}
