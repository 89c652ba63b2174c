using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What one slot of a launch site holds.</summary>
/// <param name="Row">What the slot takes.</param>
/// <param name="Object">What is configured by it.</param>
/// <param name="Member">The property or parameter.</param>
/// <param name="Writes">Every expression that is written to it, in source order.</param>
/// <param name="Trace">Where the values come from when the site is used last.</param>
/// <param name="Written">The beginnings of all values that are ever written, used or overwritten.</param>
internal sealed record SlotValue(SlotRow Row, SiteObject Object, ISymbol Member, ImmutableArray<SlotWrite> Writes, Trace Trace, ImmutableArray<Leaf> Written)
{
    /// <summary>The expression that a report stands at when no single beginning is the culprit.</summary>
    public SyntaxNode Syntax => Writes[0].Value.Syntax;

    /// <summary>Whether the slot takes AMI IDs.</summary>
    public bool TakesImageIds => Row.Role.TakesImageIds();

    /// <summary>Each slot is found once, so that its contents need not be compared.</summary>
    public bool Equals(SlotValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>One configured object or call with all of its slots.</summary>
/// <param name="Object">What is configured.</param>
/// <param name="Slots">Its slots that are written, in source order.</param>
internal sealed record LaunchSite(SiteObject Object, ImmutableArray<SlotValue> Slots)
{
    /// <summary>The slots with the images that count.</summary>
    public ImmutableArray<SlotValue> Images { get; } = Last(Slots, SlotRole.LaunchImage, SlotRole.MachineImage, SlotRole.AmiType);

    /// <summary>The slots with the instance types that count.</summary>
    public ImmutableArray<SlotValue> InstanceTypes { get; } = Last(Slots, SlotRole.InstanceType, SlotRole.InstanceClass);

    /// <summary>The slots of one role.</summary>
    public IEnumerable<SlotValue> Of(SlotRole role) => Slots.Where(slot => slot.Row.Role == role);

    /// <summary>The slots of each role in turn; a property that is written holds what counts, whatever a constructor was given before.</summary>
    private static ImmutableArray<SlotValue> Last(ImmutableArray<SlotValue> slots, params SlotRole[] roles)
    {
        var last = ImmutableArray<SlotValue>.Empty;
        foreach (var role in roles)
        {
            var ofRole = ImmutableArray<SlotValue>.Empty;
            foreach (var slot in slots)
            {
                if (slot.Row.Role == role)
                {
                    ofRole = ofRole.Add(slot);
                }
            }

            last = last.AddRange(ofRole.Length > 1 && ofRole.Any(IsProperty) ? ofRole.Where(IsProperty).ToImmutableArray() : ofRole);
        }

        return last;
    }

    private static bool IsProperty(SlotValue slot) => slot.Member is IPropertySymbol;
}
