using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What a type sets for clients that name no Region themselves: defaults of the SDK, and registrations in a container.</summary>
internal sealed class ClientDefaults
{
    private readonly TypeModel _type;
    private readonly RegionReader _regions;
    private readonly Lazy<bool> _setRegion;
    private readonly Lazy<bool> _setRegionOfInjected;

    public ClientDefaults(TypeModel type, RegionReader regions)
    {
        _type = type;
        _regions = regions;
        _setRegion = new(() => RegionMembers.DefaultRegions.Any(member => Sets(RegionMembers.Defaults, member)), LazyThreadSafetyMode.None);
        _setRegionOfInjected = new(
            () => Sets(RegionMembers.ClientOptions, RegionMembers.OptionsRegion) || Assigned(RegionMembers.OptionsConfig, RegionMembers.ConfigAddress).Any(),
            LazyThreadSafetyMode.None);
    }

    /// <summary>Whether the type sets a Region for all clients that are made without one.</summary>
    public bool SetRegion => _setRegion.Value;

    /// <summary>Whether the type tells a container in which Region, or at which address, its clients work.</summary>
    public bool SetRegionOfInjected => _setRegionOfInjected.Value;

    /// <summary>The clients of a type that are made here for a container to hand out.</summary>
    public IEnumerable<IObjectCreationOperation> Registered(ITypeSymbol? client) =>
        from call in _type.Facts.Calls
        where BclCalls.Receiver(call)?.Type.IsOrImplements(RegionMembers.Container) == true
        from argument in call.Arguments
        from value in argument.Value.WithoutWrappers() is IAnonymousFunctionOperation factory ? _type.Facts.ReturnsOf(factory.Symbol) : [argument.Value]
        from leaf in _type.Tracer.Trace(value).Leaves
        where leaf.Operation is IObjectCreationOperation && IsA(leaf.Operation.Type, client)
        select (IObjectCreationOperation)leaf.Operation;

    private bool Sets(string owner, string member) =>
        Assigned(owner, member).Any(value => _regions.Read(_type.Tracer.Trace(value), "") is { Certainty: not RegionCertainty.Open });

    private IEnumerable<IOperation> Assigned(string owner, string member) =>
        from assignment in _type.Facts.OfKind<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment)
        where assignment.Target is IPropertyReferenceOperation { Property: var property } && property.Name == member && property.ContainingType.Is(owner)
        select assignment.Value;

    private static bool IsA(ITypeSymbol? made, ITypeSymbol? wanted) =>
        made is not null && wanted is not null
        && (SymbolEqualityComparer.Default.Equals(made, wanted) || made.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default));
}
