using System.Collections.Immutable;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Dictionaries with at least one entry: initialisers of every form, lists of pairs, immutable chains, and what is added later.</summary>
internal sealed class DictionaryMaps
{
    private readonly TypeModel _type;
    private readonly RegionMapEntries _entries;
    private readonly List<(IOperation Origin, Place? Place, List<RegionMapEntry> Entries)> _maps = [];

    private DictionaryMaps(TypeModel type)
    {
        _type = type;
        _entries = new RegionMapEntries(type);
    }

    /// <summary>The dictionaries of a type, whatever they hold.</summary>
    public static IEnumerable<RegionMap> Find(TypeModel type)
    {
        var finder = new DictionaryMaps(type);
        foreach (var operation in type.Facts.Operations)
        {
            finder.ReadCreation(operation);
        }

        foreach (var operation in type.Facts.OfKinds(OperationKind.Invocation, OperationKind.SimpleAssignment))
        {
            finder.ReadAddition(operation);
        }

        return finder._maps.Where(map => map.Entries.Count > 0).Select(map => new RegionMap(map.Origin, map.Entries.ToImmutableArray(), IgnoresCase(map.Origin)));
    }

    private void ReadCreation(IOperation operation)
    {
        switch (operation)
        {
            case { Kind: OperationKind.ObjectCreation } and IObjectCreationOperation creation when CollectionTypes.IsDictionary(creation.Type):
                Add(creation, SiteObject.Made(creation).Place, CollectionEntries.Of(creation) ?? []);
                break;
            case { Kind: OperationKind.ObjectOrCollectionInitializer } and IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation } initializer when CollectionTypes.IsDictionary(initializer.Type):
                Add(initializer, null, CollectionEntries.Of(initializer) ?? []);
                break;
            case { Kind: OperationKind.ArrayCreation }:
            case { Kind: OperationKind.ObjectCreation } and IObjectCreationOperation { Initializer: not null }:
            case IOperation when operation.CollectionExpressionElements() is not null:
                AddPairs(operation, CollectionEntries.Of(operation) ?? []);
                break;
            case { Kind: OperationKind.Invocation } and IInvocationOperation { Instance: not null } chain when IsAddition(chain) && CollectionTypes.IsDictionary(chain.Type) && !IsLinkOfChain(chain):
                AddChain(chain);
                break;
        }
    }

    private void Add(IOperation origin, Place? place, IEnumerable<CollectionEntry> entries) =>
        _maps.Add((origin, place, entries.Where(entry => entry.KeyOperation is not null).Select(entry => _entries.Read(entry.Operation, entry.KeyOperation!, entry.Value)).ToList()));

    private void AddPairs(IOperation origin, IReadOnlyList<CollectionEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var takesTuples = origin.Ancestors().TakeWhile(IsPassedOn).OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name.EndsWith("Dictionary", StringComparison.Ordinal));
        var pairs = entries.Select(entry => (entry.Operation, Pair: PairOf(entry.Value, takesTuples))).Where(entry => entry.Pair is not null).ToList();
        if (pairs.Count > 0)
        {
            _maps.Add((origin, null, pairs.Select(entry => _entries.Read(entry.Operation, entry.Pair!.Value.Key, entry.Pair.Value.Value)).ToList()));
        }
    }

    /// <summary>The entries of <c>ImmutableDictionary&lt;…&gt;.Empty.Add(key, value).Add(key, value)</c>.</summary>
    private void AddChain(IInvocationOperation last)
    {
        var entries = new List<RegionMapEntry>();
        for (IOperation? link = last; link is IInvocationOperation addition && IsAddition(addition); link = addition.Instance)
        {
            entries.Insert(0, _entries.Read(addition, addition.Arguments[0].Value, addition.Arguments[1].Value));
        }

        _maps.Add((last, null, entries));
    }

    /// <summary>A key that is added to a dictionary in a variable: it belongs to the one that was made for it, if there is exactly one.</summary>
    private void ReadAddition(IOperation operation)
    {
        var (dictionary, key, value) = operation switch
        {
            IInvocationOperation { TargetMethod: { ReturnsVoid: true } or { ReturnType.SpecialType: SpecialType.System_Boolean } } call when IsAddition(call)
                => (BclCalls.Receiver(call), call.Arguments[^2].Value, call.Arguments[^1].Value),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var index] } target } assignment when CollectionTypes.IsDictionary(target.Instance?.Type)
                => (target.Instance, index.Value, assignment.Value),
            _ => default,
        };
        if (Place.Of(dictionary) is { } place)
        {
            Add(operation, place, key, value);
        }
    }

    private void Add(IOperation addition, Place place, IOperation key, IOperation? value)
    {
        var made = _maps.Where(map => map.Place is { } kept && IsSame(kept, place)).ToList();
        if (made.Count == 1)
        {
            made[0].Entries.Add(_entries.Read(addition, key, value));
        }
        else
        {
            _maps.Add((addition, place, [_entries.Read(addition, key, value)]));
        }
    }

    /// <summary>What an element is to a dictionary; tuples are pairs where one is made of them, as in <c>ToDictionary</c>.</summary>
    private static (IOperation Key, IOperation Value)? PairOf(IOperation? element, bool takesTuples) => element.WithoutWrappers() switch
    {
        ITupleOperation { Elements: [var key, var value] } when takesTuples => (key, value),
        IObjectCreationOperation { Type.Name: nameof(KeyValuePair<int, int>), Arguments: [var key, var value] } => (key.Value, value.Value),
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: nameof(KeyValuePair<int, int>) }, Arguments: [var key, var value] } => (key.Value, value.Value),
        _ => null,
    };

    private static bool IsAddition(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Add" or "TryAdd" or "SetItem", Instance: not IInstanceReferenceOperation }
        && call.Arguments.Length == (call.Instance is null ? 3 : 2)
        && BclCalls.Receiver(call) is { } dictionary && CollectionTypes.IsDictionary(dictionary.Type);

    private static bool IsLinkOfChain(IInvocationOperation call) => call.Parent is IInvocationOperation next && next.Instance == call && IsAddition(next);

    private static bool IsSame(Place one, Place other) => SymbolEqualityComparer.Default.Equals(one.Root, other.Root) && one.HasPath(other.Path);

    /// <summary>Whether the dictionary, or a copy that it goes straight into, compares its keys without regard to case.</summary>
    private static bool IgnoresCase(IOperation origin) =>
        origin.Ancestors().TakeWhile(IsPassedOn)
            .Prepend(origin)
            .SelectMany(made => made.CallArguments())
            .Any(argument => argument.Value.WithoutWrappers() is IMemberReferenceOperation { Member: { Name: var name, ContainingType.Name: nameof(StringComparer) } } && name.EndsWith("IgnoreCase", StringComparison.Ordinal));

    private static bool IsPassedOn(IOperation around) =>
        around is IArgumentOperation or IInvocationOperation or IObjectCreationOperation or IConversionOperation or IParenthesizedOperation;
}
