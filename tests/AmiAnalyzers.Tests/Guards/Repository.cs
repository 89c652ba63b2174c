using System.Reflection;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>The repository that these tests were built from, for tests that compare its files with the code.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The Markdown files of the repository, as paths with forward slashes from its root.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. Directory.GetFiles(Root, "*.md")
            .Concat(new[] { "docs", "samples", "tests" }.SelectMany(folder => Directory.GetFiles(Path(folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path(parts)).ReplaceLineEndings("\n");

    /// <summary>The rows of the Markdown tables in a text, cells trimmed, without header separators.</summary>
    public static IEnumerable<string[]> TableRows(string markdown) =>
        markdown.Split('\n')
            .Where(line => line.StartsWith('|') && !line.StartsWith("| --", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
}
