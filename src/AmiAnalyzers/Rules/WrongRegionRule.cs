using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0103: the catalog places an image in another Region than the one in which the code looks for it.</summary>
internal sealed class WrongRegionRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var entry in type.RegionMaps.SelectMany(map => map.Entries))
        {
            if (entry.Keys.Select(key => key.Text).Distinct(StringComparer.Ordinal).ToList() is [var region] && RegionCatalog.IsWellFormed(region) && RegionCatalog.Nearest(region) is null)
            {
                foreach (var id in entry.Ids)
                {
                    Report(id.Id, region, "the map lists it", id.Literal == id.Written || ReportPlaces.IsIn(type, id.Literal) ? id.Literal : id.Written, entry.Keys[0].Syntax);
                }
            }
        }

        foreach (var launch in type.RegionalLaunches.Where(launch => launch.Slot.Row.Role == SlotRole.LaunchImage))
        {
            if (launch.Region.Pinned is { } region)
            {
                foreach (var image in launch.Images.Leaves.Where(image => image.Text is not null && !type.IsChosenByRegion(image, launch.Slot)))
                {
                    Report(image.Text!, region, "it is launched", ReportPlaces.IsIn(type, image.Syntax) ? image.Syntax : image.Operation.Syntax, launch.Slot.Syntax);
                }
            }
        }

        void Report(string id, string region, string what, SyntaxNode place, SyntaxNode other)
        {
            if (AmiId.IsValid(id) && type.Aws.Images.Find(id) is { } image && image.Region != region && !type.SettingsAt(place).AllowedImageIds.Contains(id))
            {
                findings.Add(new Finding(Descriptors.WrongRegion, place.GetLocation(), id, image.Name is { } name ? $" ({name})" : "", image.Region, what, region)
                    .Beside(other.GetLocation()));
            }
        }
    }
}
