using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;

namespace AmiAnalyzers.Rules;

/// <summary>How the architecture rules name things.</summary>
internal static class ArchitectureNames
{
    private const int MostNames = 3;

    /// <summary>Names in quotes; the first few where there are many.</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.Distinct().ToList();
        var shown = string.Join(", ", all.Take(MostNames).Select(name => $"'{name}'"));
        return all.Count > MostNames ? shown + ", …" : shown;
    }

    /// <summary>Instance types as the subject of a sentence, with the verb.</summary>
    public static string ThatRun(IEnumerable<InstanceTypeValue> types) => Counted(types.Select(type => type.Name), "Instance type {0} runs", "Instance types {0} run");

    /// <summary>Images as the subject of a sentence, with the verb.</summary>
    public static string ThatAre(IEnumerable<ImageValue> images) => Counted(images.Select(image => image.Name), "the image {0} is", "the images {0} are");

    private static string Counted(IEnumerable<string> names, string one, string several)
    {
        var all = names.Distinct().ToList();
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, all.Count > 1 ? several : one, List(all));
    }

    /// <summary>The architectures of types, in AWS's words.</summary>
    public static string Of(IEnumerable<InstanceTypeValue> types) => types.Aggregate(CpuArchitecture.None, (all, type) => all | type.Architectures).ToWord();

    /// <summary>The architectures of images, in AWS's words.</summary>
    public static string Of(IEnumerable<ImageValue> images) => images.Aggregate(CpuArchitecture.None, (all, image) => all | image.Architecture).ToWord();

    /// <summary>An architecture with the article that fits.</summary>
    public static string WithArticle(string architecture) => (architecture[0] is 'a' or 'i' or 'x' ? "an " : "a ") + architecture;
}
