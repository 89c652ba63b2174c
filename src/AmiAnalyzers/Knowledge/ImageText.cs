namespace AmiAnalyzers.Knowledge;

/// <summary>A text in an image slot that names a parameter in place of an image.</summary>
/// <param name="Before">What stands before the parameter's name.</param>
/// <param name="Parameter">The parameter as named: a name, with a version or label, or an ARN.</param>
/// <param name="After">What stands behind it.</param>
/// <remarks>Sources: EC2 User Guide, CloudFormation User Guide (dynamic references), EC2 Image Builder API (<c>parentImage</c>).</remarks>
internal readonly record struct ImageText(string Before, string Parameter, string After)
{
    private static readonly (string Before, string After)[] s_forms = [("{{resolve:ssm:", "}}"), ("resolve:ssm:", ""), ("ssm:", "")];

    /// <summary>Takes a text apart; null when it names no parameter.</summary>
    public static ImageText? Read(string text)
    {
        foreach (var (before, after) in s_forms)
        {
            if (text.StartsWith(before, StringComparison.Ordinal) && text.EndsWith(after, StringComparison.Ordinal))
            {
                return new(before, text.Substring(before.Length, text.Length - before.Length - after.Length), after);
            }
        }

        return null;
    }

    /// <summary>The parameters that dynamic references in a longer text name, a template of CloudFormation; none when the text is one reference.</summary>
    public static IEnumerable<string> ParametersIn(string text)
    {
        var (before, after) = s_forms[0];
        for (var start = text.IndexOf(before, StringComparison.Ordinal); start >= 0; start = text.IndexOf(before, start + before.Length, StringComparison.Ordinal))
        {
            var end = text.IndexOf(after, start, StringComparison.Ordinal);
            if (end > 0 && end - start + after.Length < text.Length)
            {
                yield return text.Substring(start + before.Length, end - start - before.Length);
            }
        }
    }

    /// <summary>The same form around another parameter.</summary>
    public string With(string parameter) => Before + parameter + After;
}
