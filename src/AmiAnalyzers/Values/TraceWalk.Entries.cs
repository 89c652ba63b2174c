using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Where the entries of collections come from: initialisers, spreads, and calls that make one collection of another.</summary>
internal sealed partial class TraceWalk
{
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
            case IInvocationOperation call when BclCalls.IsProjection(call.TargetMethod) && call.Arguments[^1].Value.WithoutWrappers() is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } }
                && _adapters.WrappedParameterOf(method.OriginalDefinition) is not (null or "this"):
                Visit(BclCalls.ElementsOf(call), frame);
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
