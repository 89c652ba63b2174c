namespace AmiAnalyzers.Slots;

/// <summary>A fixed set of words that is asked without making strings.</summary>
internal sealed class WordSet
{
    private const int Letters = 128;
    private const int LongestTold = 63;

    private readonly string?[] _table;
    private readonly int _mask;

    /// <summary>The lengths of the words that begin with a letter, one bit each: turns almost every run of characters away at once.</summary>
    private readonly ulong[] _lengths = new ulong[Letters];

    public WordSet(IReadOnlyCollection<string> words)
    {
        var size = 16;
        while (size < words.Count * 4)
        {
            size *= 2;
        }

        _table = new string[size];
        _mask = size - 1;
        foreach (var word in words)
        {
            var slot = Hash(word.ToCharArray(), 0, word.Length) & _mask;
            while (_table[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _table[slot] = word;
            _lengths[word[0] % Letters] |= LengthBit(word.Length);
        }
    }

    /// <summary>The word that a run of characters is, or <see langword="null"/> when it is none.</summary>
    public string? Find(char[] buffer, int start, int length)
    {
        if ((_lengths[buffer[start] % Letters] & LengthBit(length)) == 0)
        {
            return null;
        }

        for (var slot = Hash(buffer, start, length) & _mask; _table[slot] is { } word; slot = (slot + 1) & _mask)
        {
            if (word.Length == length && word.AsSpan().SequenceEqual(buffer.AsSpan(start, length)))
            {
                return word;
            }
        }

        return null;
    }

    private static ulong LengthBit(int length) => 1ul << Math.Min(length, LongestTold);

    private static int Hash(char[] buffer, int start, int length) =>
        unchecked((buffer[start] * 31 + buffer[start + length - 1]) * 31 + buffer[start + (length / 2)] + (length * 1009));
}
