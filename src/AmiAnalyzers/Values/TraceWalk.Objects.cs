using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Members of objects and elements of collections.</summary>
internal sealed partial class TraceWalk
{
    /// <summary>Walks to the member of that name of every object that the value may be.</summary>
    public void VisitMember(IOperation? value, string name, Frame frame)
    {
        foreach (var leaf in Collect(walk => walk.Visit(value, frame)))
        {
            if (!leaf.IsNull && FindMember(leaf.Operation.Type, name) is { } member)
            {
                VisitMemberOf(leaf.Operation, ImmutableArray.Create(member), (frame with { Conditions = leaf.Conditions }).Deeper);
            }
        }
    }

    private static ISymbol? FindMember(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Walks to some objects first, then into the named member of each.</summary>
    private void VisitMember(Action<TraceWalk> visitObjects, ImmutableArray<ISymbol> path, Frame frame)
    {
        foreach (var leaf in Collect(visitObjects))
        {
            VisitMemberOf(leaf.Operation, path, (frame with { Conditions = leaf.Conditions }).Deeper);
        }
    }

    private void VisitMemberOf(IOperation value, ImmutableArray<ISymbol> path, Frame frame)
    {
        if (!Enter(frame))
        {
            GiveUp();
            return;
        }

        switch (value)
        {
            case IObjectCreationOperation creation:
                if (MemberInitializer(creation.Initializer, path[0]) is { } written)
                {
                    VisitInitializer(written, path, frame);
                }
                else if (ConstructorArgument(creation, path[0]) is { } argument)
                {
                    VisitRest(argument, path, frame);
                }
                else if (creation.Type?.DeclaringSyntaxReferences.Length > 0)
                {
                    // The program's own types may set members wherever they like.
                    GiveUp();
                }

                break;
            case IWithOperation copy:
                if (MemberInitializer(copy.Initializer, path[0]) is { } changed)
                {
                    VisitInitializer(changed, path, frame);
                }
                else
                {
                    VisitMember(walk => walk.Visit(copy.Operand, frame.Deeper), path, frame);
                }

                break;
            default:
                // The object itself is of unknown make; its member begins with it.
                Begin(value, path, frame);
                break;
        }
    }

    private void VisitInitializer(IOperation written, ImmutableArray<ISymbol> path, Frame frame)
    {
        switch (written)
        {
            case ISimpleAssignmentOperation assignment:
                VisitRest(assignment.Value, path, frame);
                break;
            case IMemberInitializerOperation nested when path.Length > 1 && MemberInitializer(nested.Initializer, path[1]) is { } inner:
                VisitInitializer(inner, path.RemoveAt(0), frame);
                break;
            case IMemberInitializerOperation nested when path.Length == 1:
                Begin(nested.Initializer, frame);
                break;
        }
    }

    private void VisitRest(IOperation value, ImmutableArray<ISymbol> path, Frame frame)
    {
        if (path.Length == 1)
        {
            Visit(value, frame);
        }
        else
        {
            VisitMember(walk => walk.Visit(value, frame), path.RemoveAt(0), frame);
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
        foreach (var (entry, conditions) in EntriesOf(collection, frame))
        {
            if (entry.Value is { } value)
            {
                Visit(value, (frame with { Conditions = conditions }).Deeper);
            }
        }
    }

    /// <summary>Walks to the elements of the collection that a place holds where <paramref name="at"/> runs.</summary>
    public void VisitPlaceElements(Place place, IOperation at, Frame frame)
    {
        foreach (var leaf in Collect(walk => walk.VisitPlace(place, at, frame)))
        {
            VisitElements(leaf.Operation, (frame with { Conditions = leaf.Conditions }).Deeper);
        }

        VisitAdded(place, at, frame);
    }

    private void VisitAdded(Place place, IOperation at, Frame frame)
    {
        foreach (var (write, conditions) in AddedTo(place, at))
        {
            var isRange = write.Operation is IInvocationOperation { TargetMethod.Name: "AddRange" };
            var inner = (frame with { Conditions = frame.Conditions.AddRange(conditions) }).Deeper;
            if (isRange)
            {
                VisitElements(write.Value, inner);
            }
            else
            {
                Visit(write.Value, inner);
            }
        }
    }

    private ImmutableArray<ReachingWrite> AddedTo(Place place, IOperation at)
    {
        var adds = _facts.WritesTo(place.Root.OriginalDefinition).Where(write => write.Kind == WriteKind.Add && write.Place.HasPath(place.Path)).ToList();
        if (adds.Count == 0)
        {
            return ImmutableArray<ReachingWrite>.Empty;
        }

        if (place.Root is IFieldSymbol or IPropertySymbol)
        {
            return adds.Select(write => new ReachingWrite(write, ImmutableArray<Condition>.Empty)).ToImmutableArray();
        }

        var reaching = ReachingWrites.Find(at, adds);
        _isComplete &= reaching.IsComplete;
        return reaching.Writes;
    }

    /// <summary>Walks to the element that an index or key picks: that one if both are constant, else any.</summary>
    private void VisitElementAt(IOperation? collection, IOperation? index, IOperation at, Frame frame)
    {
        if (collection is null)
        {
            Begin(at, frame);
            return;
        }

        var entries = EntriesOf(collection, frame);
        if (entries.Count == 0)
        {
            Begin(at, frame);
            GiveUp();
            return;
        }

        var key = index is null ? null : KeyOf(index);
        var isKnown = key is not null && entries.Any(entry => entry.Entry.Key == key);
        foreach (var (entry, conditions) in entries)
        {
            if (isKnown && entry.Key != key)
            {
                continue;
            }

            var assumed = !isKnown && entry.Key is not null && index is not null ? Tests.One(index, entry.Key, true) : ImmutableArray<Condition>.Empty;
            Visit(entry.Value, (frame with { Conditions = conditions.AddRange(assumed) }).Deeper);
        }
    }

    private string? KeyOf(IOperation index)
    {
        var leaves = Collect(walk => walk.Visit(index, Frame.None));
        return leaves is [{ Operation: var only }] ? CollectionEntries.KeyText(only) : null;
    }

    /// <summary>The entries of every collection that the expression may stand for, and what was added to it later.</summary>
    private IReadOnlyList<(CollectionEntry Entry, ImmutableArray<Condition> Conditions)> EntriesOf(IOperation? collection, Frame frame)
    {
        var entries = new List<(CollectionEntry, ImmutableArray<Condition>)>();
        if (collection is null || !Enter(frame))
        {
            GiveUp();
            return entries;
        }

        foreach (var leaf in Collect(walk => walk.Visit(collection, frame.Deeper)))
        {
            if (leaf.IsNull)
            {
                continue;
            }

            if (CollectionEntries.Of(leaf.Operation) is not { } direct)
            {
                AddCopiedEntries(leaf, frame, entries);
                continue;
            }

            foreach (var entry in direct)
            {
                if (entry.IsSpread)
                {
                    entries.AddRange(EntriesOf(entry.Value, (frame with { Conditions = leaf.Conditions }).Deeper));
                }
                else
                {
                    entries.Add((entry, leaf.Conditions));
                }
            }
        }

        if (Place.Of(collection) is { } place)
        {
            foreach (var (write, conditions) in AddedTo(place, collection))
            {
                entries.Add((new CollectionEntry(CollectionEntries.AddedKey(write.Operation), write.Value, write.Operation, false), frame.Conditions.AddRange(conditions)));
            }
        }

        return entries;
    }

    private void AddCopiedEntries(Leaf leaf, Frame frame, List<(CollectionEntry, ImmutableArray<Condition>)> entries)
    {
        var inner = (frame with { Conditions = leaf.Conditions }).Deeper;
        switch (leaf.Operation)
        {
            case IInvocationOperation call when BclCalls.IsCollectionCopy(call.TargetMethod):
                entries.AddRange(EntriesOf(BclCalls.Receiver(call), inner));
                break;
            case IInvocationOperation call when BclCalls.IsProjection(call.TargetMethod) && call.Arguments[^1].Value.WithoutWrappers() is IAnonymousFunctionOperation lambda:
                foreach (var returned in _facts.ReturnsOf(lambda.Symbol))
                {
                    entries.Add((new CollectionEntry(null, returned, returned, false), inner.Conditions));
                }

                break;
            case IInvocationOperation call when BclCalls.IsFactory(call.TargetMethod) && call.Arguments.Length == 1:
                entries.AddRange(EntriesOf(call.Arguments[0].Value, inner));
                break;
            default:
                entries.Add((new CollectionEntry(null, leaf.Operation, leaf.Operation, false), leaf.Conditions));
                break;
        }
    }
}
