using AmiAnalyzers.Configuration;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0004: an additional file spells out an AMI ID.</summary>
internal static class HardCodedAmiIdInFileRule
{
    /// <summary>Reports each ID of a file at its first place.</summary>
    public static void Check(AdditionalFileAnalysisContext context, AwsContext aws)
    {
        var file = context.AdditionalFile;
        var name = FilePath.NameOf(file.Path);
        if (UserFiles.Has(file) || file.GetText(context.CancellationToken) is not { } source)
        {
            return;
        }

        var text = source.ToString();
        var settings = aws.SettingsFor(file);
        if (!AmiId.MayBeIn(text) || ImageIdFiles.SyntaxOf(name, text, settings.IsChosenFile) is not { } syntax)
        {
            return;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in AmiId.Find(FileComments.WithoutComments(text, syntax)))
        {
            if (!settings.AllowedImageIds.Contains(found.Id) && !Placeholders.Contains(found.Id, settings.PlaceholderImageIds) && reported.Add(found.Id))
            {
                var location = FileLocation.Of(file, source, found.Start, found.Id.Length);
                var facts = ImageFacts.ToProperties([ImageFacts.Of(found.Id, aws.Images)]);
                context.ReportDiagnostic(new Finding(Descriptors.HardCodedAmiIdInFile, location, found.Id, name) { Facts = facts }.ToDiagnostic());
            }
        }
    }
}
