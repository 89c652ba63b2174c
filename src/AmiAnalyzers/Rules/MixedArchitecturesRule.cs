using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0203: instance types of several architectures share one image, template, node group or compute environment.</summary>
internal sealed class MixedArchitecturesRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var pairing in type.Pairings)
        {
            if (pairing.OddType is { } odd)
            {
                findings.Add(FindingOn(odd, pairing.Shared.First(odd.CannotShareWith), pairing, type));
            }
        }
    }

    private static Finding FindingOn(TypeElement odd, TypeElement other, Pairing pairing, TypeModel type)
    {
        var images = pairing.Images.Values.Select(image => ReportPlaces.Of(type, image.Leaf, image.Syntax));
        return new Finding(
            Descriptors.MixedArchitectures,
            PlaceOf(odd, type),
            [
                ArchitectureNames.ThatRun(odd.Types.Values),
                ArchitectureNames.Of(odd.Types.Values),
                ArchitectureNames.List(other.Types.Values.Select(value => value.Name)),
                ArchitectureNames.Of(other.Types.Values),
            ],
            images.Append(PlaceOf(other, type)).OfType<Location>().Distinct().ToImmutableArray(),
            ImmutableDictionary<string, string?>.Empty);
    }

    private static Location PlaceOf(TypeElement element, TypeModel type) =>
        (element.Types.Values is [var only] ? ReportPlaces.Of(type, only.Leaf, only.Syntax) : null) ?? element.Syntax.GetLocation();
}
