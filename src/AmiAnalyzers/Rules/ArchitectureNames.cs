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

    /// <summary>The architectures of types, in AWS's words.</summary>
    public static string Of(IEnumerable<InstanceTypeValue> types) => types.Aggregate(CpuArchitecture.None, (all, type) => all | type.Architectures).ToWord();

    /// <summary>The architectures of images, in AWS's words.</summary>
    public static string Of(IEnumerable<ImageValue> images) => images.Aggregate(CpuArchitecture.None, (all, image) => all | image.Architecture).ToWord();

    /// <summary>An architecture with the article that fits.</summary>
    public static string WithArticle(string architecture) => (architecture[0] is 'a' or 'i' or 'x' ? "an " : "a ") + architecture;
}
