using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0104: a key of a Region map is meant as a Region and is none, so its image is never found.</summary>
internal sealed class UnknownRegionRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var map in type.RegionMaps)
        {
            foreach (var key in map.Entries.SelectMany(entry => entry.Keys))
            {
                var nearest = RegionCatalog.Nearest(key.Text);
                if (nearest is null ? RegionCatalog.ImitatesCode(key.Text) : !(map.IgnoresCase && string.Equals(nearest, key.Text, StringComparison.OrdinalIgnoreCase)))
                {
                    findings.Add(new Finding(Descriptors.UnknownRegion, key.Syntax.GetLocation(), key.Text, nearest is null ? "" : $"; did you mean '{nearest}'?")
                    {
                        Facts = new RegionFix(key.IsLiteral ? nearest : null).ToProperties(),
                    });
                }
            }
        }
    }
}
