using System.Globalization;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// The parts of an instance type's name: <c>m7i-flex.8xlarge</c> is series <c>m</c>, generation 7, options <c>i</c>, suffix <c>flex</c>,
/// size <c>8xlarge</c>. Source: EC2 Instance Types Guide, "naming conventions".
/// </summary>
/// <param name="Family">All that stands before the dot.</param>
/// <param name="Series">The leading letters.</param>
/// <param name="Generation">The number after them; null where the suffix tells generations apart (<c>u-12tb1</c>, <c>mac-m4</c>).</param>
/// <param name="Variant">Options and suffix: what the families of different generations share (<c>i-flex</c>).</param>
/// <param name="Size">All that stands after the dot.</param>
internal sealed record InstanceTypeName(string Family, string Series, int? Generation, string Variant, string Size)
{
    /// <summary>The whole name, the value that the API takes.</summary>
    public string Text => Family + "." + Size;

    /// <summary>Splits a name; null when it does not have that form.</summary>
    public static InstanceTypeName? Parse(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0 || !IsSize(name.Substring(dot + 1)))
        {
            return null;
        }

        var seriesEnd = SkipLetters(name, 0, dot);
        var generationEnd = SkipDigits(name, seriesEnd, dot);
        var optionsEnd = SkipLetters(name, generationEnd, dot);
        // A generation of more than two digits is a typing error.
        if (seriesEnd == 0 || generationEnd - seriesEnd > 2 || !IsSuffix(name, optionsEnd, dot))
        {
            return null;
        }

        var generation = name.Substring(seriesEnd, generationEnd - seriesEnd);
        return new(
            name.Substring(0, dot),
            name.Substring(0, seriesEnd),
            generation.Length > 0 ? int.Parse(generation, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            name.Substring(generationEnd, dot - generationEnd),
            name.Substring(dot + 1));
    }

    /// <summary><c>nano</c> to <c>large</c>, <c>xlarge</c> and its multiples, <c>metal</c> and <c>metal-24xl</c>.</summary>
    internal static bool IsSize(string text) =>
        text is "nano" or "micro" or "small" or "medium" or "large" or "xlarge" or "metal"
            || IsMultiple(text, "", "xlarge")
            || IsMultiple(text, "metal-", "xl");

    private static bool IsMultiple(string size, string before, string after) =>
        size.Length > before.Length + after.Length
            && size.StartsWith(before, StringComparison.Ordinal)
            && size.EndsWith(after, StringComparison.Ordinal)
            && size[before.Length] != '0'
            && SkipDigits(size, before.Length, size.Length) == size.Length - after.Length;

    private static bool IsSuffix(string name, int start, int end)
    {
        if (start == end)
        {
            return true;
        }

        if (name[start] != '-' || start + 1 == end)
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (name[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipLetters(string text, int from, int end)
    {
        while (from < end && text[from] is >= 'a' and <= 'z')
        {
            from++;
        }

        return from;
    }

    private static int SkipDigits(string text, int from, int end)
    {
        while (from < end && text[from] is >= '0' and <= '9')
        {
            from++;
        }

        return from;
    }
}
