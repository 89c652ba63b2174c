using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>A member of the CDK that stands for an image, or an image type of EKS or Batch.</summary>
internal abstract class MachineImage(string id)
{
    /// <summary>The id that it was found by.</summary>
    public string Id => id;

    /// <summary>The arguments that decide which image it is; empty for an image type.</summary>
    public virtual ImmutableArray<MachineImageArgument> Arguments => ImmutableArray<MachineImageArgument>.Empty;

    /// <summary>What the image is.</summary>
    /// <param name="arguments">
    /// The value of each argument by its name: the id of an enum member or static property (<c>F:…AmazonLinuxCpuType.ARM_64</c>), a constant
    /// text, or null when it is not known. An argument that is left out has its default.
    /// </param>
    /// <returns>What is true for every value that an unknown argument can have.</returns>
    public abstract MachineImageFacts Resolve(IReadOnlyDictionary<string, string?> arguments);

    /// <summary>What to change so that it stands for the successor of a retired family; null where none is clear.</summary>
    /// <param name="arguments">As in <see cref="Resolve"/>; one that is not known counts as its default.</param>
    public abstract MachineImageChange? SuccessorOf(IReadOnlyDictionary<string, string?> arguments);

    /// <summary>What to change so that the same kind of image has another architecture; null where there is no such image.</summary>
    /// <param name="arguments">As in <see cref="Resolve"/>.</param>
    /// <param name="target">The architecture wanted.</param>
    public abstract MachineImageChange? WithArchitecture(IReadOnlyDictionary<string, string?> arguments, CpuArchitecture target);
}

/// <summary>An argument of a machine image.</summary>
/// <param name="Name">The property of the props object, or the parameter of the member itself.</param>
/// <param name="DecidesArchitecture">Does its value say the CPU type?</param>
internal sealed record MachineImageArgument(string Name, bool DecidesArchitecture)
{
    /// <summary>Is it a property of the props object that the member takes? Otherwise it is a parameter of the member.</summary>
    public bool IsProperty => char.IsUpper(Name[0]);
}

/// <summary>What is known of an image.</summary>
/// <param name="Parameter">The public SSM parameter that it reads; null when it reads none or an argument leaves it open.</param>
/// <param name="Family">Its operating system, when known.</param>
/// <param name="Architecture">Its architecture, or none when not known.</param>
internal sealed record MachineImageFacts(ImageParameter? Parameter, ImageFamily? Family, CpuArchitecture Architecture)
{
    public static readonly MachineImageFacts Unknown = new(null, null, CpuArchitecture.None);

    /// <summary>What both have in common.</summary>
    public MachineImageFacts Meet(MachineImageFacts other) => new(
        Parameter?.Name == other.Parameter?.Name ? Parameter : null,
        Family == other.Family ? Family : null,
        Architecture == other.Architecture ? Architecture : CpuArchitecture.None);
}

/// <summary>A change that turns one image into another.</summary>
/// <param name="Argument">The argument to set; null when the member itself is to be replaced.</param>
/// <param name="MemberId">The id of the member to write, or the image type's own text when it was found by that.</param>
internal sealed record MachineImageChange(string? Argument, string MemberId)
{
    /// <summary>Reads <c>id</c>, <c>Argument=id</c>, or nothing.</summary>
    public static MachineImageChange? Read(string text) => text.Split('=') switch
    {
        [""] => null,
        [var id] => new(null, id),
        [var argument, var id] => new(argument, id),
        _ => null,
    };
}
