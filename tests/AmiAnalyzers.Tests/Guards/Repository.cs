using System.Reflection;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>The repository that these tests were built from, for tests that compare its files with the code.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path(parts)).ReplaceLineEndings("\n");

    /// <summary>The rows of the Markdown tables in a text, cells trimmed, without header separators.</summary>
    public static IEnumerable<string[]> TableRows(string markdown) =>
        markdown.Split('\n')
            .Where(line => line.StartsWith('|') && !line.StartsWith("| --", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
}
