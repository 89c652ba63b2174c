using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Collects the constant parameter names of a type: those that are looked up, and those that image slots name.</summary>
internal static class ParameterUses
{
    /// <summary>One use for each literal, in the order in which they were met.</summary>
    public static ImmutableArray<ParameterUse> Of(TypeModel type)
    {
        var uses = new Dictionary<SyntaxNode, ParameterUse>();
        foreach (var use in Collect(type))
        {
            // A name that serves two purposes is an image's name as soon as one of them is an image.
            uses[use.Syntax] = uses.TryGetValue(use.Syntax, out var known) ? known with { GivesImage = known.GivesImage || use.GivesImage } : use;
        }

        return uses.Values.ToImmutableArray();
    }

    private static IEnumerable<ParameterUse> Collect(TypeModel type)
    {
        var names = new ParameterNameReader(type.Aws, type.Tracer);
        foreach (var slot in type.LaunchSites.SelectMany(site => site.Slots))
        {
            switch (slot.Row.Role)
            {
                case SlotRole.ParameterName:
                    foreach (var leaf in slot.Written.Where(IsSpelled))
                    {
                        yield return new ParameterUse(leaf, new ImageText("", leaf.Text!, ""), ImageMembers.GivesImage(slot.Row));
                    }

                    break;
                case SlotRole.LaunchImage:
                    foreach (var use in InImageSlot(slot, names))
                    {
                        yield return use;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<ParameterUse> InImageSlot(SlotValue slot, ParameterNameReader names)
    {
        foreach (var leaf in slot.Written)
        {
            if (IsSpelled(leaf))
            {
                if (ImageText.Read(leaf.Text!) is { } text)
                {
                    yield return new ParameterUse(leaf, text, GivesImage: true);
                }
            }
            else if (names.NamesFor(leaf) is { } looked)
            {
                foreach (var name in looked.Leaves.Where(IsSpelled))
                {
                    yield return new ParameterUse(name, new ImageText("", name.Text!, ""), GivesImage: true);
                }
            }
        }
    }

    private static bool IsSpelled(Leaf leaf) => leaf.Text is not null && !leaf.Operation.IsImplicit;
}
