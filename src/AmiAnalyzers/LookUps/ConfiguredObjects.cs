using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>
/// Finds the objects of a request type that a type makes and whose whole configuration it shows. An object that also goes where it cannot
/// be watched, before any call got it, is left out: it may be configured there.
/// </summary>
internal sealed class ConfiguredObjects
{
    private readonly TypeModel _type;
    private readonly Func<ITypeSymbol, bool> _isRequest;
    private readonly ImmutableArray<ConfiguredObject>.Builder _found = ImmutableArray.CreateBuilder<ConfiguredObject>();

    private ConfiguredObjects(TypeModel type, Func<ITypeSymbol, bool> isRequest)
    {
        _type = type;
        _isRequest = isRequest;
    }

    /// <summary>The objects of request types, those that calls get first.</summary>
    /// <param name="type">Where to look.</param>
    /// <param name="isRequest">Tells the request types.</param>
    public static ImmutableArray<ConfiguredObject> Find(TypeModel type, Func<ITypeSymbol, bool> isRequest) => Find(type, isRequest, all: false);

    /// <summary>The objects of the type of that documentation-comment ID.</summary>
    public static ImmutableArray<ConfiguredObject> Find(TypeModel type, string requestId) => Find(type, Is(requestId), all: false);

    /// <summary>The objects of the type of that documentation-comment ID, also those that may be configured further out of sight.</summary>
    public static ImmutableArray<ConfiguredObject> FindAll(TypeModel type, string requestId) => Find(type, Is(requestId), all: true);

    private static Func<ITypeSymbol, bool> Is(string requestId)
    {
        var name = requestId.Substring(requestId.LastIndexOf('.') + 1);
        return made => made.Name == name && MemberIds.Of(made) == requestId;
    }

    private static ImmutableArray<ConfiguredObject> Find(TypeModel type, Func<ITypeSymbol, bool> isRequest, bool all)
    {
        var creations = type.Facts.Creations.Where(creation => creation.Type is { } made && isRequest(made)).ToList();
        if (creations.Count == 0)
        {
            return ImmutableArray<ConfiguredObject>.Empty;
        }

        var finder = new ConfiguredObjects(type, isRequest);
        foreach (var argument in type.Facts.OfKind<IArgumentOperation>(OperationKind.Argument))
        {
            finder.Read(argument);
        }

        var called = new HashSet<IOperation>(finder._found.Select(found => found.Creation));
        foreach (var creation in creations.Where(creation => !called.Contains(creation) && (all || finder.StaysInSight(creation))))
        {
            finder._found.Add(new ConfiguredObject(creation, Call: null, AtEnd(creation), ImmutableArray<Condition>.Empty));
        }

        return finder._found.ToImmutable();
    }

    private void Read(IArgumentOperation argument)
    {
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parent: { } call } || !IsOfVendor(argument))
        {
            return;
        }

        foreach (var reading in ReadingsOf(argument.Value))
        {
            foreach (var leaf in _type.Tracer.Trace(reading).Leaves)
            {
                if (leaf is { Operation: IObjectCreationOperation { Type: { } made } creation, Members.IsEmpty: true } && _isRequest(made))
                {
                    _found.Add(new ConfiguredObject(creation, call, reading, leaf.Conditions));
                }
            }
        }
    }

    /// <summary>The argument, once for every call of the helper that passes its own parameter on.</summary>
    private IEnumerable<Reading> ReadingsOf(IOperation value)
    {
        if (value.WithoutWrappers() is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.LambdaMethod } helper }
            && (helper.DeclaredAccessibility == Accessibility.Private || helper.MethodKind == MethodKind.LocalFunction)
            && _type.Facts.CallsOf(helper) is { Count: > 0 } calls)
        {
            return calls.Select(call => Reading.InCall(value, helper, call));
        }

        return [Reading.Of(value)];
    }

    private bool IsOfVendor(IArgumentOperation argument) =>
        argument.Value.WithoutWrappers()?.Type is { } given
        && (_isRequest(given) || given.TypeKind == TypeKind.Interface)
        && argument.Parent is IInvocationOperation or IObjectCreationOperation
        && new HandOver(default, argument.Parent, argument) is { IsToReader: true, Callee: { } callee }
        && argument.Parameter?.Type is { } taken
        && SymbolEqualityComparer.Default.Equals(taken.ContainingAssembly, callee.ContainingAssembly);

    private bool StaysInSight(IObjectCreationOperation creation)
    {
        var uses = _type.Uses.Of(creation);
        return uses.All.All(use => use.Kind is UseKind.Receiver or UseKind.Dropped or UseKind.Discarded or UseKind.Interpolation
            || (use is { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: { } call } argument } && new HandOver(default, call, argument).IsToReader));
    }

    private static Reading AtEnd(IObjectCreationOperation creation) =>
        SiteObject.Made(creation).Place is { } place ? Reading.In(place, creation.ExecutableRoot()) : Reading.Of(creation);
}
