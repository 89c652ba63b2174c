using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads to which Region a CDK construct is deployed: that of the stack or stage around it, if the class pins one.</summary>
internal sealed class StackRegionReader
{
    /// <summary>Constructs around a construct that are looked at.</summary>
    private const int Nesting = 6;

    private readonly TypeModel _type;
    private readonly RegionReader _regions;
    private readonly Lazy<ClientRegion> _ofClass;

    public StackRegionReader(TypeModel type)
    {
        _type = type;
        _regions = new RegionReader(type.Facts);
        _ofClass = new Lazy<ClientRegion>(OfClass, LazyThreadSafetyMode.None);
    }

    /// <summary>The Region of the constructs that a configured object describes, or is.</summary>
    public ClientRegion Of(SiteObject configured)
    {
        var scopes = Consumers.Of(configured, _type).Select(argument => argument.Parent).Prepend(configured.Operation)
            .OfType<IObjectCreationOperation>().Select(ScopeOf).OfType<IOperation>().ToList();
        return scopes.Count == 0 ? _ofClass.Value : ClientRegion.OneOf(scopes.Select(scope => Of(scope, Nesting)).ToList());
    }

    private static IOperation? ScopeOf(IObjectCreationOperation construct) =>
        construct.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is(RegionMembers.CdkScope) == true)?.Value;

    private ClientRegion Of(IOperation scope, int nesting)
    {
        var around = _type.Tracer.Trace(scope);
        return nesting > 0 && around.IsComplete ? ClientRegion.OneOf(around.Leaves.Select(leaf => Around(leaf, nesting).When(leaf.Conditions)).ToList()) : _ofClass.Value;
    }

    private ClientRegion Around(Leaf scope, int nesting) =>
        !scope.IsWhole() ? _ofClass.Value
        : scope.Operation is IObjectCreationOperation made ? Of(made, nesting)
        : scope.Operation.Type.IsOrInherits(RegionMembers.CdkApplication) ? NotPinned
        : _ofClass.Value;

    /// <summary>A stack or stage has its own environment, or else that of what is around it; at the end is the application, which has none.</summary>
    private ClientRegion Of(IObjectCreationOperation made, int nesting)
    {
        var props = made.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { } type && RegionMembers.CdkDeployed.Any(type.Is));
        var environments = props is null ? Trace.Nothing : _type.Tracer.MemberAt(props.Value, RegionMembers.CdkEnvironmentMember) ?? Trace.Unknown;
        return !environments.Leaves.All(leaf => leaf.IsNull) ? ClientRegion.OneOf(environments.Leaves.Where(leaf => !leaf.IsNull).Select(Of).ToList())
            : !environments.IsComplete || made.Type is { DeclaringSyntaxReferences.IsEmpty: false } ? ClientRegion.Unknown
            : ScopeOf(made) is { } outer ? Of(outer, nesting - 1)
            : NotPinned;
    }

    private ClientRegion Of(Leaf environment) => environment switch
    {
        { Operation: IObjectCreationOperation made } when environment.IsWhole() && made.Type.Is(RegionMembers.CdkEnvironment) => (Pin(made) ?? NotPinned).When(environment.Conditions),
        { Operation: IParameterReferenceOperation { Parameter: var parameter } } when OuterValues.ArriveBy(parameter, _type.Facts) => NotPinned,
        _ => ClientRegion.Unknown,
    };

    private ClientRegion? Pin(IObjectCreationOperation environment) => _regions.Read(_type.Tracer.MemberOf(environment, "Region"), "the stack");

    /// <summary>The Region to which the class pins itself; open when it leaves that to others.</summary>
    private ClientRegion OfClass()
    {
        var pins = _type.Facts.Creations
            .Where(creation => creation.Type.Is(RegionMembers.CdkEnvironment)).Select(Pin).OfType<ClientRegion>().ToList();
        return pins.All(pin => pin.Certainty == RegionCertainty.Open) ? NotPinned
            : ClientRegion.OneOf(pins) is { Pinned: not null } pinned ? pinned
            : ClientRegion.Unknown;
    }

    private static ClientRegion NotPinned => ClientRegion.Open("the class does not pin its stack to a Region");
}
