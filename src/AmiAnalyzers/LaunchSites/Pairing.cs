using System.Collections.Immutable;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Images and the instance types that they are to run on.</summary>
/// <param name="Images">The images; not known where a template or a service picks them.</param>
/// <param name="Slots">The slots with the instance types, each of which the images must fit.</param>
/// <param name="Shared">The types that are used side by side with one image; empty where each use may bring its own.</param>
internal sealed record Pairing(Side<ImageValue> Images, ImmutableArray<TypeSlot> Slots, ImmutableArray<TypeElement> Shared)
{
    /// <summary>
    /// The first type that cannot share the image with the others; <see langword="null"/> where all have one architecture, and where
    /// none of them runs the image, which is then what is wrong.
    /// </summary>
    public TypeElement? OddType
    {
        get
        {
            var mixed = Shared.Where(element => Shared.Any(element.CannotShareWith)).ToList();
            if (mixed.Count == 0 || Images.IsKnown && Shared.All(CannotRunAny))
            {
                return null;
            }

            return (Images.IsKnown ? mixed.FirstOrDefault(CannotRunAny) : null) ?? mixed.FirstOrDefault(mixed[0].CannotShareWith);
        }
    }

    private bool CannotRunAny(TypeElement element) => Images.Values.All(element.CannotRun);
}

/// <summary>One slot with instance types.</summary>
/// <param name="Syntax">The expression that is written to it.</param>
/// <param name="Types">The types.</param>
/// <param name="Elements">The members of its list in order; a slot for one type has one.</param>
internal sealed record TypeSlot(SyntaxNode Syntax, Side<InstanceTypeValue> Types, ImmutableArray<TypeElement> Elements)
{
    /// <summary>The slot of an object that is used under further conditions.</summary>
    public TypeSlot When(ImmutableArray<Condition> conditions) => conditions.IsEmpty ? this : this with
    {
        Types = When(Types, conditions),
        Elements = Elements.Select(element => element with { Types = When(element.Types, conditions) }).ToImmutableArray(),
    };

    private static Side<InstanceTypeValue> When(Side<InstanceTypeValue> types, ImmutableArray<Condition> conditions) =>
        types with { Values = types.Values.Select(type => type with { Leaf = type.Leaf with { Conditions = type.Leaf.Conditions.AddRange(conditions) } }).ToImmutableArray() };
}

/// <summary>One instance type in use, with the alternatives that it may be.</summary>
/// <param name="Syntax">The expression that gives it.</param>
/// <param name="Types">The alternatives.</param>
internal sealed record TypeElement(SyntaxNode Syntax, Side<InstanceTypeValue> Types)
{
    /// <summary>Whether the image surely does not run on it.</summary>
    public bool CannotRun(ImageValue image) => Types.IsKnown && Types.Values.All(type => !type.Runs(image.Architecture));

    /// <summary>Whether both are surely used together at times, and then never run the same image.</summary>
    public bool CannotShareWith(TypeElement other)
    {
        var pairs = from mine in Types.Values from theirs in other.Types.Values where mine.Leaf.CanMeet(theirs.Leaf) select (mine, theirs);
        return this != other && IsCertain && other.IsCertain
            && (IsAlwaysThere || other.IsAlwaysThere)
            && pairs.Any() && pairs.All(pair => (pair.mine.Architectures & pair.theirs.Architectures) == 0);
    }

    private bool IsAlwaysThere => Types.Values.All(type => type.Leaf.Conditions.IsEmpty);

    private bool IsCertain => Types.IsKnown && Types.Values.All(type => !type.Leaf.IsUncertain);
}
