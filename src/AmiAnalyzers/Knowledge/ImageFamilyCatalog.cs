using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The families of <c>Data/ImageFamilies.csv</c>.</summary>
internal static class ImageFamilyCatalog
{
    private const string FileName = "ImageFamilies.csv";

    private static readonly Lazy<ImmutableDictionary<string, ImageFamily>> s_families = new(() => Index(Load().Rows));

    /// <summary>All families.</summary>
    public static IEnumerable<ImageFamily> All => s_families.Value.Values.Distinct();

    /// <summary>The family of that key or of another word for it (<c>ubuntu-noble</c>), in any letter case; null when there is none.</summary>
    public static ImageFamily? Find(string id) => s_families.Value.TryGetValue(id, out var family) ? family : null;

    /// <summary>The family that its publisher names as the successor of this one; null where none is clear.</summary>
    public static ImageFamily? SuccessorOf(ImageFamily family) => family.SuccessorId is { } id ? Find(id) : null;

    /// <inheritdoc cref="ImageNameCatalog.Read"/>
    public static NamedImage? FromImageName(string name) => ImageNameCatalog.Read(name);

    internal static DataFile<ImageFamilyRow> Load() => DataFile.Load(FileName, ImageFamilyRow.Read);

    private static ImmutableDictionary<string, ImageFamily> Index(ImmutableArray<ImageFamilyRow> rows)
    {
        var families = ImmutableDictionary.CreateBuilder<string, ImageFamily>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            foreach (var id in row.Ids)
            {
                families[id] = row.Family;
            }
        }

        return families.ToImmutable();
    }
}

/// <summary>A row of <c>ImageFamilies.csv</c>.</summary>
/// <param name="Family">What it says.</param>
/// <param name="Ids">The family's key and other words for it.</param>
internal sealed record ImageFamilyRow(ImageFamily Family, ImmutableArray<string> Ids)
{
    private const string Retired = "retired";
    private const string DefaultMilestone = "end of support";

    public static ImageFamilyRow? Read(DataRow row)
    {
        var (id, name, status, date, milestone, parameter, successor, aliases, source)
            = (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8]);

        if (status is not (Retired or "current") || (status == Retired && (date == "" || source == "")))
        {
            return null;
        }

        var retirement = status == Retired ? new Retirement(date, milestone == "" ? DefaultMilestone : milestone, source) : null;
        return new(
            new ImageFamily(id, name, retirement, parameter == "" ? null : parameter, successor == "" ? null : successor),
            aliases.Split([' '], StringSplitOptions.RemoveEmptyEntries).Prepend(id).ToImmutableArray());
    }
}
