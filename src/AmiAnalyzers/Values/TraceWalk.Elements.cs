using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Elements of collections: all, the one that a key or position picks, or the one at which a loop is.</summary>
internal sealed partial class TraceWalk
{
    /// <summary>Where the entries of the collection that is asked for go.</summary>
    private List<TracedEntry> _entries = [];

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
}
