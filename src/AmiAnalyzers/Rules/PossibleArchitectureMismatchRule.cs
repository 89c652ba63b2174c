using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0202: one of the values that may arrive fits no value of the other side, although others do.</summary>
internal sealed class PossibleArchitectureMismatchRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var pairs in ArchitecturePairs.Of(type).Where(pairs => !pairs.NoneRuns))
        {
            foreach (var same in pairs.All.GroupBy(pair => pair.Type).Where(Fails))
            {
                var place = ReportPlaces.Of(type, same.Key.Leaf, same.Key.Syntax) ?? pairs.Slot.Syntax.GetLocation();
                var images = same.Select(pair => pair.Image).ToList();
                var others = images.Select(image => ReportPlaces.Of(type, image.Leaf, image.Syntax));
                findings.Add(FindingAt(place, $"Instance type '{same.Key.Name}'", ArchitectureNames.Of([same.Key]), "image", ArchitectureNames.Of(images), others));
            }

            foreach (var same in pairs.All.GroupBy(pair => pair.Image).Where(Fails))
            {
                var types = same.Select(pair => pair.Type).ToList();
                var others = types.Select(other => ReportPlaces.Of(type, other.Leaf, other.Syntax));
                if (ReportPlaces.Of(type, same.Key.Leaf, same.Key.Syntax) is { } place)
                {
                    findings.Add(FindingAt(place, $"Image '{same.Key.Name}'", ArchitectureNames.Of([same.Key]), "instance type", ArchitectureNames.Of(types), others));
                }
            }
        }
    }

    private static bool Fails(IEnumerable<ArchitecturePair> pairs) => pairs.All(pair => !pair.Runs);

    private static Finding FindingAt(Location place, string value, string architecture, string otherSide, string others, IEnumerable<Location?> otherPlaces) =>
        new(
            Descriptors.PossibleArchitectureMismatch,
            place,
            [value, architecture, otherSide, others],
            otherPlaces.OfType<Location>().Distinct().ToImmutableArray(),
            ImmutableDictionary<string, string?>.Empty);
}
