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

    private static IEnumerable<(string Name, string Label, ParameterKind Kind)> Parameters(TemplateImage image, ImageFacts? facts, Settings settings)
    {
        if (facts?.Parameter is { } published)
        {
            yield return (published, $"'{published}'", ParameterKind.Public);
        }

        var words = OwnParameterName.KebabCase(image.LogicalId);
        var own = $"{settings.ParameterPrefix}/{(words.Length > 0 ? words : OwnParameterName.Unnamed)}";
        yield return (own, $"own parameter '{own}'", ParameterKind.Own);

        if (facts?.Parameter is null && ParameterChoices.AmazonLinux(image.Architecture) is { } amazonLinux)
        {
            yield return (amazonLinux.Name, amazonLinux.Label, ParameterKind.AmazonLinux);
        }
    }

    private static Settings SettingsFor(TextDocument document)
    {
        var options = document.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath);
        var provider = options.AnalyzerConfigOptionsProvider;
        return new Settings(file is null ? provider.GlobalOptions : provider.GetOptions(file));
    }
}
