namespace AmiAnalyzers.Slots;

/// <summary>A fixed set of words that is asked without making strings.</summary>
internal sealed class WordSet
{
    private readonly string?[] _table;
    private readonly int _mask;
    private readonly int _shortest;
    private readonly int _longest;

    public WordSet(IReadOnlyCollection<string> words)
    {
        var size = 16;
        while (size < words.Count * 4)
        {
            size *= 2;
        }

        _table = new string[size];
        _mask = size - 1;
        _shortest = words.Count == 0 ? 1 : words.Min(word => word.Length);
        _longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
        foreach (var word in words)
        {
            var slot = Hash(word.ToCharArray(), 0, word.Length) & _mask;
            while (_table[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _table[slot] = word;
        }
    }

    /// <summary>Whether a run of characters is one of the words.</summary>
    public bool Contains(char[] buffer, int start, int length)
    {
        if (length < _shortest || length > _longest)
        {
            return false;
        }

        for (var slot = Hash(buffer, start, length) & _mask; _table[slot] is { } word; slot = (slot + 1) & _mask)
        {
            if (word.Length == length && word.AsSpan().SequenceEqual(buffer.AsSpan(start, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Hash(char[] buffer, int start, int length) =>
        unchecked((buffer[start] * 31 + buffer[start + length - 1]) * 31 + buffer[start + (length / 2)] + (length * 1009));
}
