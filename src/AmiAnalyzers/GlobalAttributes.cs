using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers;

/// <summary>AMI0001 in attributes of the assembly or module, the only code that belongs to no type.</summary>
internal static class GlobalAttributes
{
    /// <summary>Reports the AMI IDs in one file's global attributes.</summary>
    public static void Check(SemanticModelAnalysisContext context, AwsContext aws)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (aws.Triggers.Of(tree, context.CancellationToken) is not { IsEmpty: false } words
            || tree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists.Count: > 0 } root)
        {
            return;
        }

        var findings = new Findings(aws.Compilation, aws.Reported);
        var settings = aws.SettingsFor(tree);
        foreach (var text in root.AttributeLists.SelectMany(list => words.Within(list.Span)).Select(trigger => root.FindToken(trigger.Position)).Distinct().SelectMany(ImageIdText.At))
        {
            if (!settings.AllowedImageIds.Contains(text.Id) && !Placeholders.Contains(text.Id, settings.PlaceholderImageIds))
            {
                findings.Add(new Finding(Descriptors.HardCodedAmiId, text.Location, text.Id, "") { Facts = ImageFacts.ToProperties([ImageFacts.Of(text.Id, aws.Images)]) });
            }
        }

        findings.ReportTo(context.ReportDiagnostic);
    }
}
