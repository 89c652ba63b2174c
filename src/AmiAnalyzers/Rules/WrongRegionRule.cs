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
        foreach (var entry in type.RegionMaps.SelectMany(map => map.Entries).Where(entry => !entry.Keys.IsEmpty && entry.Keys.All(key => RegionCatalog.MayBeRegion(key.Text))))
        {
            foreach (var id in entry.Ids)
            {
                Report(id.Id, entry.Keys.Select(key => key.Text), "the map lists it", id.Literal == id.Written || ReportPlaces.IsIn(type, id.Literal) ? id.Literal : id.Written, entry.Keys[0].Syntax);
            }
        }

        foreach (var launch in type.RegionalLaunches.Where(launch => launch.Slot.Row.Role == SlotRole.LaunchImage && launch.Region.Certainty == RegionCertainty.Fixed))
        {
            foreach (var image in launch.Images.Leaves.Where(image => image.Text is not null && !type.IsChosenByRegion(image, launch.Slot)))
            {
                Report(image.Text!, launch.Region.Choices.Select(choice => choice.Code), "it is launched", ReportPlaces.IsIn(type, image.Syntax) ? image.Syntax : image.Operation.Syntax, launch.Slot.Syntax);
            }
        }

        void Report(string id, IEnumerable<string> wanted, string what, SyntaxNode place, SyntaxNode other)
        {
            var regions = wanted.Distinct(StringComparer.Ordinal).ToList();
            if (AmiId.IsValid(id) && type.Aws.Images.Find(id) is { } image && !regions.Contains(image.Region) && !type.SettingsAt(place).AllowedImageIds.Contains(id))
            {
                findings.Add(new Finding(Descriptors.WrongRegion, place.GetLocation(), id, image.Name is { } name ? $" ({name})" : "", image.Region, what, string.Join(" and ", regions))
                    .Beside(other.GetLocation()));
            }
        }
    }
}
