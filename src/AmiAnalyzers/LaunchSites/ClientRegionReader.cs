using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads in which Region a client of the AWS SDK works, from the way it is made.</summary>
internal sealed class ClientRegionReader
{
    private const string Subject = "the client";
    private readonly TypeModel _type;
    private readonly RegionReader _regions;
    private readonly ClientDefaults _defaults;
    private readonly Dictionary<IOperation, ClientRegion> _known = [];

    public ClientRegionReader(TypeModel type)
    {
        _type = type;
        _regions = new RegionReader(type.Facts);
        _defaults = new ClientDefaults(type, _regions);
    }

    /// <summary>The Region of the client that an expression gives.</summary>
    public ClientRegion Of(IOperation client) => _known.TryGetValue(client, out var region) ? region : _known[client] = Read(client);

    private ClientRegion Read(IOperation client)
    {
        if (Place.Of(client) is { Path.IsEmpty: true, Root: IFieldSymbol or IPropertySymbol } member && OuterValues.ArriveIn(member.Root, _type.Facts))
        {
            return Injected;
        }

        var trace = _type.Tracer.Trace(client);
        var alternatives = trace.Leaves.Where(leaf => !leaf.IsNull).Select(leaf => Of(leaf, client).When(leaf.Conditions)).ToList();
        return trace.IsComplete ? ClientRegion.OneOf(alternatives) : ClientRegion.Unknown;
    }

    private ClientRegion Of(Leaf leaf, IOperation client) => leaf.IsWhole() ? leaf.Operation switch
    {
        IObjectCreationOperation { Type: { DeclaringSyntaxReferences.IsEmpty: true } type } creation when type.IsOrImplements(RegionMembers.ServiceClient) => Made(creation, client),
        IInvocationOperation { TargetMethod: { Name: RegionMembers.CreateClient } method, Instance: { } options } when method.ContainingType.Is(RegionMembers.ClientOptions) =>
            Endpoint(_type.Tracer.MemberOf(Reading.Of(options), RegionMembers.OptionsAddress)) ?? RegionOf(options, RegionMembers.OptionsRegion, client) ?? WithoutRegion,
        IInvocationOperation { TargetMethod: var method } when MemberIds.Of(method) is { } id && ServiceLocators.Contains(id) => FromContainer(client),
        IParameterReferenceOperation { Parameter: var parameter } when IsInjectedHandler(parameter, leaf.Operation) => FromContainer(client),
        IParameterReferenceOperation { Parameter: var parameter } when OuterValues.ArriveBy(parameter, _type.Facts) =>
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } ? ClientRegion.Open("the client is a parameter, so its Region is not fixed here") : Injected,
        _ => ClientRegion.Unknown,
    } : ClientRegion.Unknown;

    private static ClientRegion Injected => ClientRegion.Open("the client is injected, so its Region is not fixed here");

    /// <summary>A client that a container hands out, which the type may have filled itself.</summary>
    private ClientRegion FromContainer(IOperation client) =>
        _defaults.SetRegionOfInjected || _defaults.Registered(client.Type).Any(made => Made(made, made).Certainty != RegionCertainty.Open) ? ClientRegion.Unknown : Injected;

    /// <summary>Whether a framework calls the lambda and fills its parameters from a container: <c>app.MapPost("/", (IAmazonEC2 ec2) => …)</c>.</summary>
    private static bool IsInjectedHandler(IParameterSymbol parameter, IOperation reference) =>
        reference.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.ContainingSymbol)) is { } handler
        && handler.Ancestors().OfType<IArgumentOperation>().FirstOrDefault() is { Parameter: { Type: { Name: nameof(Delegate), ContainingNamespace.Name: nameof(System) } } };

    /// <summary>The Region of a client made by its constructor.</summary>
    private ClientRegion Made(IObjectCreationOperation creation, IOperation client)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Type.Is(RegionMembers.Endpoint) == true)
            {
                return Passed(argument.Value, client) ?? Certain(_regions.Read(_type.Tracer.Trace(argument.Value), Subject), argument, client) ?? WithoutRegion;
            }

            if (argument.Parameter?.Type.IsOrInherits(RegionMembers.ClientConfig) == true)
            {
                return Configured(argument.Value, client);
            }
        }

        return WithoutRegion;
    }

    private ClientRegion WithoutRegion => _defaults.SetRegion ? ClientRegion.Unknown : ClientRegion.Open("the client is created without a Region");

    /// <summary>The Region of a client made from a configuration.</summary>
    private ClientRegion Configured(IOperation config, IOperation client)
    {
        var configs = _type.Tracer.Trace(config);
        if (configs.Leaves.Any(leaf => leaf.Operation is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } or IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false }))
        {
            return ClientRegion.Unknown;
        }

        return Endpoint(_type.Tracer.MemberAt(config, RegionMembers.ConfigAddress))
            ?? RegionMembers.ConfigRegions.Select(member => RegionOf(config, member, client)).FirstOrDefault(region => region is not null)
            ?? WithoutRegion;
    }

    private ClientRegion? RegionOf(IOperation options, string member, IOperation client) =>
        _type.Tracer.MemberAt(options, member) is { } region ? Certain(_regions.Read(region, Subject), options, client) : null;

    /// <summary>What the address of a service tells; <see langword="null"/> when none was set, or only that of this machine and only sometimes.</summary>
    private static ClientRegion? Endpoint(Trace? url)
    {
        var leaves = url?.Leaves.Where(leaf => !leaf.IsNull && leaf.Members.IsEmpty).ToList();
        if (leaves is null or { Count: 0 })
        {
            return null;
        }

        var isAlwaysSet = leaves.Any(leaf => leaf.Conditions.IsEmpty) || (leaves.Count > 1 && leaves.Count == url!.Leaves.Length);
        var addresses = leaves.Select(leaf => leaf.Text is { } text ? ServiceAddress.RegionOf(text) : ClientRegion.Unknown).ToList();
        return url!.IsComplete && addresses.All(address => address.Certainty == RegionCertainty.Local) ? isAlwaysSet ? ClientRegion.Local : null
            : url.IsComplete && isAlwaysSet && addresses is [var only] ? only
            : ClientRegion.Unknown;
    }

    /// <summary>
    /// The Region that a factory method of the type takes as its parameter is the one that the call at hand passes; <see langword="null"/> when the
    /// client comes from no factory or the factory finds the Region otherwise.
    /// </summary>
    private ClientRegion? Passed(IOperation region, IOperation client)
    {
        var code = region.WithoutWrappers() is IInvocationOperation { Instance: null, Arguments: [var argument] } call && _type.Aws.Adapters.WrappedParameterOf(call.TargetMethod) is not null ? argument.Value : region;
        return code.WithoutWrappers() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol factory } parameter }
            && CallsBehind(client, factory) is { Count: > 0 } calls
                ? ClientRegion.OneOf(calls.Select(passing => _regions.Read(ArgumentOf(passing, parameter), Subject) ?? WithoutRegion).ToList())
                : null;
    }

    /// <summary>Of several Regions that a factory's callers pass, nobody knows which one the client at hand has.</summary>
    private ClientRegion? Certain(ClientRegion? region, IOperation made, IOperation client) =>
        region is { Certainty: RegionCertainty.Fixed, Pinned: null } && made.ExecutableRoot() != client.ExecutableRoot() && _type.Facts.OwnerOf(made) is { } factory && _type.Facts.CallsOf(factory).Count > 1
            ? ClientRegion.Unknown
            : region;

    private Trace ArgumentOf(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.ArgumentFor(parameter.Name) is { } argument ? _type.Tracer.Trace(argument.Value) : Trace.Unknown;

    private List<IInvocationOperation> CallsBehind(IOperation client, IMethodSymbol factory)
    {
        var sources = Place.Of(client) is { Path.IsEmpty: true, Root: var variable }
            ? _type.Facts.WritesTo(variable.OriginalDefinition).Select(write => write.Value).Append(_type.Facts.InitializerOf(variable))
            : [client];
        return sources.OfType<IOperation>()
            .SelectMany(source => source.DescendantsAndSelf())
            .OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, factory.OriginalDefinition))
            .ToList();
    }
}
