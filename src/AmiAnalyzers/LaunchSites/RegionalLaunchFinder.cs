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
    private readonly ClientRegionReader _clients;
    private readonly RegionReader _regions;
    private readonly Lazy<ClientRegion> _stack;
    private readonly Dictionary<IOperation, ClientRegion> _known = [];

    private RegionalLaunchFinder(TypeModel type)
    {
        _type = type;
        _clients = new ClientRegionReader(type);
        _regions = new RegionReader(type.Facts);
        _stack = new Lazy<ClientRegion>(StackRegion);
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
            ApiFamily.Cdk => slots.Select(slot => new RegionalLaunch(slot, slot.Trace, _stack.Value)),
            ApiFamily.Pulumi => Consumers.Of(site.Object, _type).Select(ResourceRegion).OfType<ClientRegion>()
                .SelectMany(region => slots.Select(slot => new RegionalLaunch(slot, slot.Trace, region))),
            _ => Consumers.Of(site.Object, _type).SelectMany(argument => ClientCall(site, slots, argument)),
        };
    }

    /// <summary>A parameter's default can be replaced at each deployment, and nobody knows who asks for a ready-made image.</summary>
    private static bool IsBoundToRegion(SlotRow row) =>
        row.Role is SlotRole.LaunchImage or SlotRole.ImageMap && row.TypeName != RegionMembers.CdkImage;

    private IEnumerable<RegionalLaunch> ClientCall(LaunchSite site, List<SlotValue> slots, IArgumentOperation argument)
    {
        if (argument.Parent is not IInvocationOperation { Instance: { } client } || !client.Type.IsOrImplements(RegionMembers.ServiceClient))
        {
            return [];
        }

        if (!_known.TryGetValue(client, out var region))
        {
            _known[client] = region = _clients.Of(client);
        }

        return slots.Select(slot => new RegionalLaunch(slot, ImagesAt(argument, site, slot), region));
    }

    /// <summary>What the slot holds when the call is made, for a request that is used again with other content.</summary>
    private Trace ImagesAt(IArgumentOperation argument, LaunchSite site, SlotValue slot) =>
        site.Object.Place is { Path.IsEmpty: true } kept && slot.Member is IPropertySymbol member && !slot.Row.HoldsSeveral
        && Place.Of(argument.Value) is { Path.IsEmpty: true } given && SymbolEqualityComparer.Default.Equals(kept.Root, given.Root)
            ? _type.Tracer.Member(new Place(given.Root, ImmutableArray.Create<ISymbol>(member)), argument.Value)
            : slot.Trace;

    /// <summary>The Region to which the type pins its stack; open when it leaves that to others.</summary>
    private ClientRegion StackRegion()
    {
        var pins = _type.Facts.Operations.OfType<IObjectCreationOperation>()
            .Where(creation => creation.Type.Is(RegionMembers.CdkEnvironment))
            .Select(creation => _regions.Read(_type.Tracer.MemberOf(creation, "Region"), "the stack"))
            .OfType<ClientRegion>()
            .ToList();
        return pins.All(pin => pin.Certainty == RegionCertainty.Open) ? ClientRegion.Open("the class does not pin its stack to a Region")
            : ClientRegion.OneOf(pins) is { Pinned: not null } pinned ? pinned
            : ClientRegion.Unknown;
    }

    /// <summary>The Region of a Pulumi resource: its own, or that of the provider it names; <see langword="null"/> when the argument makes no resource.</summary>
    private ClientRegion? ResourceRegion(IArgumentOperation argument)
    {
        if (argument.Parent is not IObjectCreationOperation resource || !resource.Type.IsOrInherits(RegionMembers.PulumiResource))
        {
            return null;
        }

        var own = _type.Tracer.MemberAt(argument.Value, "Region");
        if (own is not null && _regions.Read(own, "the resource") is { } region)
        {
            return region;
        }

        var options = resource.Arguments.FirstOrDefault(other => other.ArgumentKind == ArgumentKind.Explicit && other.Parameter?.Type.IsOrInherits(RegionMembers.PulumiOptions) == true);
        return options is null ? WithoutProvider : ProviderRegion(options.Value);
    }

    private ClientRegion ProviderRegion(IOperation options)
    {
        var provider = _type.Tracer.MemberAt(options, "Provider");
        if (provider is null or { IsComplete: false })
        {
            return ClientRegion.Unknown;
        }

        var providers = provider.Leaves.Where(leaf => !leaf.IsNull).ToList();
        if (providers.Count == 0)
        {
            // A parent hands its own provider down.
            return _type.Tracer.MemberAt(options, "Parent") is { IsComplete: true } parent && parent.Leaves.All(leaf => leaf.IsNull) ? WithoutProvider : ClientRegion.Unknown;
        }

        return ClientRegion.OneOf(providers.Select(ProviderRegion).ToList());
    }

    private ClientRegion ProviderRegion(Leaf provider) =>
        provider.IsWhole() && provider.Operation is IObjectCreationOperation creation && creation.Type.Is(RegionMembers.PulumiProvider)
        && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "args") is { ArgumentKind: ArgumentKind.Explicit } settings
        && _type.Tracer.MemberAt(settings.Value, "Region") is { } region && _regions.Read(region, "the provider") is { Certainty: RegionCertainty.Fixed } pinned
            ? pinned.When(provider.Conditions)
            : ClientRegion.Unknown;

    private static ClientRegion WithoutProvider => ClientRegion.Open("the resource names no provider with a Region");
}
