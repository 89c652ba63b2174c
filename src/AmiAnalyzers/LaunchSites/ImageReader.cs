using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads the beginnings of image slots: texts, look-ups, machine images, image types.</summary>
internal sealed class ImageReader(TypeModel type)
{
    /// <summary>Props objects are seldom nested in more than an options object or two; each step costs a trace.</summary>
    private const int MaxDepth = 4;

    /// <summary>Combinations of alternatives beyond which an image counts as not understood.</summary>
    private const int MaxCombinations = 16;

    private readonly AwsContext _aws = type.Aws;
    private readonly ValueTracer _tracer = type.Tracer;
    private readonly MachineImageReader _machineImages = new(type.Tracer);
    private readonly ParameterNameReader _parameters = new(type.Aws, type.Tracer);
    private readonly LookedUpImageReader _lookUps = new(type);

    /// <summary>What a slot holds; not known as soon as one beginning is not understood.</summary>
    public Side<ImageValue> Read(SlotValue slot) => Read(Computed(slot) ?? slot.Trace, slot.Row.Role, depth: 0);

    /// <summary>What a construct computes of itself and nobody writes, such as the value of a stack parameter: that member of the construct.</summary>
    private Trace? Computed(SlotValue slot)
    {
        if (!slot.Trace.Leaves.IsEmpty || slot.Writes is not [{ Value: { } written }] || written.WithoutWrappers() is not IPropertyReferenceOperation { Property: { SetMethod: null } property, Instance: { } construct })
        {
            return null;
        }

        var constructs = _tracer.Trace(construct);
        return constructs with { Leaves = constructs.Leaves.Select(leaf => leaf with { Members = leaf.Members.Add(property) }).ToImmutableArray() };
    }

    private Side<ImageValue> Read(Trace trace, SlotRole role, int depth)
    {
        var values = ImmutableArray.CreateBuilder<ImageValue>();
        var isKnown = trace.IsComplete;
        foreach (var leaf in trace.Leaves)
        {
            var read = Read(leaf, role, depth);
            isKnown &= read.IsKnown;
            values.AddRange(read.Values.Select(value => value with { Leaf = value.Leaf with { Conditions = leaf.Conditions.AddRange(value.Leaf.Conditions) } }));
        }

        return new(values.ToImmutable(), isKnown && values.Count is > 0 and <= MaxCombinations);
    }

    private Side<ImageValue> Read(Leaf leaf, SlotRole role, int depth)
    {
        if (depth > MaxDepth)
        {
            return Side<ImageValue>.Unknown;
        }

        if (leaf.Text is { } text)
        {
            return Text(leaf, text, role);
        }

        if (leaf.Operation.WithoutWrappers() is IInvocationOperation call)
        {
            if (IsGetImage(call) && leaf.LastMember() == ImageMembers.ImageId)
            {
                return Read(_tracer.Trace(call.Instance), SlotRole.MachineImage, depth + 1);
            }

            if (AppliedValue.IsApply(call) && leaf.IsWhole())
            {
                return Read(AppliedValue.Of(call, _tracer), role, depth + 1);
            }
        }

        return _parameters.NamesFor(leaf) is { } names ? Parameters(names)
            : _lookUps.Read(leaf) is { } found ? found
            : !leaf.IsWhole() ? Side<ImageValue>.Unknown
            : _machineImages.Read(leaf) is { IsKnown: true } image ? image
            : Mapped(leaf) ?? Side<ImageValue>.Unknown;
    }

    private Side<ImageValue> Text(Leaf leaf, string text, SlotRole role) =>
        AmiId.IsValid(text) ? Listed(leaf, text)
        : ImageText.Read(text) is { } named ? Parameter(leaf, named)
        : role == SlotRole.AmiType && MachineImageCatalog.Find(text) is { } type ? MachineImageReader.Constant(leaf, type)
        : Side<ImageValue>.Unknown;

    /// <summary>An AMI ID that the catalog knows.</summary>
    private Side<ImageValue> Listed(Leaf leaf, string id)
    {
        if (_aws.Images.Find(id) is not { Architecture: not CpuArchitecture.None } image)
        {
            return Side<ImageValue>.Unknown;
        }

        var named = image.Name is { } name ? ImageNameCatalog.Read(name) : null;
        var parameter = (image.PublicParameter ?? named?.Parameter) is { } path ? ImageParameterCatalog.Parse(path) : null;
        return Side<ImageValue>.Of(new ImageValue(leaf, leaf.Syntax, id, new(parameter, parameter?.Family ?? named?.Family, image.Architecture)));
    }

    /// <summary>Every image of a map: which one counts, the Region decides.</summary>
    private Side<ImageValue>? Mapped(Leaf leaf)
    {
        var map = ArgumentsOf(leaf.Operation).FirstOrDefault(argument => argument.Parameter is { } parameter && _aws.RowsOf(parameter).Any(row => row.Role == SlotRole.ImageMap));
        return map is null ? null : Read(_tracer.Elements(map.Value), SlotRole.LaunchImage, depth: 1);
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation operation) => operation.WithoutWrappers() switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private Side<ImageValue> Parameters(Trace names)
    {
        var sides = names.Leaves.Select(name =>
            name.Text is { } text ? Parameter(name, new ImageText("", text, ""))
            : name.IsWhole() ? _machineImages.Read(name)
            : Side<ImageValue>.Unknown).ToList();
        return names.IsComplete && sides.Count > 0 ? sides.Aggregate((all, next) => all.Union(next)) : Side<ImageValue>.Unknown;
    }

    // A parameter whose value is no ID counts like the one beside it that holds the ID, so that taking that one brings no new report.
    private static Side<ImageValue> Parameter(Leaf leaf, ImageText text)
    {
        if (ImageParameterCatalog.Parse(text.Parameter) is not { Architecture: not CpuArchitecture.None } parameter)
        {
            return Side<ImageValue>.Unknown;
        }

        var facts = new MachineImageFacts(parameter, parameter.Family, parameter.Architecture);
        return Side<ImageValue>.Of(new ImageValue(leaf, leaf.Syntax, parameter.Name, facts, new ImageChoice.ParameterText(leaf.Syntax, text, parameter)));
    }

    private static bool IsGetImage(IInvocationOperation call) =>
        call.TargetMethod is { Name: ImageMembers.GetImage, ContainingType: { } type }
        && type.AllInterfaces.Add(type).Any(implemented => MemberIds.Of(implemented) == ImageMembers.MachineImage);
}
