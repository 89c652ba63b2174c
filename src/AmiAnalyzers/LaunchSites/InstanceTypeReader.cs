using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads the beginnings of instance-type slots: texts, constants, classes with sizes.</summary>
internal sealed class InstanceTypeReader(ValueTracer tracer)
{
    /// <summary>What a slot holds; not known as soon as one beginning is not understood.</summary>
    /// <param name="trace">The beginnings.</param>
    /// <param name="row">What the slot takes.</param>
    public Side<InstanceTypeValue> Read(Trace trace, SlotRow row)
    {
        var values = ImmutableArray.CreateBuilder<InstanceTypeValue>();
        var isKnown = trace.IsComplete;
        foreach (var leaf in trace.Leaves)
        {
            var read = leaf.Operation is IArrayCreationOperation several
                ? Read(Under(leaf, tracer.Elements(several)), row)
                : One(leaf, row);
            isKnown &= read.IsKnown;
            values.AddRange(read.Values);
        }

        return new(values.ToImmutable(), isKnown && values.Count > 0);
    }

    /// <summary>The elements of an array that stands for itself in a list of lists, as <c>params</c> in an initialiser make one.</summary>
    private static Trace Under(Leaf leaf, Trace elements) =>
        elements with { Leaves = elements.Leaves.Select(element => element with { Conditions = leaf.Conditions.AddRange(element.Conditions) }).ToImmutableArray() };

    private Side<InstanceTypeValue> One(Leaf leaf, SlotRow row) => Read(leaf, row) is { IsEmpty: false } read ? new(read, true) : Side<InstanceTypeValue>.Unknown;

    /// <summary>The types that a beginning stands for: several where a class or size has alternatives, none when it is not understood.</summary>
    private ImmutableArray<InstanceTypeValue> Read(Leaf leaf, SlotRow row)
    {
        if (!leaf.IsWhole())
        {
            return ImmutableArray<InstanceTypeValue>.Empty;
        }

        if (leaf.Text is { } text)
        {
            return Named(leaf, text, row.TakesFamilies);
        }

        return leaf.Operation.WithoutWrappers() switch
        {
            IInvocationOperation call when MemberIds.Of(call.TargetMethod) == InstanceTypeMembers.Composition => Composed(leaf, call),
            { } constant when ConstantMember.IdOf(constant) is { } id => InstanceTypeMembers.TypeOf(id) is { } type ? Named(leaf, type, takesFamilies: false)
                : InstanceTypeMembers.FamilyOf(id) is { } family ? Named(leaf, family, takesFamilies: true)
                : ImmutableArray<InstanceTypeValue>.Empty,
            _ => ImmutableArray<InstanceTypeValue>.Empty,
        };
    }

    private static ImmutableArray<InstanceTypeValue> Named(Leaf leaf, string name, bool takesFamilies) =>
        InstanceTypeCatalog.Find(name) is { } type ? One(leaf, name, type.Architectures, type)
        : takesFamilies && InstanceTypeGroups.ArchitecturesOf(name) is { } architectures ? One(leaf, name, architectures, InstanceTypeGroups.MemberOf(name))
        : ImmutableArray<InstanceTypeValue>.Empty;

    private static ImmutableArray<InstanceTypeValue> One(Leaf leaf, string name, CpuArchitecture architectures, InstanceTypeInfo? type) =>
        ImmutableArray.Create(new InstanceTypeValue(leaf, leaf.Syntax, name, architectures, type));

    /// <summary>Every class with every size that can come with it; without a known size the class alone tells the architecture.</summary>
    private ImmutableArray<InstanceTypeValue> Composed(Leaf leaf, IInvocationOperation call)
    {
        var classes = tracer.Trace(call.Arguments.ArgumentFor(InstanceTypeMembers.ClassParameter)?.Value);
        var sizes = tracer.Trace(call.Arguments.ArgumentFor(InstanceTypeMembers.SizeParameter)?.Value);
        if (!classes.IsComplete)
        {
            return ImmutableArray<InstanceTypeValue>.Empty;
        }

        var size = sizes is { IsComplete: true, Leaves: [var only] } && ConstantMember.IdOf(only.Operation) is { } sizeId ? InstanceTypeMembers.SizeOf(sizeId) : null;
        var values = ImmutableArray.CreateBuilder<InstanceTypeValue>();
        foreach (var chosen in classes.Leaves)
        {
            if (ConstantMember.IdOf(chosen.Operation) is not { } id || InstanceTypeMembers.FamilyOf(id) is not { } family)
            {
                return ImmutableArray<InstanceTypeValue>.Empty;
            }

            var conditional = leaf with { Conditions = leaf.Conditions.AddRange(chosen.Conditions) };
            var named = Named(conditional, size is null ? family : family + "." + size, takesFamilies: true);
            values.AddRange(named.Select(value => value with { Syntax = classes.Leaves.Length == 1 ? leaf.Syntax : chosen.Syntax }));
        }

        return values.ToImmutable();
    }
}
