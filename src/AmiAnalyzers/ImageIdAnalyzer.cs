using System.Collections.Immutable;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers;

/// <summary>
/// Runs every rule on C# source, type by type. One analyzer for all rules: they share the value trace and take precedence over each other,
/// so each place gets one answer.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImageIdAnalyzer : DiagnosticAnalyzer
{
    // One of each for the life of the analyzer: they remember what they read, so each version of a file is read once.
    private readonly AdditionalTextValueProvider<ImageCatalogFile> _catalogs = new(UserFiles.ReadCatalog);
    private readonly AdditionalTextValueProvider<DataFile<SlotRow>> _slots = new(UserFiles.ReadSlots);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Generated code is not analysed. That no report stands in it either, Findings sees to, for less.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        var files = new UserFiles(
            start.Options.AdditionalFiles,
            file => start.TryGetValue(file, _catalogs, out var catalog) ? catalog : UserFiles.ReadCatalog(file),
            file => start.TryGetValue(file, _slots, out var slots) ? slots : UserFiles.ReadSlots(file));
        if (AwsContext.Create(start.Compilation, start.Options, files) is not { } aws)
        {
            return;
        }

        ConfigurationRule.CheckOptions(start);
        start.RegisterAdditionalFileAction(context =>
        {
            ConfigurationRule.CheckFile(context, files);
            HardCodedAmiIdInFileRule.Check(context, aws);
        });

        start.RegisterSymbolStartAction(context => StartType(context, aws), SymbolKind.NamedType);
        start.RegisterSemanticModelAction(context => GlobalAttributes.Check(context, aws));
    }

    private static void StartType(SymbolStartAnalysisContext context, AwsContext aws)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var triggers = new TypeTriggers(type, aws, context.CancellationToken);
        if (triggers.Tokens.IsEmpty || GeneratedCode.Marks(type))
        {
            return;
        }

        var blocks = new List<(ISymbol Owner, IOperation Body)>();
        context.RegisterOperationBlockAction(body =>
        {
            if (!GeneratedCode.Marks(body.OwningSymbol))
            {
                // Bodies arrive side by side, the end of the type after all of them.
                lock (blocks)
                {
                    blocks.AddRange(body.OperationBlocks.Select(block => (body.OwningSymbol, block)));
                }
            }
        });
        context.RegisterSymbolEndAction(end =>
        {
            if (!triggers.AreMeant(blocks.Select(block => block.Body), end.CancellationToken))
            {
                return;
            }

            var facts = new TypeFacts(type, blocks, isWhole: !GeneratedFiles.HoldPartOf(type, aws.Compilation), end.CancellationToken);
            var findings = new Findings(aws.Compilation, aws.Reported);
            var model = new TypeModel(aws, facts, GeneratedCode.LeaveOut(triggers.Tokens, type), end.CancellationToken);
            foreach (var rule in AllRules.InOrder)
            {
                rule.Check(model, findings);
            }

            findings.ReportTo(end.ReportDiagnostic);
        });
    }
}
