namespace AmiAnalyzers.Knowledge;

/// <summary>How far apart two texts are for somebody who mistypes one.</summary>
internal static class EditDistance
{
    /// <summary>Does one edit turn one text into the other: a character more, less or other, or two neighbours swapped?</summary>
    public static bool IsOne(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1 || left == right)
        {
            return false;
        }

        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
        {
            end++;
        }

        var leftMiddle = left.Length - start - end;
        var rightMiddle = right.Length - start - end;
        return leftMiddle <= 1 && rightMiddle <= 1
            || (leftMiddle, rightMiddle) is (2, 2) && left[start] == right[start + 1] && left[start + 1] == right[start];
    }
}
