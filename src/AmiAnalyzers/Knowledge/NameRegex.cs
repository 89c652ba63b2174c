namespace AmiAnalyzers.Knowledge;

/// <summary>Regular expressions for image names.</summary>
internal static class NameRegex
{
    private const string Special = @"\^$.|?*+()[]{}";

    /// <summary>The pattern (<c>*</c>) of the names that begin as those do which the expression matches; null when it leaves the beginning open.</summary>
    public static string? ToPattern(string regex)
    {
        if (regex.Length == 0 || regex[0] != '^')
        {
            return null;
        }

        var end = regex.IndexOfAny(Special.ToCharArray(), 1);
        var start = end < 0 ? regex.Substring(1) : regex.Substring(1, end - 1);

        // A quantifier also takes the letter before it back.
        return (end > 0 && "?*{".IndexOf(regex[end]) >= 0 && start.Length > 0 ? start.Substring(0, start.Length - 1) : start) + "*";
    }
}
