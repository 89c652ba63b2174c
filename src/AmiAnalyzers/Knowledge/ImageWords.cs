using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The rows of <c>ImageWords.csv</c>, put together.</summary>
internal sealed class ImageWords
{
    private const string FileName = "ImageWords.csv";
    private const string Version = "{kubernetes}";

    private static readonly Lazy<ImageWords> s_instance = new(() => Load().Words);

    private readonly Dictionary<string, HashSet<string>> _sets = new(StringComparer.Ordinal);
    private readonly List<ImagePhrase> _phrases = [];
    private readonly List<ImageEdition> _editions = [];
    private readonly Dictionary<string, string> _nodeParameters = new(StringComparer.Ordinal);

    /// <summary>The words, read on first need.</summary>
    public static ImageWords Instance => s_instance.Value;

    /// <summary>What a family can be had as besides its plain form.</summary>
    public IReadOnlyList<ImageEdition> Editions => _editions;

    public static (ImageWords Words, ImmutableArray<BadRow> BadRows) Load()
    {
        var words = new ImageWords();
        return (words, DataFile.Load(FileName, row => words.Add(row) ? row.ToString() : null).BadRows);
    }

    /// <summary>The public parameter of a family of node images for a version of Kubernetes; null when none is known.</summary>
    public string? NodeParameter(string familyId, string kubernetes) => _nodeParameters.TryGetValue(familyId, out var template) ? template.Replace(Version, kubernetes) : null;

    /// <summary>Is the word in the set of that name (<c>stop</c>, <c>filler</c>, …)?</summary>
    public bool Is(string set, string word) => _sets.TryGetValue(set, out var words) && words.Contains(word);

    /// <summary>The longest phrase of a kind that begins at this word; null when none does.</summary>
    public ImagePhrase? PhraseAt(ImagePhraseKind kind, ImmutableArray<TextWord> words, int index)
    {
        ImagePhrase? longest = null;
        foreach (var phrase in _phrases)
        {
            if (phrase.Kind == kind && phrase.Words.Length > (longest?.Words.Length ?? 0) && phrase.StandsAt(words, index))
            {
                longest = phrase;
            }
        }

        return longest;
    }

    private bool Add(DataRow row)
    {
        switch (row[0])
        {
            case "os" when row[3] is "" or "joined":
                return AddPhrase(ImagePhraseKind.System, row[1], row[2], row[3] != "");
            case "family" or "release" when ImageFamilyCatalog.Find(row[2]) is not null:
                return AddPhrase(row[0] == "family" ? ImagePhraseKind.Family : ImagePhraseKind.Release, row[1], row[2]);
            case "architecture" when CpuArchitectures.Parse(row[2]) is not null:
                return AddPhrase(ImagePhraseKind.Architecture, row[1], row[2]);
            case "codename" when ImageFamilyCatalog.Find(row[2]) is not null:
                return AddPhrase(ImagePhraseKind.CodeName, row[1], row[2]);
            case "nodes" when ImageFamilyCatalog.Find(row[1]) is not null && row[2].Contains(Version):
                _nodeParameters.Add(row[1], row[2]);
                return true;
            case "custom":
                return AddPhrase(ImagePhraseKind.Custom, row[1], "");
            case "edition" when row[5] != "":
                _editions.Add(new(row[1], row[2], row[3], row[4], row[5]));
                return true;
            case "filler" or "unit" or "stop" or "not" or "care" or "more" or "plain":
                if (!_sets.TryGetValue(row[0], out var set))
                {
                    _sets.Add(row[0], set = new(StringComparer.Ordinal));
                }

                set.UnionWith(row[1].Split(' '));
                return true;
            default:
                return false;
        }
    }

    private bool AddPhrase(ImagePhraseKind kind, string words, string meaning, bool isJoined = false)
    {
        _phrases.Add(new(kind, words.Split(' ').ToImmutableArray(), meaning, isJoined));
        return true;
    }
}

/// <summary>What a phrase says.</summary>
internal enum ImagePhraseKind
{
    /// <summary>An operating system, whose version follows.</summary>
    System,

    /// <summary>A family by itself.</summary>
    Family,

    /// <summary>A release by its code name.</summary>
    Release,

    /// <summary>A release by a code name that means something else as well.</summary>
    CodeName,
    Architecture,

    /// <summary>Somebody's own image.</summary>
    Custom,
}

/// <summary>Words that mean something together.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Meaning">The family, the start of family ids, or the architecture.</param>
/// <param name="IsJoined">Does it count only where the version follows without a blank?</param>
internal sealed record ImagePhrase(ImagePhraseKind Kind, ImmutableArray<string> Words, string Meaning, bool IsJoined)
{
    public bool StandsAt(ImmutableArray<TextWord> words, int index)
    {
        if (index + Words.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (words[index + i].Text != Words[i] || (i > 0 && words[index + i].Gap.Length > 1))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A form in which a family can be had besides the plain one.</summary>
/// <param name="FamilyStart">The start of the ids of its families.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Plain">The text in the plain parameter.</param>
/// <param name="Replacement">The text in the edition's parameter.</param>
/// <param name="Label">What it is called in titles.</param>
internal sealed record ImageEdition(string FamilyStart, string Word, string Plain, string Replacement, string Label);
