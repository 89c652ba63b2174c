namespace AmiAnalyzers.Knowledge;

/// <summary>The operating systems that a text names, and the versions that it gives them.</summary>
internal sealed class SystemMentions
{
    private const int MaxFillers = 3;

    private static readonly string[] s_alternatives = ["", "/", ",", "&", "-", "->", "=>", "|"];

    private readonly ImageWords _vocabulary = ImageWords.Instance;
    private readonly TextWords _words;

    public SystemMentions(TextWords words)
    {
        _words = words;
        All = Read();
    }

    /// <summary>Every system that the text names, with or without a known version.</summary>
    public IReadOnlyList<SystemMention> All { get; }

    /// <summary>Does the text name a second version of the same system: "22.04/24.04", "22.04 noble"?</summary>
    public bool IsContradicted(SystemMention mention)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            var isNext = i == mention.End || (i == mention.End + 1 && _words.TextAt(mention.End) is "and" or "to" or "lts");
            if (_words.IsKubernetesVersion(_words[i]))
            {
                continue;
            }

            var isAlternative = _words[i].IsNumber ? isNext && s_alternatives.Contains(_words[i].Gap.Trim()) && !_words.IsDateAt(i) : _words[i].Text.Length > 4;
            if ((isAlternative || _words[i].IsNumber) && (i < mention.Start || i >= mention.End)
                && VersionsAt(i).Any(version => (isAlternative || version.Text.IndexOf('.') > 0) && IsOtherVersion(version.Text, mention)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherVersion(string version, SystemMention mention) =>
        ImageFamilyCatalog.Find(mention.System + "-" + version) is { } other && other.Id != mention.Family!.Id;

    private List<SystemMention> Read()
    {
        var mentions = new List<SystemMention>();
        for (var i = 0; i < _words.Count; i++)
        {
            if (_vocabulary.PhraseAt(ImagePhraseKind.System, _words.All, i) is { } system)
            {
                var mention = ReadVersion(system, i);
                if (mention is not null)
                {
                    mentions.Add(mention);
                }

                i = (mention?.End ?? (i + system.Words.Length)) - 1;
            }
            else if (_vocabulary.PhraseAt(ImagePhraseKind.Release, _words.All, i) is { } release)
            {
                var family = ImageFamilyCatalog.Find(release.Meaning)!;
                mentions.Add(new(family.Id.Substring(0, family.Id.IndexOf('-')), family, i, i + release.Words.Length));
            }
        }

        // A system named again without its version ("Ubuntu 22.04, user ubuntu") adds nothing.
        return mentions.Where(mention => mention.Family is not null || mentions.All(other => other.Family is null || other.System != mention.System)).ToList();
    }

    private SystemMention? ReadVersion(ImagePhrase system, int start)
    {
        var end = start + system.Words.Length;
        var version = end;
        for (var fillers = 0; fillers < MaxFillers && version < _words.Count && _vocabulary.Is("filler", _words[version].Text); fillers++)
        {
            version++;
        }

        if (version < _words.Count && IsTight(end, version) && (!system.IsJoined || (version == end && IsJoined(_words[version]))))
        {
            foreach (var (text, length) in VersionsAt(version))
            {
                if (ImageFamilyCatalog.Find(system.Meaning + "-" + text) is { } family && !IsCount(text, version, end))
                {
                    return new(system.Meaning, family, start, version + length);
                }
            }
        }

        return system.IsJoined ? null : new(system.Meaning, null, start, end);
    }

    /// <summary>"Amazon Linux image 2" counts images, "Ubuntu 20 GB" their size.</summary>
    private bool IsCount(string version, int at, int end) =>
        (version.Length == 1 && at > end && _words[at - 1].Text is "ami" or "image") || (version.Length <= 2 && _vocabulary.Is("unit", _words.TextAt(at + 1)));

    private static bool IsJoined(TextWord word) => word.Gap.Length == 0 || word.Gap is "-" or "_";

    /// <summary>Does nothing but blanks, dashes and the like stand between these words and those before them?</summary>
    private bool IsTight(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var isApart = _words[i].Gap.Any(character => character is ';' or '+' or '\n' or '\r') || (_words[i].Gap.IndexOf(',') >= 0 && !HasDot(_words[last]));
            if (_words[i].Gap.Length > 3 || isApart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind a comma only a dotted version belongs to the system: "Canonical, Ubuntu, 24.04, amd64 noble image".</summary>
    private static bool HasDot(TextWord word) => word.IsNumber && word.Text.IndexOf('.') > 0;

    /// <summary>How the version at this word can be written in a family's id, with the number of words that it takes; the longest first.</summary>
    private IEnumerable<(string Text, int Length)> VersionsAt(int at)
    {
        var first = _words[at].Text;
        var second = _words.TextAt(at + 1);
        var third = _words.TextAt(at + 2);
        if (_words[at].IsNumber && TextWords.IsNumber(third) && second.Length is 1 or 2 && !TextWords.IsNumber(second))
        {
            yield return ($"{first}-{second}{third}", 3);
        }

        if (_words[at].IsNumber && TextWords.IsNumber(second) && _words[at + 1].Gap is "_" or "-" or ".")
        {
            yield return ($"{first}.{second}", 2);
        }

        if (!_words[at].IsNumber && TextWords.IsNumber(second))
        {
            yield return ($"{first}-{second}", 2);
        }

        yield return (first, 1);
        if (first.Length == 4 && _words[at].IsNumber)
        {
            yield return (first.Insert(2, "."), 1);
        }

        for (var dot = first.LastIndexOf('.'); dot > 0; dot = first.LastIndexOf('.', dot - 1))
        {
            yield return (first.Substring(0, dot), 1);
        }
    }
}

/// <summary>A place where the text names a system.</summary>
/// <param name="System">The start of its family ids.</param>
/// <param name="Family">The family, when a known version follows.</param>
/// <param name="Start">The first word.</param>
/// <param name="End">The word behind the last one.</param>
internal sealed record SystemMention(string System, ImageFamily? Family, int Start, int End);
