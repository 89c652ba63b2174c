using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Places: what was written to a variable, or to a member of the object in it, before it is read.</summary>
internal sealed partial class TraceWalk
{
    private void VisitLocal(ILocalReferenceOperation local, Frame frame)
    {
        if (local.Local.IsConst)
        {
            VisitDeclaration(local, local.Local, frame);
            return;
        }

        VisitPlace(Place.OfVariable(local.Local), local, frame);
    }

    /// <summary>Walks to what a variable, or a member of the object in it, holds where <paramref name="at"/> runs.</summary>
    public void VisitPlace(Place place, IOperation at, Frame frame)
    {
        if (!frame.Path.IsEmpty)
        {
            // What is asked for of the place's object is a place itself.
            place = place with { Path = place.Path.AddRange(frame.Path) };
            frame = frame with { Path = ImmutableArray<ISymbol>.Empty };
        }

        if (!Enter(new Visited(at, place.Root, place.Path.Length, frame.WantsEntries)))
        {
            GiveUp();
            return;
        }

        var lookedAt = LookedAt(place, at, frame);
        var writes = WritesThatConcern(place, lookedAt, frame);
        var reaching = ReachingWrites.Find(lookedAt, writes, _facts);
        _isComplete &= reaching.IsComplete && !writes.Exists(write => write.Kind == WriteKind.Aliased) && !_facts.Aliases.MayChange(place, frame.WantsEntries);
        if (frame.WantsEntries)
        {
            VisitContent(place, at, lookedAt, reaching, frame);
        }
        else
        {
            VisitReaching(place, at, lookedAt, reaching, frame);
        }

        Leave();
    }

    /// <summary>All writes that may change what is asked for of the place.</summary>
    private List<Write> WritesThatConcern(Place place, IOperation lookedAt, Frame frame)
    {
        var writes = new List<Write>();
        foreach (var write in _facts.WritesTo(place.Root.OriginalDefinition))
        {
            if (!write.IsOfContent && Concerns(write.Place, place) && !IsStoredElsewhere(write, lookedAt))
            {
                writes.Add(write);
            }
        }

        if ((frame.WantsEntries || !place.Path.IsEmpty) && _facts.HandOversOf(place.Root.OriginalDefinition) is { Count: > 0 } handOvers)
        {
            writes.AddRange(ChangesBy(handOvers, place, frame));
        }

        if (frame.WantsEntries && place.Root is ILocalSymbol or IParameterSymbol)
        {
            writes.AddRange(ChangesOfContent(place, frame));
        }

        return writes;
    }

    /// <summary>Walks to all that a place may hold, given the writes that the read may see.</summary>
    private void VisitReaching(Place place, IOperation at, IOperation lookedAt, ReachingWrites reaching, Frame frame)
    {
        var known = _facts.Tests.Branches(lookedAt);
        foreach (var (write, when) in reaching.Writes)
        {
            if (!write.IsOfContent && !when.IsExcludedBy(known))
            {
                var start = _leaves.Count;
                VisitWrite(write, place, lookedAt, frame.When(when));
                ForgetReplaced(when, start);
            }
        }

        if (reaching.WhenNotWritten is { } unwritten && !unwritten.IsExcludedBy(known))
        {
            var start = _leaves.Count;
            VisitBefore(place, at, frame.When(unwritten));
            ForgetReplaced(unwritten, start);
        }
        else if (IsReplacedElsewhere(place.Root, lookedAt))
        {
            // Between the write and the read other methods may run.
            VisitStored(place.Root, at, frame with { Path = place.Path });
        }
    }

    private void ForgetReplaced(WriteConditions when, int since)
    {
        if (when.IsReplacedIfNull)
        {
            ForgetNulls(since);
        }
    }

    /// <summary>Walks to the entries of a collection: those with which it was made, and what was done to it since.</summary>
    private void VisitContent(Place place, IOperation at, IOperation lookedAt, ReachingWrites reaching, Frame frame)
    {
        // Other methods change what is in a member, at times that cannot be told.
        var isShared = place.Root is IFieldSymbol or IPropertySymbol;
        var changes = isShared
            ? ChangesOfContent(place, frame).Select(write => new ReachingWrite(write, WriteConditions.None with { IsOfAnotherRound = true })).ToList()
            : reaching.Writes.Where(change => change.Write.IsOfContent).ToList();
        var entries = CollectEntries(() =>
        {
            VisitReaching(place, at, lookedAt, reaching, frame);
            foreach (var (write, when) in changes.Where(change => change.Write.Kind is WriteKind.Add or WriteKind.Replace).OrderBy(change => change.Write.Position))
            {
                VisitAdded(write, frame.When(when) with { LookedAt = null });
            }
        });
        var isThinned = changes.Any(change => change.Write.Kind == WriteKind.Remove || (change.Write.Kind == WriteKind.Clear && isShared));
        var isMoved = isThinned || changes.Any(change => change.Write.Kind == WriteKind.Move);
        foreach (var entry in entries)
        {
            var there = isMoved ? entry.Moved : entry;
            Take(isThinned ? there.Uncertain : there);
        }
    }

    /// <summary>Whether a write changes the place itself or an object that contains it.</summary>
    private static bool Concerns(Place written, Place place) =>
        written.Path.Length <= place.Path.Length && written.HasPath(place.Path.RemoveRange(written.Path.Length, place.Path.Length - written.Path.Length));

    /// <summary>Whether a member is assigned in another body, which <see cref="VisitStored"/> looks at.</summary>
    private static bool IsStoredElsewhere(Write write, IOperation at) =>
        write.Place is { Root: IFieldSymbol or IPropertySymbol, Path.IsEmpty: true } && write.Operation.ExecutableRoot() != at.ExecutableRoot();

    /// <summary>Whether a field or property gets another object in some other method than constructors, which ran before.</summary>
    private bool IsReplacedElsewhere(ISymbol root, IOperation at) =>
        root is IFieldSymbol or IPropertySymbol
        && _facts.WritesTo(root.OriginalDefinition).Any(write =>
            write is { Place.Path.IsEmpty: true, IsOfContent: false } && write.Operation.ExecutableRoot() != at.ExecutableRoot()
            && _facts.OwnerOf(write.Operation) is not { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor });

    /// <summary>Where the content is read: an object that got another name is looked at through that name, later than where it got it.</summary>
    private IOperation LookedAt(Place place, IOperation at, Frame frame)
    {
        if (frame.LookedAt is not { } later || (place.Path.IsEmpty && !frame.WantsEntries) || later.ExecutableRoot() is not { } body || at.ExecutableRoot() != body)
        {
            return at;
        }

        var end = later == body ? int.MaxValue : later.Syntax.SpanStart;
        var isOtherObject = _facts.WritesTo(place.Root.OriginalDefinition)
            .Any(write => write is { Place.Path.IsEmpty: true, IsOfContent: false } && write.Position > at.Syntax.SpanStart && write.Position < end);
        return end > at.Syntax.SpanStart && !isOtherObject ? later : at;
    }

    /// <summary>Calls that get the place's object, or one that contains it, and may change it.</summary>
    private IEnumerable<Write> ChangesBy(IReadOnlyList<HandOver> handOvers, Place place, Frame frame) =>
        from handOver in handOvers
        where Concerns(handOver.Place, place) && _facts.MayChange(handOver)
        let isFollowed = _facts.BodyOf(handOver) is not null && !frame.IsOutOfHops
        select new Write(handOver.Place, handOver.Call, handOver.Argument.Value, isFollowed ? WriteKind.Call : WriteKind.Unknown);

    private void VisitWrite(Write write, Place place, IOperation? lookedAt, Frame frame)
    {
        var inner = frame with { Path = place.Path.RemoveRange(0, write.Place.Path.Length) };
        if (write.Kind is WriteKind.Unknown or WriteKind.Aliased || write.Value is null)
        {
            GiveUp();
        }
        else if (write.Kind == WriteKind.Call)
        {
            VisitCallee(write, inner);
        }
        else
        {
            var isSameBody = lookedAt is not null && lookedAt.ExecutableRoot() == write.Value.ExecutableRoot();
            _isComplete &= isSameBody || !inner.ReadsContent || !_facts.Aliases.ChangesLater(write.Value);
            Visit(write.Value, write.Projection, inner with { LookedAt = isSameBody ? lookedAt : null });
        }
    }

    /// <summary>What a call that got the object left behind in it.</summary>
    private void VisitCallee(Write write, Frame frame)
    {
        var handOver = new HandOver(write.Place, write.Operation, write.Operation.CallArguments().First(argument => argument.Value == write.Value));
        if (_facts.BodyOf(handOver) is { } body && handOver.Callee is { } callee && handOver.Argument.Parameter is { } parameter)
        {
            VisitPlace(Place.OfVariable(parameter.OriginalDefinition), body, frame.Into(callee, write.Operation, write.Operation.CallArguments()));
        }
    }

    /// <summary>What the place held before any write of the body at hand: fields and parameters come from outside of it.</summary>
    private void VisitBefore(Place place, IOperation at, Frame frame)
    {
        var inner = frame with { Path = place.Path };
        switch (place.Root)
        {
            case IParameterSymbol parameter:
                VisitArguments(parameter, at, inner);
                break;
            case IFieldSymbol or IPropertySymbol:
                VisitStored(place.Root, at, inner);
                break;
        }
    }

    private void VisitAdded(Write write, Frame frame)
    {
        if (write.Operation is IInvocationOperation { TargetMethod.Name: "AddRange" or "InsertRange" } || write.Operation.CallArguments() is [.., { ArgumentKind: ArgumentKind.ParamArray }])
        {
            VisitMoved(write.Value, frame, keepsAll: true);
        }
        else
        {
            Take(new CollectionEntry(CollectionEntries.AddedKey(write.Operation), write.Value, write.Operation, IsSpread: false, CollectionEntries.AddedKeyOperation(write.Operation)), frame);
        }
    }

    /// <summary>What is done to the entries of the collection in a place; what is put under the key that is asked for hides what was there before.</summary>
    private IEnumerable<Write> ChangesOfContent(Place place, Frame frame) =>
        _facts.WritesTo(place.Root.OriginalDefinition)
            .Where(write => write.IsOfContent && write.Place.HasPath(place.Path))
            .Select(write => frame.Key is { } key && IsPutUnder(write, key) ? write with { Kind = WriteKind.Replace } : write);

    private static bool IsPutUnder(Write write, string key) =>
        write is { Kind: WriteKind.Add, Operation: ISimpleAssignmentOperation } && string.Equals(CollectionEntries.AddedKey(write.Operation), key, StringComparison.OrdinalIgnoreCase);
}
