namespace AmiAnalyzers.Knowledge;

/// <summary>A kind of run that patterns write as <c>$word</c>.</summary>
internal sealed class NameToken
{
    private static readonly IReadOnlyDictionary<string, NameToken> s_kinds = new Dictionary<string, NameToken>(StringComparer.Ordinal)
    {
        ["number"] = new(Digits),
        ["year"] = new((name, start) => OfLength(Digits(name, start), start, 4)),
        ["date"] = new((name, start) => OfLength(Digits(name, start), start, 8)),
        ["version"] = new(Version),
        ["word"] = new((name, start) => Run(name, start, character => character is (>= 'a' and <= 'z') or '_')),
        ["ami"] = new((name, start) => Segment(name, start) is var end && end > 0 && AmiId.IsValid(name.Substring(start, end - start)) ? end : -1),
        ["name"] = new(Segment),
        ["stem"] = new(Stem),
        ["rest"] = new((name, start) => name.Length > start ? name.Length : -1),
    };

    private readonly Func<string, int, int> _endOf;

    private NameToken(Func<string, int, int> endOf) => _endOf = endOf;

    /// <summary>The kind of that word: <c>number</c>, <c>year</c> (4 digits), <c>date</c> (8 digits), <c>version</c> (<c>1.35</c>),
    /// <c>word</c> (lower-case letters), <c>ami</c> (an AMI ID), <c>name</c> (up to the next <c>/</c>),
    /// <c>stem</c> (up to the <c>-YYYY.MM.DD</c> that ends the name), <c>rest</c>; null for another word.</summary>
    public static NameToken? Find(string word) => s_kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Where the run that starts there ends; -1 when none starts there.</summary>
    public int EndOf(string name, int start) => _endOf(name, start);

    private static int Digits(string name, int start) => Run(name, start, character => character is >= '0' and <= '9');

    private static int Segment(string name, int start) => Run(name, start, character => character != '/');

    private static int Stem(string name, int start)
    {
        const int dateLength = 10;
        var end = name.Length - dateLength - 1;
        return end > start && name[end] == '-' && Version(name, end + 1) == name.Length && name[end + 5] == '.' && name[end + 8] == '.' ? end : -1;
    }

    private static int Version(string name, int start)
    {
        var end = Digits(name, start);
        while (end > 0 && end < name.Length && name[end] == '.' && Digits(name, end + 1) is var next && next > 0)
        {
            end = next;
        }

        return end;
    }

    private static int Run(string name, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < name.Length && belongs(name[end]))
        {
            end++;
        }

        return end > start ? end : -1;
    }

    private static int OfLength(int end, int start, int length) => end - start == length ? end : -1;
}
