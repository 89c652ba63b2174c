namespace AmiAnalyzers.Knowledge;

/// <summary>Paths as text: the machine that analyses may not be the one that wrote them.</summary>
internal static class FilePath
{
    /// <summary>What stands behind the last separator of either kind.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
