using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Reporting;

/// <summary>What is known of a reported AMI ID. Reports carry it for fixes and, in SARIF, for an inventory of a solution's images.</summary>
/// <param name="Id">The AMI ID.</param>
/// <param name="Api">The operation or resource that takes it, if one does.</param>
/// <param name="Region">The code of the Region in which it exists, or is meant to.</param>
/// <param name="Architecture">The image's architecture, if known.</param>
/// <param name="Owner">The account that owns the image, if known.</param>
/// <param name="Parameter">The public SSM parameter that gives the newest image of this kind, if there is one.</param>
/// <param name="OwnParameter">The name that the code suggests for a parameter of the user's own.</param>
internal sealed record ImageFacts(string Id, string? Api, string? Region, CpuArchitecture Architecture, string? Owner, string? Parameter, string? OwnParameter)
{
    private const string IdKey = "imageId";
    private const string ApiKey = "api";
    private const string RegionKey = "region";
    private const string ArchitectureKey = "architecture";
    private const string OwnerKey = "owner";
    private const string ParameterKey = "parameter";
    private const string OwnParameterKey = "ownParameter";
    private const char Separator = ';';

    /// <summary>What a catalog knows of an ID.</summary>
    /// <param name="id">The AMI ID.</param>
    /// <param name="images">The catalog.</param>
    /// <param name="api">The operation or resource that takes the ID, if one does.</param>
    /// <param name="region">The Region that the code names for the ID, where the catalog knows none.</param>
    /// <param name="ownParameter">The name that the code suggests for a parameter of the user's own.</param>
    public static ImageFacts Of(string id, ImageCatalog images, string? api = null, string? region = null, string? ownParameter = null)
    {
        var image = images.Find(id);
        return new(id, api, image?.Region ?? region, image?.Architecture ?? CpuArchitecture.None, image?.Owner, image?.NewestParameter, ownParameter);
    }

    /// <summary>The facts of a report's images as the report carries them: a list for each, in the order of the report's locations.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyList<ImageFacts> images)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        Add(IdKey, image => image.Id);
        Add(ApiKey, image => image.Api);
        Add(RegionKey, image => image.Region);
        Add(ArchitectureKey, image => image.Architecture == CpuArchitecture.None ? null : image.Architecture.ToWord());
        Add(OwnerKey, image => image.Owner);
        Add(ParameterKey, image => image.Parameter);
        Add(OwnParameterKey, image => image.OwnParameter);
        return properties.ToImmutable();

        void Add(string key, Func<ImageFacts, string?> fact)
        {
            var values = images.Count == 1 ? fact(images[0]) : string.Join(Separator.ToString(), images.Select(fact));
            if (values?.Trim(Separator) is { Length: > 0 })
            {
                properties.Add(key, values);
            }
        }
    }

    /// <summary>The facts of the image at a report's location; <see langword="null"/> when it carries none.</summary>
    public static ImageFacts? From(ImmutableDictionary<string, string?> properties)
    {
        return Get(IdKey) is { } id
            ? new(id, Get(ApiKey), Get(RegionKey), CpuArchitectures.Parse(Get(ArchitectureKey) ?? "") ?? CpuArchitecture.None, Get(OwnerKey), Get(ParameterKey), Get(OwnParameterKey))
            : null;

        string? Get(string key) => properties.TryGetValue(key, out var value) && value?.Split(Separator)[0] is { Length: > 0 } first ? first : null;
    }
}
