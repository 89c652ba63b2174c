using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Puts slot writes to the same object together and asks what each slot holds when the object is used.</summary>
internal static class LaunchSiteFinder
{
    /// <summary>The sites of a type, in source order of their first slot.</summary>
    public static ImmutableArray<LaunchSite> Find(ImmutableArray<SlotWrite> writes, ValueTracer tracer)
    {
        var groups = new List<List<SlotWrite>>();
        var byOperation = new Dictionary<IOperation, List<SlotWrite>>();
        foreach (var write in writes)
        {
            if (!byOperation.TryGetValue(write.Object.Operation, out var group))
            {
                // Writes through a variable of unknown origin belong together by the variable.
                group = write.Object.IsKnownByPlace ? groups.FirstOrDefault(other => other[0].Object.IsSame(write.Object)) : null;
                if (group is null)
                {
                    groups.Add(group = []);
                }

                byOperation[write.Object.Operation] = group;
            }

            group.Add(write);
        }

        return groups.Select(group => SiteOf(group, tracer)).ToImmutableArray();
    }

    private static LaunchSite SiteOf(List<SlotWrite> writes, ValueTracer tracer)
    {
        var place = writes.Select(write => write.Object.Place).FirstOrDefault(place => place is not null);
        var owner = writes[0].Object with { Place = place };
        var use = owner.ReadPoint(tracer.Facts);
        var slots = writes
            .GroupBy(write => (write.Row, write.Member), (key, group) => ValueOf(owner, use, group.ToImmutableArray(), tracer))
            .ToImmutableArray();
        return new LaunchSite(owner, slots);
    }

    private static SlotValue ValueOf(SiteObject owner, IOperation use, ImmutableArray<SlotWrite> writes, ValueTracer tracer)
    {
        var written = writes.Select(write => TraceOf(write, tracer)).Aggregate((all, next) => all.Union(next));

        // Which of several writes to an object without a name comes last is not known.
        var unordered = writes.Count(write => !write.IsElement) > 1 ? written with { IsComplete = false } : written;
        return new SlotValue(writes[0].Row, owner, writes[0].Member, writes, WhenUsed(owner, use, writes, tracer) ?? unordered, written.Leaves);
    }

    private static Trace TraceOf(SlotWrite write, ValueTracer tracer) =>
        IsCollection(write) && !write.IsElement ? tracer.Elements(write.Value) : tracer.Trace(write.Value);

    /// <summary>What a variable's object holds once all writes to it have happened.</summary>
    private static Trace? WhenUsed(SiteObject owner, IOperation use, ImmutableArray<SlotWrite> writes, ValueTracer tracer)
    {
        if (owner.Place is not { } holder || writes[0].Member is not IPropertySymbol property)
        {
            return null;
        }

        if (holder.Root is ILocalSymbol && tracer.Facts.ReferencesTo(holder.Root).Count == 0)
        {
            // Nobody uses the object, so that it stays as it was made.
            return null;
        }

        var member = new Place(holder.Root, holder.Path.Add(property));
        return IsCollection(writes[0]) ? tracer.MemberElements(member, use) : tracer.Member(member, use);
    }

    private static bool IsCollection(SlotWrite write) => write.Row is { HoldsSeveral: true } or { Role: SlotRole.ImageMap };
}
