using System.Collections.Immutable;

namespace AmiAnalyzers.LaunchSites;

/// <summary>An image with a type that it may meet.</summary>
internal readonly record struct ArchitecturePair(ImageValue Image, InstanceTypeValue Type)
{
    /// <summary>Whether the architectures match.</summary>
    public bool Runs => Type.Runs(Image.Architecture);
}

/// <summary>Every way in which the images and the types of a slot come together.</summary>
/// <param name="Slot">The slot with the types.</param>
/// <param name="All">The pairs that some path brings together.</param>
internal sealed record ArchitecturePairs(TypeSlot Slot, ImmutableArray<ArchitecturePair> All)
{
    /// <summary>The pairs of each slot of which both sides are known.</summary>
    public static IEnumerable<ArchitecturePairs> Of(TypeModel type) =>
        from pairing in type.Pairings
        where pairing.Images.IsKnown && pairing.OddType is null
        from slot in pairing.Slots
        where slot.Types.IsKnown
        let pairs = Of(pairing.Images, slot.Types)
        where !pairs.IsEmpty
        select new ArchitecturePairs(slot, pairs);

    private static ImmutableArray<ArchitecturePair> Of(Side<ImageValue> images, Side<InstanceTypeValue> types) =>
        (from image in images.Values
         from type in types.Values
         where image.Leaf.CanMeet(type.Leaf)
         select new ArchitecturePair(image, type)).ToImmutableArray();

    /// <summary>Whether no image runs on any type.</summary>
    public bool NoneRuns => All.All(pair => !pair.Runs);

    /// <summary>The types, each once.</summary>
    public IEnumerable<InstanceTypeValue> Types => All.Select(pair => pair.Type).Distinct();

    /// <summary>The images, each once.</summary>
    public IEnumerable<ImageValue> Images => All.Select(pair => pair.Image).Distinct();
}
