using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0101: an ID, which exists in one Region, is launched in whatever Region the program finds itself in.</summary>
internal sealed class RegionAgnosticImageRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var launch in type.RegionalLaunches.Where(launch => launch.Region.Certainty == RegionCertainty.Open))
        {
            foreach (var image in Images(launch.Images, type, findings))
            {
                var entry = type.EntryOf(image);
                if (launch.Slot.Row.Role == SlotRole.ImageMap)
                {
                    Report(entry is { KeyKind: RegionKeyKind.Open } ? "its key in the map is not a constant" : null, image, launch.Slot);
                }
                else
                {
                    Report(type.IsChosenByRegion(image, launch.Slot) || RegionKeys.IsPairedWithRegion(image) ? null : entry is { KeyKind: RegionKeyKind.Default } ? TakenByDefault : launch.Region.Reason, image, launch.Slot);
                }
            }
        }

        foreach (var slot in type.LaunchSites.SelectMany(site => site.Of(SlotRole.LaunchImage)).Where(slot => !IsRegionKnown(slot)))
        {
            foreach (var image in Images(slot.Trace, type, findings).Where(image => type.EntryOf(image) is { KeyKind: RegionKeyKind.Default }))
            {
                Report(TakenByDefault, image, slot);
            }
        }

        bool IsRegionKnown(SlotValue slot) => type.RegionalLaunchesOf(slot).Any(launch => launch.Region.Certainty is RegionCertainty.Fixed or RegionCertainty.Local);

        void Report(string? reason, Leaf image, SlotValue slot)
        {
            // Of several slots that a literal reaches, the first one speaks for all.
            if (reason is not null && reported.Add(image.Syntax))
            {
                var write = WriteOf(image, slot, type);
                findings.Add(new Finding(Descriptors.RegionAgnosticImage, write.Value.Syntax.GetLocation(), image.Text!, reason)
                    .Beside(ReportPlaces.Of(type, image, image.Syntax)));
            }
        }
    }

    private const string TakenByDefault = "the default arm gives it to every Region that is not listed";

    private static IEnumerable<Leaf> Images(Trace slot, TypeModel type, Findings findings) => slot.Leaves.Where(image =>
        image.Text is { } id && AmiId.IsValid(id)
        && !type.SettingsAt(image.Operation.Syntax).AllowedImageIds.Contains(id)
        && (ReportPlaces.Of(type, image, image.Syntax) is not { } place || !findings.Has(Descriptors.WrongRegion, place)));

    private static SlotWrite WriteOf(Leaf image, SlotValue slot, TypeModel type) =>
        slot.Writes.FirstOrDefault(write => type.Tracer.Trace(write.Value).Leaves.Any(leaf => leaf.Syntax == image.Syntax)) ?? slot.Writes[0];
}
