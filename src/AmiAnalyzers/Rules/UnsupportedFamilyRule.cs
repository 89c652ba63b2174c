using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0204: the architectures match, and still the image does not run on the instance family.</summary>
internal sealed class UnsupportedFamilyRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var pairs in type.KnownPairs)
        {
            var running = pairs.All.Where(pair => pair.Runs).ToList();
            var reasons = running.Select(WhyNot).ToList();
            if (reasons.Count > 0 && reasons[0] is { } reason && reasons.All(other => other is not null))
            {
                var types = running.Select(pair => pair.Type).Distinct().ToList();
                var images = running.Select(pair => pair.Image).Distinct().ToList();
                findings.Add(new Finding(
                    Descriptors.UnsupportedFamily,
                    ReportPlaces.OfTypes(type, pairs.Slot, types),
                    [ArchitectureNames.List(images.Select(image => image.Name)), ArchitectureNames.List(types.Select(value => value.Name)), reason],
                    images.Select(image => ReportPlaces.Of(type, image.Leaf, image.Syntax)).OfType<Location>().ToImmutableArray(),
                    ImmutableDictionary<string, string?>.Empty));
            }
        }
    }

    private static string? WhyNot(ArchitecturePair pair) => pair.Type.Info is { } type ? ImageSupport.WhyNot(pair.Image.Facts, type) : null;
}
