using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Members of objects and elements of collections.</summary>
internal sealed partial class TraceWalk
{
    /// <summary>Where the entries of the collection that is asked for go.</summary>
    private List<TracedEntry> _entries = [];

    /// <summary>Walks to the member of that name, or path of names with dots, of every object that the value may be.</summary>
    public void VisitMember(IOperation? value, string name, Frame frame)
    {
        if (FindPath(value.WithoutWrappers()?.Type, name) is { IsEmpty: false } path)
        {
            Visit(value, frame with { Path = path.AddRange(frame.Path) });
            return;
        }

        // Behind an interface the made object tells which member is meant.
        foreach (var leaf in Collect(walk => walk.Visit(value, frame.OfValue)))
        {
            if (!leaf.IsNull && FindPath(leaf.Operation.Type, name) is { IsEmpty: false } own)
            {
                Reach(leaf.Operation, frame.Behind(leaf) with { Path = own.AddRange(frame.Path) });
            }
        }
    }

    /// <summary>Walks to the member of that name, or path of names with dots, of the object that a place holds where <paramref name="at"/> runs.</summary>
    public void VisitMember(Place place, string name, IOperation at, Frame frame)
    {
        if (FindPath(place.Type, name) is { IsEmpty: false } path)
        {
            VisitPlace(place, at, frame with { Path = path.AddRange(frame.Path) });
        }
        else
        {
            GiveUp();
        }
    }

    /// <summary>The members along a path of names; empty when some type has no member of that name.</summary>
    private static ImmutableArray<ISymbol> FindPath(ITypeSymbol? type, string names)
    {
        var path = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var name in names.Split('.'))
        {
            if (FindMember(type, name) is not { } member)
            {
                return ImmutableArray<ISymbol>.Empty;
            }

            path.Add(member);
            type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        }

        return path.ToImmutable();
    }

    private static ISymbol? FindMember(ITypeSymbol? type, string name)
    {
        for (; type is { TypeKind: not TypeKind.Interface }; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void ReachMember(IOperation value, Frame frame)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                if (MemberInitializer(creation.Initializer, frame.Path[0]) is { } written)
                {
                    _isComplete &= !TypeFacts.IsComputed(frame.Path[0]);
                    VisitInitializer(written, frame.BehindFirst);
                }
                else if (ConstructorArgument(creation, frame.Path[0]) is { } argument)
                {
                    _isComplete &= creation.Type is { IsRecord: true } or { DeclaringSyntaxReferences.IsEmpty: true };
                    Visit(argument, frame.BehindFirst);
                }
                else if (creation.Type?.DeclaringSyntaxReferences.Length > 0)
                {
                    // The program's own types may set members wherever they like.
                    GiveUp();
                }
                else if (frame.Path[0] is IPropertySymbol { SetMethod: null })
                {
                    Opaque(value, frame);
                }

                break;
            case IAnonymousObjectCreationOperation creation:
                Visit(creation.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(written => Assigns(written, frame.Path[0]))?.Value, frame.BehindFirst);
                break;
            case IWithOperation copy:
                if (MemberInitializer(copy.Initializer, frame.Path[0]) is { } changed)
                {
                    VisitInitializer(changed, frame.BehindFirst);
                }
                else
                {
                    Visit(copy.Operand, frame);
                }

                break;
            default:
                Opaque(value, frame);
                break;
        }
    }

    private void VisitInitializer(IOperation written, Frame frame)
    {
        switch (written)
        {
            case ISimpleAssignmentOperation assignment:
                Visit(assignment.Value, frame);
                break;
            case IMemberInitializerOperation nested when frame.Path.IsEmpty:
                Reach(nested.Initializer, frame);
                break;
            case IMemberInitializerOperation nested when MemberInitializer(nested.Initializer, frame.Path[0]) is { } inner:
                VisitInitializer(inner, frame.BehindFirst);
                break;
        }
    }

    private static IOperation? MemberInitializer(IObjectOrCollectionInitializerOperation? initializer, ISymbol member) =>
        initializer?.Initializers.LastOrDefault(entry => entry switch
        {
            ISimpleAssignmentOperation assignment => Assigns(assignment, member),
            IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => IsSame(target.Member, member),
            _ => false,
        });

    private static bool Assigns(ISimpleAssignmentOperation assignment, ISymbol member) => assignment.Target is IMemberReferenceOperation target && IsSame(target.Member, member);

    /// <summary>The argument that a constructor stores in a member of the same name, as records and request types do.</summary>
    private static IOperation? ConstructorArgument(IObjectCreationOperation creation, ISymbol member) =>
        creation.Arguments.FirstOrDefault(argument => (argument.ArgumentKind == ArgumentKind.Explicit || creation.Type is { IsRecord: true }) && string.Equals(argument.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool IsSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);

    /// <summary>Walks to the elements of a collection.</summary>
    public void VisitElements(IOperation? collection, Frame frame)
    {
        VisitAll(EntriesOf(collection, frame), frame);
    }

    /// <summary>Walks to the element at which a loop, or a function that is called for each, is: all that comes of it belongs together.</summary>
    private void VisitEachElement(IOperation? collection, Frame frame)
    {
        var entries = EntriesOf(collection, frame);
        foreach (var entry in entries)
        {
            var isOneOfSeveral = entries.Count > 1 && !entry.IsOpaque;
            VisitEntry(isOneOfSeveral ? entry with { Frame = entry.Frame.When(ImmutableArray.Create(Condition.AtElement(collection!, entry.Entry.Operation))) } : entry, frame);
        }
    }

    /// <summary>Walks to the elements of the collection that a place holds where <paramref name="at"/> runs.</summary>
    public void VisitPlaceElements(Place place, IOperation at, Frame frame)
    {
        VisitAll(CollectEntries(() => VisitPlace(place, at, frame with { WantsEntries = true })), frame);
    }

    /// <summary>Walks on from an entry to what the frame asks for of it.</summary>
    public void VisitEntry(TracedEntry entry, Frame frame)
    {
        if (!frame.Path.IsEmpty && frame.Path[0] is { Name: "Key" or "Value", ContainingType.Name: "KeyValuePair" } part && entry.Entry.KeyOperation is not null)
        {
            VisitEntry(entry, frame.BehindFirst with { WantsKeys = part.Name == "Key" });
            return;
        }

        var inner = entry.Frame with { Path = frame.Path, WantsEntries = frame.WantsEntries, Key = frame.Key, IsUncertain = entry.Frame.IsUncertain || frame.IsUncertain };
        if (entry.IsOpaque)
        {
            Opaque(entry.Entry.Operation, inner with { Path = entry.Members.AddRange(frame.Path) });
        }
        else if (frame.WantsKeys)
        {
            Visit(entry.Entry.KeyOperation, inner);
        }
        else if (entry.Entry.Value is { } value)
        {
            _isComplete &= !frame.ReadsContent || !(_facts.Aliases.ChangesLater(value) || (!frame.Path.IsEmpty && _facts.Aliases.MayChangeOfAny(frame.Path[0])));
            Visit(value, inner);
        }
    }

    /// <summary>The entries of every collection that the expression may stand for, and what was added to it later.</summary>
    private IReadOnlyList<TracedEntry> EntriesOf(IOperation? collection, Frame frame, string? key = null) =>
        CollectEntries(() => Visit(collection, frame.OfValue with { WantsEntries = true, Key = key }));

    /// <summary>The entries that a visit which asks for entries meets.</summary>
    public IReadOnlyList<TracedEntry> CollectEntries(Action visit)
    {
        var outer = _entries;
        var collected = _entries = [];
        visit();
        _entries = outer;
        return collected;
    }

    /// <summary>Walks to the element that an index or key picks: that one if both are constant, else any.</summary>
    private void VisitElementAt(IOperation? collection, IOperation? index, IOperation at, Frame frame)
    {
        if (collection is null)
        {
            Opaque(at, frame);
        }
        else if (index.WithoutWrappers() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd)
        {
            VisitLast(EntriesOf(collection, frame), fromEnd.Operand, frame);
        }
        else
        {
            var key = index is null ? null : KeyOf(index);
            var entries = EntriesOf(collection, frame, key);
            VisitEntryAt(entries, index, key, frame);
            if (entries.Count == 0)
            {
                Opaque(at, frame);
                GiveUp();
            }
        }
    }

    private void VisitEntryAt(IReadOnlyList<TracedEntry> entries, IOperation? index, string? key, Frame frame)
    {
        if (key is not null && entries.Any(entry => entry.Entry.IsUnder(key)))
        {
            // What was put under a key that is not known may have taken its place.
            VisitAll(entries.Where(entry => entry.Entry.IsUnder(key) || entry.Entry is { IsAnywhere: true, KeyOperation: not null }), frame);
            return;
        }

        var isUncertain = key is not null && entries.Count > 1;
        foreach (var entry in entries)
        {
            var assumed = entry.Entry.Key is { } own && index is not null ? _facts.Tests.One(index, own, true) : ImmutableArray<Condition>.Empty;
            var there = entry with { Frame = entry.Frame.When(assumed) };
            VisitEntry(isUncertain ? there.Uncertain : there, frame);
        }
    }

    /// <summary>Walks to the element that a call of the base class library picks from its receiver.</summary>
    private void VisitPicked(IInvocationOperation pick, Frame frame)
    {
        var collection = BclCalls.Receiver(pick);
        switch (CollectionCalls.PositionOf(pick.TargetMethod))
        {
            case ElementPosition.First:
                VisitEntryAt(EntriesOf(collection, frame, CollectionEntries.FirstIndex), null, CollectionEntries.FirstIndex, frame);
                break;
            case ElementPosition.Last:
                VisitLast(EntriesOf(collection, frame), null, frame);
                break;
            case ElementPosition.Indexed:
                VisitElementAt(collection, (pick.Arguments.ArgumentFor("index") ?? pick.Arguments.ArgumentFor("key"))?.Value, pick, frame);
                break;
            default:
                var entries = EntriesOf(collection, frame);
                VisitAll(entries, entries.Count > 1 ? frame with { IsUncertain = true } : frame);
                break;
        }
    }

    /// <summary>Walks to an element counted from the end, where it is known which that is, else to any.</summary>
    private void VisitLast(IReadOnlyList<TracedEntry> entries, IOperation? fromEnd, Frame frame)
    {
        var number = fromEnd is null ? 1 : fromEnd.ConstantValue is { HasValue: true, Value: int given } ? given : 0;
        var isListed = entries.All(entry => entry is { IsOpaque: false, Entry.IsAnywhere: false } && entry.Conditions.Length == frame.Conditions.Length && entry.Frame.IsUncertain == frame.IsUncertain && entry.Frame.IsOfAnotherRound == frame.IsOfAnotherRound);
        if (isListed && number > 0 && number <= entries.Count)
        {
            VisitEntry(entries[entries.Count - number], frame);
        }
        else
        {
            VisitAll(entries, frame with { IsUncertain = true });
        }
    }

    private void VisitAll(IEnumerable<TracedEntry> entries, Frame frame)
    {
        foreach (var entry in entries)
        {
            VisitEntry(entry, frame);
        }
    }

    /// <summary>The one key or position that an index always has. Where there is none every element is met, so what the index may be besides does not count.</summary>
    private string? KeyOf(IOperation index)
    {
        var isComplete = _isComplete;
        _isComplete = true;
        var leaves = Collect(walk => walk.Visit(index, Frame.None));
        var key = _isComplete && leaves is [{ Operation: var only }] ? CollectionEntries.KeyText(only) : null;
        _isComplete = isComplete;
        return key;
    }

    private void Take(TracedEntry entry)
    {
        if (_entries.Count >= TraceBudget.Leaves)
        {
            GiveUp();
            return;
        }

        _entries.Add(entry);
    }

    private void Take(CollectionEntry entry, Frame frame) => Take(new TracedEntry(entry, frame.OfValue));

    private void ReachEntries(IOperation collection, Frame frame)
    {
        if (collection.ConstantValue is { HasValue: true, Value: null })
        {
            return;
        }

        if (CollectionEntries.Of(collection) is not { } entries)
        {
            ReachDerivedEntries(collection, frame);
            return;
        }

        foreach (var entry in entries)
        {
            if (!entry.IsSpread)
            {
                Take(entry, frame);
            }
            else if (entry.IsAnywhere)
            {
                VisitMoved(entry.Value, frame, keepsAll: true);
            }
            else
            {
                Visit(entry.Value, frame);
            }
        }
    }

    /// <summary>Takes the entries of a collection for such that stand elsewhere now, or are not all there.</summary>
    private void VisitMoved(IOperation? collection, Frame frame, bool keepsAll)
    {
        foreach (var entry in EntriesOf(collection, frame))
        {
            Take(keepsAll ? entry.Moved : entry.Moved.Uncertain);
        }
    }

    /// <summary>The entries of a collection that a call of the base class library makes of another.</summary>
    private void ReachDerivedEntries(IOperation collection, Frame frame)
    {
        switch (collection)
        {
            case IInvocationOperation call when BclCalls.IsCollectionCopy(call.TargetMethod):
                VisitCopy(call, frame);
                break;
            case IInvocationOperation call when CollectionCalls.Joins(call.TargetMethod):
                Visit(call.Arguments[0].Value, frame);
                VisitMoved(call.Arguments[1].Value, frame, keepsAll: true);
                break;
            case IInvocationOperation call when CollectionCalls.Extends(call.TargetMethod):
                VisitMoved(call.Arguments[0].Value, frame, keepsAll: true);
                Take(new CollectionEntry(null, call.Arguments[1].Value, call, IsSpread: false) { IsAnywhere = true }, frame);
                break;
            case IInvocationOperation call when BclCalls.IsProjection(call.TargetMethod) && call.Arguments[^1].Value.WithoutWrappers() is IAnonymousFunctionOperation lambda:
                foreach (var returned in _facts.ReturnsOf(lambda.Symbol))
                {
                    Take(new CollectionEntry(null, returned, returned, IsSpread: false), frame);
                }

                break;
            case IInvocationOperation call when BclCalls.IsFactory(call.TargetMethod) && call.Arguments.Length == 1:
                Visit(call.Arguments[0].Value, frame);
                break;
            default:
                Opaque(collection, frame);
                break;
        }
    }

    /// <summary>The keys or the values of a dictionary, as a collection of their own.</summary>
    private void VisitSideOf(IOperation dictionary, bool areKeys, Frame frame)
    {
        foreach (var entry in EntriesOf(dictionary, frame))
        {
            Take(areKeys && !entry.IsOpaque ? entry with { Entry = new CollectionEntry(null, entry.Entry.KeyOperation, entry.Entry.Operation, IsSpread: false) { IsAnywhere = true } } : entry.Moved);
        }
    }

    private void VisitCopy(IInvocationOperation copy, Frame frame)
    {
        var (keepsPositions, keepsAll) = (CollectionCalls.KeepsPositions(copy.TargetMethod), CollectionCalls.KeepsAll(copy.TargetMethod));
        if (keepsPositions && keepsAll)
        {
            Visit(BclCalls.Receiver(copy), frame);
            return;
        }

        foreach (var entry in EntriesOf(BclCalls.Receiver(copy), frame))
        {
            var there = keepsAll ? entry : entry.Uncertain;
            Take(keepsPositions ? there : there.Moved);
        }
    }
}
