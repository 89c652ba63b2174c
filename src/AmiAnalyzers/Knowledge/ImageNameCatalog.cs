using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>How publishers name their images, from <c>Data/ImageNames.csv</c>.</summary>
internal static class ImageNameCatalog
{
    private static readonly Lazy<ImmutableArray<ImageNameRow>> s_rows = new(() => Load().Rows);

    /// <summary>
    /// Reads an image's name (<c>al2023-ami-2023.12.20260727.0-kernel-6.1-arm64</c>) or a pattern for names with <c>*</c> and <c>?</c>, as the
    /// <c>name</c> filter of DescribeImages takes it; null for the names of a publisher that is not known.
    /// </summary>
    public static NamedImage? Read(string name)
    {
        foreach (var row in s_rows.Value)
        {
            if (row.Read(name) is { } image)
            {
                return image;
            }
        }

        return null;
    }

    internal static DataFile<ImageNameRow> Load() => DataFile.Load("ImageNames.csv", ImageNameRow.Read);
}

/// <summary>One form of names; the templates are explained in <c>ImageNames.csv</c>.</summary>
internal sealed record ImageNameRow(NamePattern Pattern, string Family, string Architecture, string Parameter)
{
    private const string InName = "in name";

    public static ImageNameRow? Read(DataRow row) =>
        NamePattern.TryParse(row[0]) is { } pattern && row[2] != "" ? new(pattern, row[1], row[2], row[3]) : null;

    /// <summary>Reads a name of this form; null for another, and for one that promises a parameter which is not published.</summary>
    public NamedImage? Read(string name)
    {
        if (Pattern.Match(name) is not { } match)
        {
            return null;
        }

        var architecture = Architecture == InName ? ArchitectureWords.FindIn(name) : ArchitectureWords.Parse(match.Expand(Architecture));
        if (Parameter == "")
        {
            return new(ImageFamilyCatalog.Find(match.Expand(Family)), architecture, null);
        }

        return ImageParameterCatalog.Parse(match.Expand(Parameter.Replace("{architecture}", architecture.ToWord()))) is { } parameter
            ? new(parameter.Family, parameter.Architecture, parameter.ImageIdName)
            : null;
    }
}
