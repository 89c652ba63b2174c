using System.Text.RegularExpressions;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>Blocks of the documents, to be run as they stand.</summary>
internal static partial class Recipes
{
    /// <summary>The blocks of a language below a heading of the second level.</summary>
    public static IReadOnlyList<string> Below(string document, string heading, string language)
    {
        var text = File.ReadAllText(Path.Combine(Build.RepositoryRoot, "docs", document)).ReplaceLineEndings("\n");
        var section = text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. Block().Matches(section).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["content"].Value)];
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

/// <summary>A test that needs a POSIX shell and jq, which the recipes use.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JqFactAttribute : FactAttribute
{
    public JqFactAttribute()
    {
        if (!Shell.Has("jq"))
        {
            Skip = "jq is not installed.";
        }
    }
}
