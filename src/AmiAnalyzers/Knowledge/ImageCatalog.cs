using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>What is known of images: the user's catalog files, then the bundled public AMIs. Read when the first image is asked for.</summary>
internal sealed class ImageCatalog
{
    private readonly Lazy<ImmutableArray<ImageCatalogFile>> _files;

    public ImageCatalog(Func<ImmutableArray<ImageCatalogFile>> files) => _files = new(files);

    /// <summary>What is known of an image; null when nothing is, or when two files place it in different Regions.</summary>
    public CatalogImage? Find(string id)
    {
        if (_files.Value.IsEmpty)
        {
            return PublicImages.Find(id);
        }

        var found = _files.Value.Select(file => file.Find(id)).OfType<CatalogImage>().ToList();
        if (found.Count == 0)
        {
            return PublicImages.Find(id);
        }

        return found.All(image => image.Region == found[0].Region) ? found[0] : null;
    }
}
