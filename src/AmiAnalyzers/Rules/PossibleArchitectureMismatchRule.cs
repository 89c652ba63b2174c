using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0202: one of the values that may arrive fits no value of the other side, although others do.</summary>
internal sealed class PossibleArchitectureMismatchRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var pairs in type.KnownPairs.Where(pairs => !pairs.NoneRuns))
        {
            foreach (var same in pairs.All.GroupBy(pair => pair.Type.Syntax).Where(same => Fail(type, same)))
            {
                var failing = same.First().Type;
                var place = ReportPlaces.Of(type, failing.Leaf, failing.Syntax) ?? pairs.Slot.Syntax.GetLocation();
                var images = same.Select(pair => pair.Image).ToList();
                var others = images.Select(image => ReportPlaces.Of(type, image.Leaf, image.Syntax));
                findings.Add(FindingAt(place, $"Instance type '{failing.Name}'", ArchitectureNames.Of([failing]), "image", ArchitectureNames.Of(images), others));
            }

            foreach (var same in pairs.All.GroupBy(pair => pair.Image.Syntax).Where(same => Fail(type, same)))
            {
                var failing = same.First().Image;
                var types = same.Select(pair => pair.Type).ToList();
                var others = types.Select(other => ReportPlaces.Of(type, other.Leaf, other.Syntax));
                if (ReportPlaces.Of(type, failing.Leaf, failing.Syntax) is { } place)
                {
                    findings.Add(FindingAt(place, $"Image '{failing.Name}'", ArchitectureNames.Of([failing]), "instance type", ArchitectureNames.Of(types), others));
                }
            }
        }
    }

    /// <summary>Whether a value, which may arrive on several ways, fails on each of them, and on one of them surely arrives at times.</summary>
    private static bool Fail(TypeModel type, IEnumerable<ArchitecturePair> pairs) =>
        pairs.All(pair => !pair.Runs)
        && pairs.Any(pair => !pair.Image.Leaf.IsUncertain && !pair.Type.Leaf.IsUncertain && !IsChosen(type.Tracer, pair.Image.Leaf, pair.Type.Leaf));

    /// <summary>Whether one side is chosen by a look at the other, so that the two may never come together.</summary>
    private static bool IsChosen(ValueTracer tracer, Leaf image, Leaf type) => tracer.IsChosenBy(image, type) || tracer.IsChosenBy(type, image);

    private static Finding FindingAt(Location place, string value, string architecture, string otherSide, string others, IEnumerable<Location?> otherPlaces) =>
        new(
            Descriptors.PossibleArchitectureMismatch,
            place,
            [value, architecture, otherSide, others],
            otherPlaces.OfType<Location>().Distinct().ToImmutableArray(),
            ImmutableDictionary<string, string?>.Empty);
}
