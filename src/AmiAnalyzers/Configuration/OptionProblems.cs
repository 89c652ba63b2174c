using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Configuration;

/// <summary>
/// Options that mean nothing. Roslyn hands options over as keys and values without their place; where the files themselves are among the
/// additional files, as in a build with the package, the place is known.
/// </summary>
internal static class OptionProblems
{
    private static readonly char[] s_assignment = ['=', ':'];
    private static readonly char[] s_comment = ['#', ';'];

    /// <summary>Whether an additional file holds options.</summary>
    public static bool HoldsOptions(AdditionalText file) =>
        file.Path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong in a file of options.</summary>
    public static IEnumerable<FileProblem> In(SourceText text) =>
        from line in Lines(text)
        from problem in OptionCheck.Problems(line.Key, line.Value)
        select new FileProblem(line.Span.Start, line.Span.Length, problem.Subject, problem.Reason);

    /// <summary>What is wrong with options whose place is not known, each once, with a file for which it holds.</summary>
    public static IEnumerable<(string Subject, string Reason)> Elsewhere(Compilation compilation, AnalyzerOptions options)
    {
        var seen = new HashSet<(string, string)>(options.AdditionalFiles
            .Where(HoldsOptions)
            .SelectMany(file => file.GetText() is { } text ? Lines(text) : [])
            .Select(line => (line.Key, line.Value)));
        return
            from file in Scopes(compilation, options.AnalyzerConfigOptionsProvider)
            from option in Options(file.Options)
            where seen.Add(option)
            from problem in OptionCheck.Problems(option.Key, option.Value)
            select (problem.Subject, $"{problem.Reason} (it holds for {file.Name})");
    }

    private static IEnumerable<(string Name, AnalyzerConfigOptions Options)> Scopes(Compilation compilation, AnalyzerConfigOptionsProvider provider) =>
        compilation.SyntaxTrees
            .Where(tree => !GeneratedFiles.Include(tree, compilation))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .Select(tree => ($"'{tree.FilePath}'", provider.GetOptions(tree)))
            .Prepend(("the whole project", provider.GlobalOptions));

    private static IEnumerable<(string Key, string Value)> Options(AnalyzerConfigOptions options)
    {
        foreach (var key in Keys(options))
        {
            if (OptionKeys.IsOurs(key) && options.TryGetValue(key, out var value))
            {
                yield return (key, value);
            }
        }
    }

    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // The base class does this where a host does not tell its keys: then misspelled ones stay unseen.
            return OptionKeys.All;
        }
    }

    private static IEnumerable<(TextSpan Span, string Key, string Value)> Lines(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var indent = content.Length - content.TrimStart().Length;
            var assignment = content.IndexOfAny(s_assignment);
            if (assignment < 0 || !OptionKeys.IsOurs(content.Substring(indent)))
            {
                continue;
            }

            var end = content.IndexOfAny(s_comment, assignment);
            content = (end < 0 ? content : content.Substring(0, end)).TrimEnd();
            if (assignment < content.Length)
            {
                var key = content.Substring(indent, assignment - indent).TrimEnd().ToLowerInvariant();
                yield return (new TextSpan(line.Start + indent, content.Length - indent), key, content.Substring(assignment + 1).Trim());
            }
        }
    }
}
