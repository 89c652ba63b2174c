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
                Reach(leaf.Operation, frame with { Conditions = leaf.Conditions, Path = own.AddRange(frame.Path) });
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
            case IWithOperation copy:
                if (MemberInitializer(copy.Initializer, frame.Path[0]) is { } changed)
                {
                    VisitInitializer(changed, frame.BehindFirst);
                }
                else
                {
                    Visit(copy.Operand, frame.Deeper);
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
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => IsSame(target.Member, member),
            IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => IsSame(target.Member, member),
            _ => false,
        });

    /// <summary>The argument that a constructor stores in a member of the same name, as records and request types do.</summary>
    private static IOperation? ConstructorArgument(IObjectCreationOperation creation, ISymbol member) =>
        creation.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && string.Equals(argument.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool IsSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);

    /// <summary>Walks to the elements of a collection.</summary>
    public void VisitElements(IOperation? collection, Frame frame)
    {
        foreach (var entry in EntriesOf(collection, frame))
        {
            VisitEntry(entry, frame);
        }
    }

    /// <summary>Walks to the elements of the collection that a place holds where <paramref name="at"/> runs.</summary>
    public void VisitPlaceElements(Place place, IOperation at, Frame frame)
    {
        foreach (var entry in CollectEntries(() => VisitPlace(place, at, frame with { WantsEntries = true })))
        {
            VisitEntry(entry, frame);
        }
    }

    /// <summary>Walks on from an entry to what the frame asks for of it.</summary>
    public void VisitEntry(TracedEntry entry, Frame frame)
    {
        var inner = entry.Frame with { Path = frame.Path, WantsEntries = frame.WantsEntries, Depth = Math.Max(entry.Frame.Depth, frame.Depth) + 1 };
        if (entry.IsOpaque)
        {
            Opaque(entry.Entry.Operation, inner with { Path = entry.Members.AddRange(frame.Path) });
        }
        else if (entry.Entry.Value is { } value)
        {
            _isComplete &= !frame.ReadsContent || !(_facts.Aliases.ChangesLater(value) || (!frame.Path.IsEmpty && _facts.Aliases.MayChangeOfAny(frame.Path[0])));
            Visit(value, inner);
        }
    }

    /// <summary>The entries of every collection that the expression may stand for, and what was added to it later.</summary>
    public IReadOnlyList<TracedEntry> EntriesOf(IOperation? collection, Frame frame) =>
        CollectEntries(() => Visit(collection, frame.OfValue with { WantsEntries = true, Depth = frame.Depth + 1 }));

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
            return;
        }

        var entries = EntriesOf(collection, frame);
        if (entries.Count == 0)
        {
            Opaque(at, frame);
            GiveUp();
            return;
        }

        var key = index is null || (Place.Of(collection) is { } place && _facts.IsReordered(place.Root)) ? null : KeyOf(index);
        var isKnown = key is not null && entries.Any(entry => entry.Entry.Key == key);
        foreach (var entry in entries)
        {
            // An entry under a key that is not known may stand under this one.
            if (isKnown && entry.Entry.Key != key && (entry.Entry.Key is not null || entry.Entry.KeyOperation is null))
            {
                continue;
            }

            var assumed = !isKnown && entry.Entry.Key is not null && index is not null ? _facts.Tests.One(index, entry.Entry.Key, true) : ImmutableArray<Condition>.Empty;
            VisitEntry(entry with { Frame = entry.Frame.When(assumed) }, frame);
        }
    }

    private string? KeyOf(IOperation index)
    {
        var leaves = Collect(walk => walk.Visit(index, Frame.None));
        return leaves is [{ Operation: var only }] ? CollectionEntries.KeyText(only) : null;
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
            if (entry.IsSpread)
            {
                Visit(entry.Value, frame.Deeper);
            }
            else
            {
                Take(entry, frame);
            }
        }
    }

    /// <summary>The entries of a collection that a call of the base class library makes of another.</summary>
    private void ReachDerivedEntries(IOperation collection, Frame frame)
    {
        switch (collection)
        {
            case IInvocationOperation call when BclCalls.IsCollectionCopy(call.TargetMethod):
                Visit(BclCalls.Receiver(call), frame.Deeper);
                break;
            case IInvocationOperation call when BclCalls.IsProjection(call.TargetMethod) && call.Arguments[^1].Value.WithoutWrappers() is IAnonymousFunctionOperation lambda:
                foreach (var returned in _facts.ReturnsOf(lambda.Symbol))
                {
                    Take(new CollectionEntry(null, returned, returned, IsSpread: false), frame);
                }

                break;
            case IInvocationOperation call when BclCalls.IsFactory(call.TargetMethod) && call.Arguments.Length == 1:
                Visit(call.Arguments[0].Value, frame.Deeper);
                break;
            default:
                Opaque(collection, frame);
                break;
        }
    }
}
