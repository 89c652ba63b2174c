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

    /// <summary>Reads a slot.</summary>
    public TypeSlot Read(SlotValue slot)
    {
        var types = _types.Read(slot.Trace, slot.Row);
        var elements = slot.Row.HoldsSeveral
            ? ElementsOf(slot, types)
            : ImmutableArray.Create(new TypeElement(slot.Syntax, types));
        return new(slot.Syntax, types, elements);
    }

    private ImmutableArray<TypeElement> ElementsOf(SlotValue slot, Side<InstanceTypeValue> types)
    {
        var elements = ImmutableArray.CreateBuilder<TypeElement>();
        foreach (var expression in slot.Writes.SelectMany(ExpressionsOf))
        {
            var trace = tracer.Trace(expression);
            var begins = trace.Leaves.Select(leaf => leaf.Operation).ToList();

            // The slot's own values know under which conditions the element is there at all.
            var values = types.Values.Where(value => begins.Contains(value.Leaf.Operation)).ToImmutableArray();
            if (!values.IsEmpty)
            {
                elements.Add(new(expression.Syntax, new(values, _types.Read(trace, slot.Row).IsKnown)));
            }
        }

        return elements.ToImmutable();
    }

    private IEnumerable<IOperation> ExpressionsOf(SlotWrite write) =>
        write.IsElement ? [write.Value] : tracer.Trace(write.Value).Leaves.SelectMany(leaf => ExpressionsOf(leaf.Operation)).Concat(AddedTo(write.Value));

    /// <summary>What is added to the variable that holds a list; whether the slot sees it, the slot's own values tell.</summary>
    private IEnumerable<IOperation> AddedTo(IOperation list) =>
        Place.Of(list) is { Path.IsEmpty: true } place
            ? tracer.Facts.WritesTo(place.Root.OriginalDefinition).Where(write => write.Kind == WriteKind.Add && write.Place.Path.IsEmpty).Select(write => write.Value).OfType<IOperation>()
            : [];

    private static IEnumerable<IOperation> ExpressionsOf(IOperation collection) =>
        (CollectionEntries.Of(collection) ?? []).Where(entry => !entry.IsSpread).Select(entry => entry.Value).OfType<IOperation>()
            .SelectMany(value => value is IArrayCreationOperation { IsImplicit: true } several ? ExpressionsOf(several) : [value]);
}
