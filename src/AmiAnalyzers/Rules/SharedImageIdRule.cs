using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0102: one ID is meant for several Regions, and exists in one of them at most.</summary>
internal sealed class SharedImageIdRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var map in type.RegionMaps)
        {
            Check(map.Entries.SelectMany(InMap).ToList(), type, findings);
        }

        Check(type.RegionalLaunches.SelectMany(launch => ByClient(launch, type)).ToList(), type, findings);
    }

    /// <summary>An ID and one Region for which it is meant.</summary>
    /// <param name="Id">The AMI ID.</param>
    /// <param name="Region">The Region's code.</param>
    /// <param name="Literal">The ID's literal.</param>
    /// <param name="Place">Where it is put to use for that Region.</param>
    private sealed record Meant(string Id, string Region, SyntaxNode Literal, SyntaxNode Place);

    private static IEnumerable<Meant> InMap(RegionMapEntry entry)
    {
        var regions = entry.Keys.Select(key => key.Text.ToLowerInvariant()).Where(RegionCatalog.MayBeRegion).Distinct(StringComparer.Ordinal).ToList();

        // Several keys and several IDs may belong together in pairs.
        return regions.Count > 1 && entry.Ids.Select(id => id.Id).Distinct(StringComparer.Ordinal).Count() > 1
            ? []
            : entry.Ids.SelectMany(id => regions.Select(region => new Meant(id.Id, region, id.Literal, id.Written)));
    }

    /// <summary>The one ID of a slot in each Region to which its client may be pinned; of several IDs nobody knows which goes where.</summary>
    private static IEnumerable<Meant> ByClient(RegionalLaunch launch, TypeModel type)
    {
        var images = launch.Images.Leaves.Where(leaf => leaf.Text is { } id && AmiId.IsValid(id)).ToList();
        if (launch.Slot.Row.Role != SlotRole.LaunchImage || images.Select(image => image.Text).Distinct(StringComparer.Ordinal).Count() != 1 || images.Any(image => type.IsChosenByRegion(image, launch.Slot)))
        {
            return [];
        }

        return launch.Region.Choices
            .Where(choice => images.Any(image => !image.Conditions.Any(mine => choice.Conditions.Any(mine.MayExclude))))
            .Select((choice, index) => new Meant(images[0].Text!, choice.Code, images[Math.Min(index, images.Count - 1)].Syntax, launch.Slot.Syntax));
    }

    private static void Check(IReadOnlyList<Meant> all, TypeModel type, Findings findings)
    {
        // Where the catalog says which places are wrong, the others are right.
        foreach (var same in all.Where(meant => !IsKnownWrong(meant)).GroupBy(meant => meant.Id, StringComparer.Ordinal))
        {
            var first = same.First();

            // However many places share a literal, it is reported at one of them.
            foreach (var other in same.Where(other => other.Region != first.Region).GroupBy(other => other.Literal, (_, places) => places.First()))
            {
                var place = other.Literal == first.Literal || !ReportPlaces.IsIn(type, other.Literal) ? other.Place : other.Literal;
                if (!type.SettingsAt(place).AllowedImageIds.Contains(other.Id))
                {
                    findings.Add(new Finding(Descriptors.SharedImageId, place.GetLocation(), other.Id, first.Region, other.Region).Beside(first.Place.GetLocation()));
                }
            }
        }

        bool IsKnownWrong(Meant meant) =>
            findings.Has(Descriptors.WrongRegion, (ReportPlaces.IsIn(type, meant.Literal) ? meant.Literal : meant.Place).GetLocation());
    }
}
