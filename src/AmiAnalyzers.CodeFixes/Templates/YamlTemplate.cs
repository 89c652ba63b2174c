using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Templates;

/// <summary>
/// The text values of a template in YAML, as far as they stand on one line in block style: <c>key: value</c> and <c>- value</c>. Everything else (flow
/// style, tags, anchors, values over several lines) is passed over, so nothing is offered there.
/// </summary>
internal static class YamlTemplate
{
    // Blanks at the end are cut before: looking for them behind every character would take longer than linear.
    private static readonly Lazy<Regex> s_line = new(() => new Regex(
        """^ *(?<dashes>(?:- +)*)(?:(?<key>[A-Za-z0-9_.:-]+|"[^"]*"|'[^']*') *:(?= |$))? *(?<value>.*)$""",
        RegexOptions.CultureInvariant));

    /// <inheritdoc cref="TemplateScalar.Read"/>
    public static IEnumerable<TemplateScalar> Read(string content)
    {
        var levels = new Stack<Level>();
        int? skipDeeperThan = null;
        TemplateScalar? pending = null;
        foreach (var line in SourceText.From(content).Lines)
        {
            var text = line.ToString().TrimEnd(' ');
            var indent = text.Length - text.TrimStart(' ').Length;
            if (indent == text.Length || text[indent] is '\t')
            {
                continue;
            }

            if (skipDeeperThan is { } block && indent > block)
            {
                // The value before goes on here.
                pending = null;
                continue;
            }

            if (pending is not null)
            {
                yield return pending;
            }

            (pending, skipDeeperThan) = (null, null);
            var match = s_line.Value.Match(text);
            foreach (var column in DashColumns(match.Groups["dashes"]))
            {
                Enter(levels, column, key: null);
            }

            var key = match.Groups["key"];
            if (key.Success)
            {
                Enter(levels, key.Index, Unquoted(key.Value).Text);
            }

            var value = match.Groups["value"];
            if (value.Length == 0 || (!key.Success && match.Groups["dashes"].Length == 0))
            {
                continue;
            }

            // Behind a tag or an anchor a list or an object may begin on the next line.
            skipDeeperThan = value.Value[0] is '!' or '&' ? null : levels.Peek().Column;
            if (value.Value[0] is not ('|' or '>') && Unquoted(value.Value) is { IsPlain: true } scalar)
            {
                var path = levels.Reverse().Select(level => level.Name).ToImmutableArray();
                pending = new TemplateScalar(path, new TextSpan(line.Start + value.Index, value.Length), scalar.Quote, scalar.Text);
            }
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    private static IEnumerable<int> DashColumns(Group dashes) =>
        Enumerable.Range(dashes.Index, dashes.Length).Where(column => dashes.Value[column - dashes.Index] == '-');

    /// <summary>Leaves the levels that end before this column and enters the key, or the next item of a list, that begins there.</summary>
    private static void Enter(Stack<Level> levels, int column, string? key)
    {
        // A list may stand in the column of its key: its dash does not leave the key.
        while (levels.Count > 0 && (levels.Peek().Column > column || (levels.Peek().Column == column && key is not null)))
        {
            levels.Pop();
        }

        var item = 0;
        if (key is null && levels.Count > 0 && levels.Peek() is { Key: null } previous && previous.Column == column)
        {
            item = previous.Item + 1;
            levels.Pop();
        }

        levels.Push(new Level(column, key, item));
    }

    private static (string Text, string Quote, bool IsPlain) Unquoted(string value)
    {
        var quote = value[0];
        return quote is '"' or '\''
            ? (value.Trim(quote), quote.ToString(), value.Length > 1 && value.IndexOf(quote, 1) == value.Length - 1)
            : (value, "", quote is not ('{' or '[' or '!' or '&' or '*'));
    }

    private sealed record Level(int Column, string? Key, int Item)
    {
        public string Name => Key ?? Item.ToString(CultureInfo.InvariantCulture);
    }
}
