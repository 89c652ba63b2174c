namespace AmiAnalyzers.Knowledge;

/// <summary>An image that needs no arguments: an image type of EKS or Batch, a class without choices.</summary>
internal sealed class ImageType(string id, MachineImageFacts facts, string? counterpartId, MachineImageChange? successor, Func<string, MachineImage?> find)
    : MachineImage(id)
{
    public override MachineImageFacts Resolve(IReadOnlyDictionary<string, string?> arguments) => facts;

    public override MachineImageChange? SuccessorOf(IReadOnlyDictionary<string, string?> arguments) => successor;

    public override MachineImageChange? WithArchitecture(IReadOnlyDictionary<string, string?> arguments, CpuArchitecture target) =>
        counterpartId is not null && find(counterpartId)?.Resolve(arguments).Architecture == target ? new(null, counterpartId) : null;
}
