using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Templates;

/// <summary>Rewrites AMI IDs in CloudFormation and SAM templates: CloudFormation looks the image up in SSM Parameter Store at deployment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateImageCodeFixProvider), DocumentKinds = ["AdditionalDocument"])]
public sealed class TemplateImageCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HardCodedAmiIdInFile);

    /// <summary>None: Roslyn's fix-all works on documents of source.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var content = text.ToString();
        if (!ImageIdFiles.IsTemplate(content) || ImageIdFiles.SyntaxOf(document.Name, content, isChosen: true) is not { } syntax)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (TemplateImage.Find(content, syntax, diagnostic.Location.SourceSpan.Start) is not { } image)
            {
                continue;
            }

            foreach (var (parameter, label, kind) in Parameters(image, ImageFacts.From(diagnostic.Properties), SettingsFor(document)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Let CloudFormation look up {label} in SSM Parameter Store",
                        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(image.LookUp(parameter)))),
                        $"{diagnostic.Id}:{kind}"),
                    diagnostic);
            }
        }
    }

    /// <summary>The parameters in the order of those for C#: of a family past its end of support, one's own comes first, then the successor's.</summary>
    private static IEnumerable<(string Name, string Label, ParameterKind Kind)> Parameters(TemplateImage image, ImageFacts? facts, Settings settings)
    {
        var words = TellingWords.KebabCase(image.LogicalId);
        var name = $"{settings.ParameterPrefix}/{(words.Length > 0 ? words : OwnParameterNames.Unnamed)}";
        var own = (name, $"own parameter '{name}'", ParameterKind.Own);
        if (facts?.Parameter is not { } published)
        {
            return ParameterChoices.AmazonLinux(image.Architecture) is { } amazonLinux ? [own, (amazonLinux.Name, amazonLinux.Label, ParameterKind.AmazonLinux)] : [own];
        }

        var parameter = ImageParameterCatalog.Parse(published);
        return parameter?.Retirement is null ? [(published, $"'{published}'", ParameterKind.Public), own]
            : parameter.SuccessorName is { } successor ? [own, (successor, $"'{successor}'", ParameterKind.Successor)]
            : [own];
    }

    private static Settings SettingsFor(TextDocument document)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath);
        var provider = options.AnalyzerConfigOptionsProvider;
        return new Settings(file is null ? provider.GlobalOptions : provider.GetOptions(file));
    }
}
