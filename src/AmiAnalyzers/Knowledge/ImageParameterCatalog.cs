using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The public SSM parameters that hold image IDs, as the grammar of <c>Data/ImageParameters.csv</c>.</summary>
internal static class ImageParameterCatalog
{
    private static readonly Lazy<ImageParameterGrammar> s_grammar = new(() => ImageParameterGrammar.Load().Grammar);

    /// <summary>Reads a parameter's name, alone, with <c>:version</c> or <c>:label</c>, or in an ARN; null for a name that is no known public one.</summary>
    public static ImageParameter? Parse(string name)
    {
        var reference = ParameterReference.Read(name);
        foreach (var row in s_grammar.Value.RowsFor(reference.Name))
        {
            if (row.Pattern.Match(reference.Name) is { } match)
            {
                return new(reference, row, match);
            }
        }

        return null;
    }

    /// <summary>
    /// Reads a name that is known to stand for a published one, whatever its letter case and separators, such as one made of an enum member:
    /// <c>/aws/service/ami-windows-latest/WINDOWS_SERVER_2022_ENGLISH_FULL_BASE</c>.
    /// </summary>
    public static ImageParameter? ParseNear(string name) =>
        Parse(name) ?? (s_grammar.Value.Read(name, Likeness.Near) is { } published ? Parse(published) : null);

    /// <summary>
    /// The known name that was meant by one that is not published: a letter or two wrong, another case, a segment that is missing, in
    /// another place or of another publisher. Null for a name that is known, for names outside the namespaces with a closed grammar,
    /// and where only digits, a version, a release or a code name differ: those are new, not wrong.
    /// </summary>
    public static string? Nearest(string name)
    {
        var reference = ParameterReference.Read(name);
        return Parse(name) is null && new NearestParameter(s_grammar.Value).Find(reference.Name) is { } nearest
            ? reference.Prefix + nearest + reference.Selector
            : null;
    }
}
