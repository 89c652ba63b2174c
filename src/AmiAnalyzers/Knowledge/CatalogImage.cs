namespace AmiAnalyzers.Knowledge;

/// <summary>What a catalog knows of one image.</summary>
/// <param name="Id">The AMI ID.</param>
/// <param name="Region">The code of the one Region in which the image exists.</param>
/// <param name="Architecture">The architecture; <see cref="CpuArchitecture.None"/> when the catalog does not say.</param>
/// <param name="Name">The image's name, or null.</param>
/// <param name="Owner">The account that owns it, or null.</param>
/// <param name="DeprecationTime">When it is deprecated, as AWS writes it (<c>2027-11-23T00:00:00.000Z</c>), or null.</param>
/// <param name="PublicParameter">The public SSM parameter that held or holds it, or null.</param>
internal sealed record CatalogImage(
    string Id, string Region, CpuArchitecture Architecture, string? Name, string? Owner, string? DeprecationTime = null, string? PublicParameter = null)
{
    /// <summary>The public SSM parameter that gives the newest image of this kind; null when there is none, or when a name alone, which anyone may choose, says so.</summary>
    public string? NewestParameter =>
        PublicParameter ?? (Name is not null && Owner is not null && OwnerCatalog.Find(Owner) is not null ? ImageNameCatalog.Read(Name)?.Parameter : null);
}
