using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The machine images of the CDK and the image types of EKS and Batch, from <c>Data/MachineImages.csv</c>.</summary>
internal static class MachineImageCatalog
{
    private static readonly Lazy<MachineImageTable> s_table = new(() => MachineImageTable.Load().Table);
    private static readonly Lazy<ImmutableHashSet<string>> s_typeNames = new(() => s_table.Value.TypeNames.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>
    /// Finds an image by the documentation-comment ID of its member without a parameter list
    /// (<c>M:Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2023</c>, <c>M:….AmazonLinuxImage.#ctor</c>,
    /// <c>F:Amazon.CDK.AWS.EKS.NodegroupAmiType.AL2_ARM_64</c>) or an image type by its text in the API (<c>AL2_ARM_64</c>, <c>ECS_AL2</c>).
    /// </summary>
    public static MachineImage? Find(string id) => s_table.Value.Find(id);

    /// <summary>The simple names of the types whose members are images. A name alone proves nothing.</summary>
    public static ImmutableHashSet<string> TypeNames => s_typeNames.Value;
}
