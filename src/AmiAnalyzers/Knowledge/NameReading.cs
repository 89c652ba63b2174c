namespace AmiAnalyzers.Knowledge;

/// <summary>A name under reading, and what may differ from the pattern.</summary>
internal sealed class NameReading(string name, Likeness likeness)
{
    private const int MaxEdits = 2;
    private const int ShortWord = 5;
    private const int Never = 1_000_000;

    public string Name => name;

    /// <summary>Goes over a literal text: one way when it stands there, several when letters may be wrong.</summary>
    public IEnumerable<NameTrail> Follow(NameTrail trail, string text)
    {
        if (likeness == Likeness.Near)
        {
            return FollowNearly(trail, text);
        }

        if (string.CompareOrdinal(name, trail.Position, text, 0, text.Length) == 0)
        {
            return [trail.Read(text, trail.Position + text.Length)];
        }

        return likeness == Likeness.Loose ? FollowLoosely(trail, text) : [];
    }

    private IEnumerable<NameTrail> FollowLoosely(NameTrail trail, string text)
    {
        if (name.Length - trail.Position < text.Length)
        {
            return [];
        }

        var cost = 0;
        for (var i = 0; i < text.Length && cost < NameTrail.EditCost; i++)
        {
            cost += Replacing(name[trail.Position + i], text[i]);
        }

        return cost < NameTrail.EditCost ? [trail.Read(text, trail.Position + text.Length, cost)] : [];
    }

    /// <summary>The edit distance between the text and each stretch of the name that starts here, neighbours swapped counting as one.</summary>
    private IEnumerable<NameTrail> FollowNearly(NameTrail trail, string text)
    {
        var edits = Math.Min(MaxEdits - trail.Edits, text.Length <= ShortWord ? 1 : MaxEdits);
        var start = trail.Position;
        var length = Math.Min(name.Length - start, text.Length + edits);
        if (length < text.Length - edits)
        {
            yield break;
        }

        // Only stretches that differ by so many letters are of interest, so only that band of the table is filled.
        var tooMany = (edits + 1) * NameTrail.EditCost;
        var cost = new int[text.Length + 1, length + 1];
        for (var i = 0; i <= text.Length; i++)
        {
            var (first, last) = (Math.Max(0, i - edits), Math.Min(length, i + edits));
            if (first > 0)
            {
                cost[i, first - 1] = Never;
            }

            var best = Never;
            for (var j = first; j <= last; j++)
            {
                best = Math.Min(best, cost[i, j] = (i, j) == (0, 0) ? 0 : i == 0 && trail.Edge == NameEdge.Token ? Never : Cheapest(i, j));
            }

            if (best >= tooMany)
            {
                yield break;
            }

            if (last < length)
            {
                cost[i, last + 1] = Never;
            }
        }

        for (var j = Math.Max(0, text.Length - edits); j <= length; j++)
        {
            if (cost[text.Length, j] < tooMany)
            {
                yield return trail.Read(text, start + j, cost[text.Length, j], EndsInSurplus(j) ? NameEdge.Surplus : NameEdge.Text);
            }
        }

        int Cheapest(int i, int j)
        {
            var best = Never;
            if (i > 0)
            {
                best = Math.Min(best, cost[i - 1, j] + Missing(text[i - 1]));
            }

            if (j > 0)
            {
                best = Math.Min(best, cost[i, j - 1] + Missing(name[start + j - 1]));
            }

            if (i > 0 && j > 0)
            {
                best = Math.Min(best, cost[i - 1, j - 1] + Replacing(name[start + j - 1], text[i - 1]));
            }

            if (i > 1 && j > 1 && AreSwapped(i, j))
            {
                best = Math.Min(best, cost[i - 2, j - 2] + NameTrail.EditCost);
            }

            return best;
        }

        bool EndsInSurplus(int j) => j > 0 && cost[text.Length, j] == cost[text.Length, j - 1] + Missing(name[start + j - 1]);

        bool AreSwapped(int i, int j)
            => text[i - 1] == name[start + j - 2] && text[i - 2] == name[start + j - 1] && !IsDigit(text[i - 1]) && !IsDigit(text[i - 2]);
    }

    private static int Missing(char character) => IsDigit(character) ? Never : NameTrail.EditCost;

    private static int Replacing(char written, char right)
    {
        if (written == right)
        {
            return 0;
        }

        // A letter in the place of a separator makes one word of two, and so another word.
        if (IsDigit(written) || IsDigit(right) || IsLetter(written) != IsLetter(right))
        {
            return Never;
        }

        return ToLower(written) == ToLower(right) || (IsSeparator(written) && IsSeparator(right)) ? 1 : NameTrail.EditCost;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsSeparator(char character) => character is '-' or '_' or '.' or ' ';

    private static char ToLower(char character) => character is >= 'A' and <= 'Z' ? (char)(character | ' ') : character;
}
