using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Puts the images and the instance types of launch sites together, wherever the data says that they stand.</summary>
internal sealed class PairingFinder
{
    /// <summary>Objects between an image and its instance types (an EMR cluster has three).</summary>
    private const int MaxNesting = 4;

    private readonly TypeModel _type;
    private readonly ImageReader _images;
    private readonly TypeSlotReader _types;
    private readonly List<(LaunchSite Part, SlotValue Slot)> _imagesForOuter;

    private PairingFinder(TypeModel type)
    {
        _type = type;
        _images = new(type);
        _types = new(type.Tracer);
        _imagesForOuter = type.LaunchSites.SelectMany(site => site.Images, (part, slot) => (part, slot)).Where(image => IsOfOuter(image.slot)).ToList();
    }

    /// <summary>The pairings of a type, in source order of their sites.</summary>
    public static ImmutableArray<Pairing> Find(TypeModel type)
    {
        var finder = new PairingFinder(type);
        return type.LaunchSites.SelectMany(finder.Within)
            .Concat(type.LaunchSites.SelectMany(finder.Below))
            .Concat(finder.Overrides())
            .ToImmutableArray();
    }

    /// <summary>Images and types of one object, or of its parts that name images for it.</summary>
    private IEnumerable<Pairing> Within(LaunchSite site)
    {
        var types = TypesOf(site).ToImmutableArray();
        var images = ImagesOf(site).Concat(ImagesOfParts(site)).ToImmutableArray();
        if (types.IsEmpty && images.Length > 0)
        {
            types = DefaultType(site, images[0].Syntax).ToImmutableArray();
        }

        if (!types.IsEmpty)
        {
            var image = images.Length > 0 ? images.Select(_images.Read).Aggregate((all, next) => all.Union(next)) : DefaultImage(site);
            var lists = site.InstanceTypes.Zip(types, (slot, read) => (slot, read)).Where(pair => pair.slot.Row.HoldsSeveral).Select(pair => pair.read);
            yield return new(image, types, ElementsOf(lists));
        }
    }

    /// <summary>An image with the types of objects below it that name no image of their own.</summary>
    private IEnumerable<Pairing> Below(LaunchSite site)
    {
        foreach (var slot in site.Images.Where(slot => !slot.Row.InstanceTypesAt.IsEmpty && !IsOfOuter(slot)))
        {
            var types = (from part in _type.LaunchSites
                         where part.Images.All(own => own == slot)
                         from type in part.InstanceTypes
                         let ways = PathsTo(site, part.Object, type.Member.Name, MaxNesting).Where(way => slot.Row.InstanceTypesAt.Contains(way.Path)).ToList()
                         where ways.Count > 0
                         select _types.Read(part, type).When(ways[0].Conditions)).ToImmutableArray();
            if (!types.IsEmpty)
            {
                yield return new(_images.Read(slot), types, ElementsOf(types));
            }
        }
    }

    /// <summary>Types that vary one launch template, whose image this type need not know.</summary>
    private IEnumerable<Pairing> Overrides() =>
        _type.LaunchSites
            .Where(site => site.InstanceTypes.Any(slot => slot.Row.IsOverride) && !site.Images.Any() && !site.Of(SlotRole.LaunchTemplate).Any())
            .SelectMany(site => HoldersOf(site.Object).Take(1), (site, holder) => (site, holder))
            .GroupBy(entry => (entry.holder.Object.Operation, entry.holder.Member.Name))
            .Select(group => new Pairing(Side<ImageValue>.Unknown, ImmutableArray<TypeSlot>.Empty, ElementsOf(group.SelectMany(entry => TypesOf(entry.site).Select(slot => slot.When(WhenHeld(entry.site.Object, entry.holder)))))));

    /// <summary>Slots in source order, and what each list holds in the order of the list.</summary>
    private static ImmutableArray<TypeElement> ElementsOf(IEnumerable<TypeSlot> slots) => slots.OrderBy(slot => slot.Syntax.SpanStart).SelectMany(slot => slot.Elements).ToImmutableArray();

    private IEnumerable<TypeSlot> TypesOf(LaunchSite site) => site.InstanceTypes.Select(slot => _types.Read(site, slot));

    private static IEnumerable<SlotValue> ImagesOf(LaunchSite site) => site.Images.Where(slot => slot.Row.InstanceTypesAt.IsEmpty);

    private IEnumerable<SlotValue> ImagesOfParts(LaunchSite site) =>
        _imagesForOuter.Count > 0 && site.InstanceTypes.Any()
            ? _imagesForOuter.Where(image => HoldersOf(image.Part.Object).Any(holder => holder.Object.IsSame(site.Object))).Select(image => image.Slot)
            : [];

    private static bool IsOfOuter(SlotValue slot) => slot.Row.InstanceTypesAt.Contains(SlotRow.Outer);

    /// <summary>The paths of members that lead from a site's object to a member of one of its parts, and what must hold for the part to be there.</summary>
    private IEnumerable<(string Path, ImmutableArray<Condition> Conditions)> PathsTo(LaunchSite site, SiteObject part, string member, int nesting)
    {
        foreach (var holder in nesting > 0 ? HoldersOf(part) : [])
        {
            var path = holder.Member.Name + "." + member;
            var conditions = WhenHeld(part, holder);
            if (holder.Object.IsSame(site.Object))
            {
                yield return (path, conditions);
            }

            foreach (var longer in PathsTo(site, holder.Object, path, nesting - 1))
            {
                yield return (longer.Path, longer.Conditions.AddRange(conditions));
            }
        }
    }

    /// <summary>What must hold for a part to be in the member that holds it, or in the collection there.</summary>
    private ImmutableArray<Condition> WhenHeld(SiteObject part, Holder holder)
    {
        var tracer = _type.Tracer;
        var held = holder.Object.Place is { } place
            ? tracer.MemberElements(new Place(place.Root, place.Path.Add(holder.Member)), holder.Object.ReadPoint(tracer.Facts))
            : tracer.ElementsOf(Reading.Of(holder.Object.Operation), holder.Member.Name);
        return held.Leaves.FirstOrDefault(leaf => leaf.Operation == part.Operation)?.Conditions ?? ImmutableArray<Condition>.Empty;
    }

    private IEnumerable<Holder> HoldersOf(SiteObject part) => Holder.Of(part.Operation, _type.Uses, _type.Tracer);

    private Side<ImageValue> DefaultImage(LaunchSite site)
    {
        if (DefaultOf(site, isType: false) is not { } chosen)
        {
            return Side<ImageValue>.Unknown;
        }

        var facts = new MachineImageFacts(null, null, chosen.Architecture);
        return Side<ImageValue>.Of(new ImageValue(Nothing(site), site.Object.Operation.Syntax, chosen.Name, facts));
    }

    /// <summary>The type that is picked where none is named; a report on it stands at the image.</summary>
    private IEnumerable<TypeSlot> DefaultType(LaunchSite site, SyntaxNode image)
    {
        if (DefaultOf(site, isType: true) is { InstanceType: { } type })
        {
            var value = new InstanceTypeValue(Nothing(site), image, type.Name, type.Architectures, type);
            yield return new(image, Side<InstanceTypeValue>.Of(value), ImmutableArray<TypeElement>.Empty);
        }
    }

    private static Leaf Nothing(LaunchSite site) =>
        new(site.Object.Operation, site.Object.Operation.Syntax, null, ImmutableArray<Condition>.Empty, ImmutableArray<ISymbol>.Empty);

    private LaunchDefault? DefaultOf(LaunchSite site, bool isType) =>
        LaunchDefaults.All.FirstOrDefault(row => row.InstanceType is not null == isType && site.Object.Type.Is(row.TypeName) && Holds(row, site.Object));

    private bool Holds(LaunchDefault row, SiteObject owner) =>
        IsLeftOut(owner, row.LeftOut)
        && (row.Condition is not { } condition || (condition.Value == "" ? IsLeftOut(owner, condition.Member) : SlotConditions.Hold(condition, owner, _type.Tracer)))
        && (row.TakenBy is not { } taker || _type.Uses.Of(owner.Operation).All.Any(use => use.Kind == UseKind.Argument && TakerOf(use.Consumer) == taker));

    private bool IsLeftOut(SiteObject owner, string member) => owner.MemberWhenUsed(member, _type.Tracer) is { IsComplete: true, Leaves.IsEmpty: true };

    private static string? TakerOf(IOperation argument) => argument.Parent switch
    {
        Microsoft.CodeAnalysis.Operations.IInvocationOperation call => MemberIds.Of(call.TargetMethod),
        Microsoft.CodeAnalysis.Operations.IObjectCreationOperation { Constructor: { } constructor } => MemberIds.Of(constructor),
        _ => null,
    };
}
