using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The rows of <c>ImageParameters.csv</c>, put together.</summary>
internal sealed class ImageParameterGrammar
{
    private const string FileName = "ImageParameters.csv";

    private readonly List<ImageParameterRow> _rows = [];
    private readonly List<(string Wrong, string Right)> _synonyms = [];
    private readonly Dictionary<string, string> _definitions = new(StringComparer.Ordinal);
    private ParameterNamespace? _namespace;

    /// <summary>Words that are taken for one another, the wrong one first.</summary>
    public IReadOnlyList<(string Wrong, string Right)> Synonyms => _synonyms;

    public IReadOnlyList<ImageParameterRow> Rows => _rows;

    /// <summary>The file's grammar, and the lines that are no row of it.</summary>
    public static (ImageParameterGrammar Grammar, ImmutableArray<BadRow> BadRows) Load()
    {
        var grammar = new ImageParameterGrammar();
        return (grammar, DataFile.Load(FileName, row => grammar.Add(row) ? row.ToString() : null).BadRows);
    }

    /// <summary>The rows of the namespaces that the name lies in.</summary>
    public IEnumerable<ImageParameterRow> RowsFor(string name) =>
        _rows.Where(row => name.StartsWith(row.Namespace.Prefix, StringComparison.Ordinal));

    /// <summary>The published name that this one is like: the nearest one, the first of equals. Only closed namespaces tell.</summary>
    public string? Read(string name, Likeness likeness) => Read(name, likeness, _rows);

    /// <inheritdoc cref="Read(string, Likeness)"/>
    public static string? Read(string name, Likeness likeness, IEnumerable<ImageParameterRow> rows)
    {
        NameMatch? best = null;
        foreach (var row in rows)
        {
            if (row.Namespace.IsClosed && row.Pattern.Match(name, likeness) is { } match && (best is null || match.Cost < best.Cost))
            {
                best = match;
            }
        }

        return best?.Text;
    }

    private bool Add(DataRow row)
    {
        switch (row[0])
        {
            case "define":
                _definitions[row[1]] = row[2];
                return true;
            case "namespace" when row[2] is "closed" or "open":
                _namespace = new(row[1], row[2] == "closed");
                return true;
            case "parameter" when ImageParameterRow.Read(row, _namespace, _definitions) is { } parameter:
                _rows.Add(parameter);
                return true;
            case "synonym" when row[2] != "":
                _synonyms.Add((row[1], row[2]));
                return true;
            default:
                return false;
        }
    }
}

/// <summary>Where a publisher's parameters lie.</summary>
/// <param name="Prefix">The start of their names, with the last slash.</param>
/// <param name="IsClosed">Does everything that is published there fit a row?</param>
internal sealed record ParameterNamespace(string Prefix, bool IsClosed);

/// <summary>One form of names; the templates are explained in <c>ImageParameters.csv</c>.</summary>
internal sealed record ImageParameterRow(
    ParameterNamespace Namespace, NamePattern Pattern, string Family, string Architecture, string Successor, string Kernel, bool IsParavirtual)
{
    public static ImageParameterRow? Read(DataRow row, ParameterNamespace? within, IReadOnlyDictionary<string, string> definitions) =>
        within is not null && row[6] is "" or "paravirtual" && NamePattern.TryParse(within!.Prefix + row[1], definitions) is { } pattern
            ? new(within, pattern, row[2], row[3], row[4], row[5], row[6] != "")
            : null;
}
