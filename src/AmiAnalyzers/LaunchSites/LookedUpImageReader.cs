using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads the images that look-ups answer: what their filters and name patterns say holds of whichever image is taken.</summary>
internal sealed class LookedUpImageReader(TypeModel type)
{
    /// <summary>The images of which a beginning is one; <see langword="null"/> when it is no look-up of one image.</summary>
    public Side<ImageValue>? Read(Leaf leaf)
    {
        var call = leaf.Operation.WithoutWrappers();
        var lookUps = type.ImageLookUps.Where(lookUp => lookUp.Call is not null && lookUp.Call == call).ToList();
        return lookUps.Count == 0 || !IsImage(leaf, lookUps[0].Request)
            ? null
            : lookUps.Select(lookUp => Read(leaf, lookUp)).Aggregate((all, next) => all.Union(next));
    }

    /// <summary>Whether the beginning is the ID of an answered image, or in the CDK the image itself.</summary>
    private static bool IsImage(Leaf leaf, LookUpRequest request) =>
        leaf.LastMember() is { } member ? Knowledge.ImageMembers.IsImageId(member) : request.PicksOne;

    private static Side<ImageValue> Read(Leaf leaf, ImageLookUp lookUp)
    {
        var named = lookUp.HasAllNames ? lookUp.NamePatterns.Select(ImageNameCatalog.Read).ToList() : [];
        var family = named.Count > 0 && named.All(image => image?.Family is not null && image.Family == named[0]!.Family) ? named[0]!.Family : null;
        var filters = lookUp.Filters.Where(filter => filter.Name.Text == ImageFilterCatalog.Architecture).ToList();
        if (filters.Count > 0)
        {
            return filters is [{ Conditions.IsEmpty: true, Values: { IsComplete: true, Leaves: { IsEmpty: false } values } }] && AreAlternatives(values)
                ? values.Select(value => Value(value, ArchitectureOf(value), $"{ImageFilterCatalog.Architecture}={TextOf(value)}")).Aggregate((all, next) => all.Union(next))
                : Side<ImageValue>.Unknown;
        }

        var architectures = named.Select(image => image?.Architecture ?? CpuArchitecture.None).Distinct().ToList();
        return architectures is [var one] && named.Count == 1 ? Value(lookUp.NameLeaf!, one, lookUp.NameLeaf!.Text!) : Side<ImageValue>.Unknown;

        Side<ImageValue> Value(Leaf telling, CpuArchitecture? architecture, string name) =>
            architecture is { } known and not CpuArchitecture.None
                ? Side<ImageValue>.Of(new ImageValue(leaf with { Conditions = lookUp.Conditions.AddRange(telling.Conditions) }, telling.Syntax, name, new(null, family, known)))
                : Side<ImageValue>.Unknown;
    }

    /// <summary>Whether one value alone arrives each time: of several, the program may take whichever image it likes.</summary>
    private static bool AreAlternatives(ImmutableArray<Leaf> values) => values.All(one => values.All(other => one == other || !one.CanMeet(other)));

    private static CpuArchitecture? ArchitectureOf(Leaf value) => TextOf(value) is { } text ? CpuArchitectures.Parse(text) : null;

    private static string? TextOf(Leaf value) => value.Text ?? (ConstantMember.IdOf(value.Operation) is { } id ? ImageFilterCatalog.ArchitectureOf(id) : null);
}
