using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0001 and AMI0002: a constant text contains an AMI ID. Which of the two depends on what becomes of the ID.</summary>
internal sealed class HardCodedAmiIdRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var use in type.ImageIds)
        {
            if (!findings.Has(Descriptors.MalformedAmiId, use.Text.Expression.GetLocation()))
            {
                Check(use, type, findings);
            }
        }

        foreach (var leaf in PlaceholdersOfOtherTypes(type))
        {
            findings.Add(HardCoded(leaf.Text!, leaf.Syntax.GetLocation(), isPlaceholder: true));
        }
    }

    private static void Check(ImageIdUse use, TypeModel type, Findings findings)
    {
        var settings = type.SettingsAt(use.Text.Expression);
        if (settings.AllowedImageIds.Contains(use.Text.Id))
        {
            return;
        }

        var isPlaceholder = Placeholders.Contains(use.Text.Id, settings.PlaceholderImageIds);
        switch (use.Fate)
        {
            case ImageIdFate.Launched:
            case ImageIdFate.Unknown when !isPlaceholder:
                findings.Add(HardCoded(use.Text.Id, use.Text.Location, isPlaceholder));
                break;
            case ImageIdFate.Managed when !isPlaceholder:
                findings.Add(new Finding(Descriptors.AmiIdNamedOutsideLaunch, use.Text.Location, use.Text.Id, "managed"));
                break;
            case ImageIdFate.Compared when !isPlaceholder:
                findings.Add(new Finding(Descriptors.AmiIdNamedOutsideLaunch, use.Text.Location, use.Text.Id, "compared"));
                break;
            case ImageIdFate.Logged when !isPlaceholder:
                findings.Add(new Finding(Descriptors.AmiIdNamedOutsideLaunch, use.Text.Location, use.Text.Id, "written to a log or message"));
                break;
        }
    }

    /// <summary>Only the type that launches knows that another type's placeholder is launched; real IDs are reported where they stand.</summary>
    private static IEnumerable<Values.Leaf> PlaceholdersOfOtherTypes(TypeModel type) =>
        from slot in type.LaunchSites.SelectMany(site => site.Slots)
        where slot.Row.Role.StartsInstances()
        from leaf in slot.Written
        where leaf.Text is { } text && AmiId.IsValid(text) && leaf.Syntax != leaf.Operation.Syntax
        let settings = type.SettingsAt(leaf.Syntax)
        where Placeholders.Contains(leaf.Text!, settings.PlaceholderImageIds) && !settings.AllowedImageIds.Contains(leaf.Text!)
        select leaf;

    private static Finding HardCoded(string id, Location location, bool isPlaceholder) =>
        new(Descriptors.HardCodedAmiId, location, id, isPlaceholder ? " and a placeholder that no image has" : "");
}
