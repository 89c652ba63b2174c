using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads in which Region a Pulumi resource is made: its own, or that of its provider, which parents hand down.</summary>
internal sealed class ResourceRegionReader
{
    /// <summary>Parents of a resource that are looked at.</summary>
    private const int Nesting = 6;

    private readonly TypeModel _type;
    private readonly RegionReader _regions;

    public ResourceRegionReader(TypeModel type)
    {
        _type = type;
        _regions = new RegionReader(type.Facts);
    }

    /// <summary>The Region of a resource; <see langword="null"/> when the argument, which describes it, makes none.</summary>
    public ClientRegion? Of(IArgumentOperation description)
    {
        if (description.Parent is not IObjectCreationOperation resource || !resource.Type.IsOrInherits(RegionMembers.PulumiResource))
        {
            return null;
        }

        var own = _type.Tracer.MemberAt(description.Value, "Region");
        return own is not null && _regions.Read(own, "the resource") is { } region ? region : OfProvider(resource, Nesting);
    }

    /// <summary>The Region of the provider that a resource has, given the call of its constructor.</summary>
    private ClientRegion OfProvider(IOperation making, int nesting)
    {
        var options = making.CallArguments().FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.IsOrInherits(RegionMembers.PulumiOptions) == true);
        if (options is null)
        {
            return WithoutProvider;
        }

        var providers = Providers(options.Value);
        return nesting == 0 || !providers.IsComplete ? ClientRegion.Unknown
            : providers.Leaves.Any(leaf => !leaf.IsNull) ? ClientRegion.OneOf(providers.Leaves.Where(leaf => !leaf.IsNull).Select(OfProvider).ToList())
            : OfParent(_type.Tracer.MemberAt(options.Value, "Parent") ?? Trace.Unknown, nesting - 1);
    }

    private Trace Providers(IOperation options)
    {
        var one = _type.Tracer.MemberAt(options, "Provider") ?? Trace.Unknown;
        return options.WithoutWrappers()?.Type.Is(RegionMembers.PulumiComponentOptions) == true ? one.Union(_type.Tracer.ElementsOf(Reading.Of(options), "Providers")) : one;
    }

    private ClientRegion OfParent(Trace parent, int nesting)
    {
        var parents = parent.Leaves.Where(leaf => !leaf.IsNull).ToList();
        return !parent.IsComplete ? ClientRegion.Unknown
            : parents.Count == 0 ? WithoutProvider
            : ClientRegion.OneOf(parents.Select(leaf => !leaf.IsWhole() ? ClientRegion.Unknown : leaf.Operation switch
            {
                IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: true } made => OfProvider(made, nesting),
                IInstanceReferenceOperation => OfThis(nesting),
                IParameterReferenceOperation { Parameter: var parameter } when OuterValues.ArriveBy(parameter, _type.Facts) => WithoutProvider,
                _ => ClientRegion.Unknown,
            }).ToList());
    }

    /// <summary>What the class itself gives its base class; whoever makes a component may give it a provider, which is none of the code at hand.</summary>
    private ClientRegion OfThis(int nesting)
    {
        var bases = _type.Facts.Calls
            .Where(call => call.TargetMethod.MethodKind == MethodKind.Constructor && !_type.Facts.Declares(call.TargetMethod))
            .Where(call => !call.Arguments.Any(IsOptionOfCaller))
            .Select(call => OfProvider(call, nesting)).ToList();
        return bases.Count == 0 ? WithoutProvider : ClientRegion.OneOf(bases);
    }

    private bool IsOptionOfCaller(IArgumentOperation argument) =>
        argument.Parameter?.Type.IsOrInherits(RegionMembers.PulumiOptions) == true
        && argument.Value.WithoutWrappers() is IParameterReferenceOperation { Parameter: var parameter } && OuterValues.ArriveBy(parameter, _type.Facts);

    private ClientRegion OfProvider(Leaf provider) =>
        provider.IsWhole() && provider.Operation is IObjectCreationOperation creation && creation.Type.Is(RegionMembers.PulumiProvider)
        && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "args") is { ArgumentKind: ArgumentKind.Explicit } settings
        && _type.Tracer.MemberAt(settings.Value, "Region") is { } region && _regions.Read(region, "the provider") is { Certainty: RegionCertainty.Fixed } pinned
            ? pinned.When(provider.Conditions)
            : ClientRegion.Unknown;

    private static ClientRegion WithoutProvider => ClientRegion.Open("the resource names no provider with a Region");
}
