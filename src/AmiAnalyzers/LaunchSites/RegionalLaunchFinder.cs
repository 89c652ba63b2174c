using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Brings launch slots and Regions together: by the client that sends a request, the stack of a construct, the provider of a resource.</summary>
internal sealed class RegionalLaunchFinder
{
    private readonly TypeModel _type;
    private readonly StackRegionReader _stacks;
    private readonly ResourceRegionReader _resources;

    private RegionalLaunchFinder(TypeModel type)
    {
        _type = type;
        _stacks = new StackRegionReader(type);
        _resources = new ResourceRegionReader(type);
    }

    /// <summary>The launches of a type whose Region the type shows, in source order of their slots.</summary>
    public static ImmutableArray<RegionalLaunch> Find(TypeModel type)
    {
        var finder = new RegionalLaunchFinder(type);
        return type.LaunchSites.SelectMany(finder.Of).ToImmutableArray();
    }

    private IEnumerable<RegionalLaunch> Of(LaunchSite site)
    {
        var slots = site.Slots.Where(slot => IsBoundToRegion(slot.Row) && slot.Written.Any(leaf => leaf.Text is { } text && AmiId.IsValid(text))).ToList();
        return slots.Count == 0 ? [] : ApiFamilies.Of(slots[0].Row) switch
        {
            ApiFamily.Cdk => In(_stacks.Of(site.Object), slots),
            ApiFamily.Pulumi => Consumers.Of(site.Object, _type).Select(_resources.Of).OfType<ClientRegion>()
                .SelectMany(region => In(region, slots)),
            _ => Consumers.Of(site.Object, _type).SelectMany(argument => ClientCall(site, slots, argument)),
        };
    }

    private static IEnumerable<RegionalLaunch> In(ClientRegion region, IEnumerable<SlotValue> slots) => slots.Select(slot => new RegionalLaunch(slot, slot.Trace, region));

    /// <summary>A parameter's default can be replaced at each deployment, and nobody knows who asks for a ready-made image.</summary>
    private static bool IsBoundToRegion(SlotRow row) =>
        row.Role is SlotRole.LaunchImage or SlotRole.ImageMap && row.TypeName != RegionMembers.CdkImage;

    private IEnumerable<RegionalLaunch> ClientCall(LaunchSite site, List<SlotValue> slots, IArgumentOperation argument)
    {
        if (argument.Parent is not IInvocationOperation { Instance: { } client } || !client.Type.IsOrImplements(RegionMembers.ServiceClient))
        {
            return [];
        }

        var region = _type.Clients.Of(client);
        return slots.Select(slot => new RegionalLaunch(slot, ImagesAt(argument, site, slot), region));
    }

    /// <summary>What the slot holds when the call is made, for a request that is used again with other content.</summary>
    private Trace ImagesAt(IArgumentOperation argument, LaunchSite site, SlotValue slot) =>
        site.Object.Place is { Path.IsEmpty: true } kept && slot.Member is IPropertySymbol member && !slot.Row.HoldsSeveral
        && Place.Of(argument.Value) is { Path.IsEmpty: true } given && SymbolEqualityComparer.Default.Equals(kept.Root, given.Root)
            ? _type.Tracer.Member(new Place(given.Root, ImmutableArray.Create<ISymbol>(member)), argument.Value)
            : slot.Trace;
}
