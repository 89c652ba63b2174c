using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// The grammar of AMI IDs: <c>ami-</c> and 8 (before 2016) or 17 hexadecimal digits, lower case, standing as a word of its own.
/// Source: EC2 User Guide, "Resource IDs".
/// </summary>
internal static class AmiId
{
    private const string Prefix = "ami-";
    private const int ShortLength = 8;
    private const int LongLength = 17;

    /// <summary>What stands in texts that something else is put into: patterns, format holes and variables.</summary>
    private static readonly char[] s_blanks = ['*', '?', '{', '$', '%'];

    /// <summary>The length of an ID from before 2016.</summary>
    internal const int ShortIdLength = 12;

    /// <summary>Every AMI ID in the text, in order. One pass over the text, nothing allocated when there is none.</summary>
    public static ImmutableArray<FoundAmiId> Find(string text)
    {
        ImmutableArray<FoundAmiId>.Builder? found = null;
        for (var start = NextPrefix(text, 0); start >= 0;)
        {
            var end = EndOfDigits(text, start + Prefix.Length);
            if (IsIdLength(end - start - Prefix.Length) && !IsWordAt(text, start - 1) && !IsWordAt(text, end))
            {
                (found ??= ImmutableArray.CreateBuilder<FoundAmiId>()).Add(new(text.Substring(start, end - start), start));
            }

            start = NextPrefix(text, end);
        }

        return found?.ToImmutable() ?? ImmutableArray<FoundAmiId>.Empty;
    }

    /// <summary>A quick look at a large text: false when no AMI ID is in it.</summary>
    public static bool MayBeIn(string text) => NextPrefix(text, 0) >= 0;

    /// <summary>Is the whole text one AMI ID?</summary>
    public static bool IsValid(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal)
            && IsIdLength(text.Length - Prefix.Length)
            && EndOfDigits(text, Prefix.Length) == text.Length;

    /// <summary>
    /// Is the text meant as an AMI ID (<c>ami-</c> in any case, white space before it aside) that EC2 rejects as
    /// <c>InvalidAMIID.Malformed</c>: wrong length, other than hexadecimal digits, upper case, white space in or around it?
    /// Patterns (<c>ami-*</c>) and texts that are still to be filled in (<c>ami-{0}</c>, <c>ami-${AMI}</c>) are no IDs, so they are not malformed either.
    /// </summary>
    public static bool IsMalformed(string text) =>
        text.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && !IsValid(text)
            && text.IndexOfAny(s_blanks) < 0;

    /// <summary>The digits of an AMI ID, without <c>ami-</c>.</summary>
    internal static string DigitsOf(string id) => id.Substring(Prefix.Length);

    private static int NextPrefix(string text, int from) => text.IndexOf(Prefix, from, StringComparison.Ordinal);

    private static int EndOfDigits(string text, int from)
    {
        while (from < text.Length && text[from] is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
        {
            from++;
        }

        return from;
    }

    private static bool IsIdLength(int digits) => digits is ShortLength or LongLength;

    private static bool IsWordAt(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '-' or '_');
}

/// <summary>An AMI ID inside a longer text.</summary>
/// <param name="Id">The ID itself, <c>ami-…</c>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
internal readonly record struct FoundAmiId(string Id, int Start)
{
    /// <summary>Whether the ID has the 8 digits of the time before 2016.</summary>
    public bool IsShort => Id.Length == AmiId.ShortIdLength;
}
