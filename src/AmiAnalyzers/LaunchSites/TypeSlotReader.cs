using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads slots with instance types, lists element by element: alternatives of one element never run side by side.</summary>
internal sealed class TypeSlotReader(ValueTracer tracer)
{
    private readonly InstanceTypeReader _types = new(tracer);

    /// <summary>Reads a slot of a site.</summary>
    public TypeSlot Read(LaunchSite site, SlotValue slot)
    {
        var types = _types.Read(slot.Trace, slot.Row);
        var elements = slot.Row.HoldsSeveral
            ? EntriesOf(site.Object, slot).Select(entry => ElementOf(entry, slot.Row)).ToImmutableArray()
            : ImmutableArray.Create(new TypeElement(slot.Syntax, types));
        return new(slot.Syntax, types, elements);
    }

    private TypeElement ElementOf(TracedEntry entry, SlotRow row) =>
        new((entry.Entry.Value ?? entry.Entry.Operation).Syntax, _types.Read(tracer.Trace(Reading.Of(entry)), row));

    private IEnumerable<TracedEntry> EntriesOf(SiteObject owner, SlotValue slot) =>
        owner.Place is { } place && slot.Member is IPropertySymbol property
            ? tracer.Entries(Reading.In(new Place(place.Root, place.Path.Add(property)), owner.ReadPoint(tracer.Facts))).All
            : slot.Writes.SelectMany(EntriesOf);

    private IEnumerable<TracedEntry> EntriesOf(SlotWrite write) =>
        write.IsElement
            ? ImmutableArray.Create(new TracedEntry(new CollectionEntry(null, write.Value, write.Operation, IsSpread: false), Frame.None))
            : tracer.Entries(Reading.Of(write.Value)).All;
}
