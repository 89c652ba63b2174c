using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>Reads what one text says about an image; see <see cref="ImageEvidence.FromText"/>.</summary>
internal sealed class ImageTextReader
{
    private const int MaxFillers = 3;
    private const int EditionReach = 4;

    private static readonly char[] s_blanks = [' ', '\t', '\r', '\n', ','];
    private static readonly char[] s_brackets = ['(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '`', '.', ';', ':', '!'];
    private static readonly string[] s_alternatives = ["", "/", ",", "&", "-", "->", "=>", "|"];
    private static readonly string[] s_publicRoots = ["", "/aws/service/ami-amazon-linux-latest/", "/aws/service/ami-windows-latest/"];

    private readonly ImageWords _vocabulary = ImageWords.Instance;
    private readonly List<ImageParameter> _named = [];
    private readonly string _text;
    private readonly ImmutableArray<TextWord> _words;

    public ImageTextReader(string text)
    {
        _text = TakeNames(text);
        _words = TextWord.Split(_text);
    }

    /// <summary>Is the text negated, past, planned or unsure?</summary>
    public bool IsDoubtful => _text.IndexOf('?') >= 0 || IsStopped();

    /// <summary>The systems that it names, with the family where a known version follows.</summary>
    public IReadOnlyList<(string System, ImageFamily? Family)> Systems => Mentions().ConvertAll(mention => (mention.System, mention.Family));

    /// <summary>Does it begin with a year that is no part of a date, such as <c>2022 Core</c>?</summary>
    public bool BeginsWithYear
    {
        get
        {
            var first = 0;
            while (first < _words.Length && _vocabulary.Is("filler", _words[first].Text))
                first++;

            return first < _words.Length && IsYear(_words[first].Text) && !IsDateAt(first);
        }
    }

    public ImageEvidence? Read()
    {
        if (IsDoubtful)
            return null;

        var architecture = FindArchitecture();
        if (FindNamed() is { } named)
            return Mentions().All(mention => mention.Family?.Id == named.Family.Id) ? WithArchitecture(named, architecture) : null;

        return _named.Count == 0 && FindFamily() is { } family ? Evidence(family, architecture) : null;
    }

    /// <summary>Names of images and parameters are taken out of the text as a whole: they say exactly what they are.</summary>
    private string TakeNames(string text)
    {
        foreach (var word in text.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.Trim(s_brackets);
            if (name.IndexOf('-') >= 0 && name.IndexOf('*') < 0 && ParameterFor(name) is { } parameter)
            {
                _named.Add(parameter);
                text = text.Replace(name, " ");
            }
        }

        return text;
    }

    private static ImageParameter? ParameterFor(string name)
    {
        const string resolve = "resolve:ssm:";
        if (name.StartsWith(resolve, StringComparison.Ordinal))
            name = name.Substring(resolve.Length);

        if (ImageNameCatalog.Read(name)?.Parameter is { } published)
            return ImageParameterCatalog.Parse(published);

        return s_publicRoots.Select(root => ImageParameterCatalog.Parse(root + name)).FirstOrDefault(parameter => parameter is not null);
    }

    private ImageEvidence? FindNamed()
    {
        if (_named.Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count() != 1 || _named[0].Family is not { } family)
            return null;

        return new(family.InEdition(family.DisplayName, _named[0].UsualName), _named[0].Architecture);
    }

    private bool IsStopped()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_vocabulary.Is("not", _words[i].Text) && i + 1 < _words.Length && _vocabulary.Is("care", _words[i + 1].Text))
                i++;
            else if (_vocabulary.Is("stop", _words[i].Text))
                return true;
        }

        return false;
    }

    private CpuArchitecture FindArchitecture()
    {
        var found = CpuArchitecture.None;
        for (var i = 0; i < _words.Length; i++)
        {
            if (_vocabulary.PhraseAt(ImagePhraseKind.Architecture, _words, i) is { } phrase)
            {
                found |= CpuArchitectures.Parse(phrase.Meaning)!.Value;
                i += phrase.Words.Length - 1;
            }
        }

        return found is CpuArchitecture.X86_64 or CpuArchitecture.Arm64 ? found : CpuArchitecture.None;
    }

    private ImageFamily? FindFamily()
    {
        if (PhrasesOf(ImagePhraseKind.Family).FirstOrDefault() is { } byItself)
            return ImageFamilyCatalog.Find(byItself.Meaning);

        var mentions = Mentions();
        if (mentions.Count == 0)
            return FindCodeName();

        if (mentions.Select(mention => mention.Family?.Id).Distinct(StringComparer.Ordinal).Count() != 1 || mentions[0] is not { Family: { } named } known)
            return null;

        if (IsContradicted(known))
            return null;

        if (PhrasesOf(ImagePhraseKind.Custom).Any() || TextAt(known.End) == "based")
            return ImageFamilyCatalog.Find("custom");

        return !ComesFrom(known) && ForCluster(named) is { } family ? InEdition(family, known) : null;
    }

    /// <summary>A code name that also means something else says it where nothing but words of images stand beside it: <c>NobleAmi</c>, "focal, arm64".</summary>
    private ImageFamily? FindCodeName()
    {
        ImagePhrase? found = null;
        for (var i = 0; i < _words.Length;)
        {
            if (found is null && _vocabulary.PhraseAt(ImagePhraseKind.CodeName, _words, i) is { } name)
            {
                found = name;
                i += name.Words.Length;
            }
            else if (_vocabulary.PhraseAt(ImagePhraseKind.Architecture, _words, i) is { } architecture)
            {
                i += architecture.Words.Length;
            }
            else if (_vocabulary.Is("filler", _words[i].Text) || _words[i].Text == "id")
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return found is null ? null : ImageFamilyCatalog.Find(found.Meaning);
    }

    private IEnumerable<ImagePhrase> PhrasesOf(ImagePhraseKind kind)
        => Enumerable.Range(0, _words.Length).Select(index => _vocabulary.PhraseAt(kind, _words, index)).OfType<ImagePhrase>();

    /// <summary>Every system that the text names, with or without a known version.</summary>
    private List<SystemMention> Mentions()
    {
        var mentions = new List<SystemMention>();
        for (var i = 0; i < _words.Length; i++)
        {
            if (_vocabulary.PhraseAt(ImagePhraseKind.System, _words, i) is { } system)
            {
                var mention = ReadVersion(system, i);
                if (mention is not null)
                    mentions.Add(mention);

                i = (mention?.End ?? (i + system.Words.Length)) - 1;
            }
            else if (_vocabulary.PhraseAt(ImagePhraseKind.Release, _words, i) is { } release)
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
        for (var fillers = 0; fillers < MaxFillers && version < _words.Length && _vocabulary.Is("filler", _words[version].Text); fillers++)
            version++;

        if (version < _words.Length && IsTight(end, version) && (!system.IsJoined || (version == end && IsJoined(_words[version]))))
        {
            foreach (var (text, length) in VersionsAt(version))
            {
                if (ImageFamilyCatalog.Find(system.Meaning + "-" + text) is { } family && !IsCount(text, version, end))
                    return new(system.Meaning, family, start, version + length);
            }
        }

        return system.IsJoined ? null : new(system.Meaning, null, start, end);
    }

    /// <summary>"Amazon Linux image 2" counts images, "Ubuntu 20 GB" their size.</summary>
    private bool IsCount(string version, int at, int end)
        => (version.Length == 1 && at > end && _words[at - 1].Text is "ami" or "image") || (version.Length <= 2 && _vocabulary.Is("unit", TextAt(at + 1)));

    private static bool IsJoined(TextWord word) => word.Gap.Length == 0 || word.Gap is "-" or "_";

    /// <summary>Does nothing but blanks, dashes and the like stand between these words and those before them?</summary>
    private bool IsTight(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var isApart = _words[i].Gap.Any(character => character is ';' or '+' or '\n' or '\r') || (_words[i].Gap.IndexOf(',') >= 0 && !HasDot(_words[last]));
            if (_words[i].Gap.Length > 3 || isApart)
                return false;
        }

        return true;
    }

    /// <summary>Behind a comma only a dotted version belongs to the system: "Canonical, Ubuntu, 24.04, amd64 noble image".</summary>
    private static bool HasDot(TextWord word) => word.IsNumber && word.Text.IndexOf('.') > 0;

    /// <summary>How the version at this word can be written in a family's id, with the number of words that it takes; the longest first.</summary>
    private IEnumerable<(string Text, int Length)> VersionsAt(int at)
    {
        var first = _words[at].Text;
        var second = TextAt(at + 1);
        var third = TextAt(at + 2);
        if (_words[at].IsNumber && IsNumber(third) && second.Length is 1 or 2 && !IsNumber(second))
            yield return ($"{first}-{second}{third}", 3);

        if (_words[at].IsNumber && IsNumber(second) && _words[at + 1].Gap is "_" or "-" or ".")
            yield return ($"{first}.{second}", 2);

        if (!_words[at].IsNumber && IsNumber(second))
            yield return ($"{first}-{second}", 2);

        yield return (first, 1);
        if (first.Length == 4 && _words[at].IsNumber)
            yield return (first.Insert(2, "."), 1);

        for (var dot = first.LastIndexOf('.'); dot > 0; dot = first.LastIndexOf('.', dot - 1))
            yield return (first.Substring(0, dot), 1);
    }

    private string TextAt(int index) => index < _words.Length ? _words[index].Text : "";

    private static bool IsNumber(string word) => word.Length > 0 && word[0] is >= '0' and <= '9';

    /// <summary>Does the text name a second version of the same system: "22.04/24.04", "22.04 noble"?</summary>
    private bool IsContradicted(SystemMention mention)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var isNext = i == mention.End || (i == mention.End + 1 && TextAt(mention.End) is "and" or "to" or "lts");
            if (IsKubernetesVersion(_words[i]))
                continue;

            var isAlternative = _words[i].IsNumber ? isNext && s_alternatives.Contains(_words[i].Gap.Trim()) && !IsDateAt(i) : _words[i].Text.Length > 4;
            if ((isAlternative || _words[i].IsNumber) && (i < mention.Start || i >= mention.End)
                && VersionsAt(i).Any(version => (isAlternative || version.Text.IndexOf('.') > 0) && IsOtherVersion(version.Text, mention)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherVersion(string version, SystemMention mention)
        => ImageFamilyCatalog.Find(mention.System + "-" + version) is { } other && other.Id != mention.Family!.Id;

    /// <summary>A year with a month behind it is no version.</summary>
    private bool IsDateAt(int at)
        => IsYear(_words[at].Text.Split('.')[0]) && (_words[at].Text.IndexOf('.') > 0 || (IsNumber(TextAt(at + 1)) && _words[at + 1].Gap is "-" or "/"));

    private static bool IsYear(string word) => word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal);

    /// <summary>"From Ubuntu 22.04" says what the image came from.</summary>
    private bool ComesFrom(SystemMention mention) => mention.Start > 0 && _words[mention.Start - 1].Text == "from";

    /// <summary>The cluster's own images where the text says "optimized"; none where it only names the cluster.</summary>
    private ImageFamily? ForCluster(ImageFamily family)
    {
        foreach (var cluster in (string[])["ecs", "eks"])
        {
            if (_words.Any(word => word.Text == cluster) && !family.Id.StartsWith("bottlerocket", StringComparison.Ordinal))
                return _words.Any(word => word.Text is "optimized" or "optimised") && ImageFamilyCatalog.Find(cluster + "-" + family.Id) is { } own ? ForKubernetes(own) : null;
        }

        return family.Id == "bottlerocket-k8s" ? ForKubernetes(family) : family;
    }

    private bool IsKubernetesVersion(TextWord word)
        => word.IsNumber && word.Text.StartsWith("1.", StringComparison.Ordinal) && _words.Any(other => other.Text is "eks" or "kubernetes" or "k");

    /// <summary>The image of nodes, whose parameter names the version of Kubernetes.</summary>
    private ImageFamily ForKubernetes(ImageFamily family)
    {
        var versions = _words.Where(IsKubernetesVersion).Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        return versions is [var version] && _vocabulary.NodeParameter(family.Id, version) is { } parameter && ImageParameterCatalog.Parse(parameter) is not null
            ? family.InEdition($"{family.DisplayName} (Kubernetes {version})", parameter)
            : family;
    }

    private ImageFamily InEdition(ImageFamily family, SystemMention mention)
    {
        var parameter = family.PublicParameter(CpuArchitecture.X86_64);
        var label = family.DisplayName;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in _vocabulary.Editions.Where(edition => family.Id.StartsWith(edition.FamilyStart, StringComparison.Ordinal)))
        {
            if (!IsEditionNear(edition.Word, mention) || known.Contains(edition.Word))
                continue;

            known.Add(edition.Word);
            label += " " + edition.Label;
            parameter = parameter?.Replace(edition.Plain, edition.Replacement);
        }

        if (SqlServer() is { } sql && family.Id.StartsWith("windows-", StringComparison.Ordinal))
        {
            known.Add("sql");
            label += " with " + sql.Replace('_', ' ');
            parameter = parameter?.Replace("-Base", "-" + sql);
        }

        if (HoldsMore(known, mention) || (parameter is not null && ImageParameterCatalog.Parse(parameter) is null))
            parameter = null;

        return family.InEdition(label, parameter);
    }

    /// <summary>Does the word stand near the system, and not behind a number of its own ("8 core")?</summary>
    private bool IsEditionNear(string word, SystemMention mention)
    {
        var last = Math.Min(_words.Length, mention.End + EditionReach);
        for (var i = Math.Max(0, mention.Start - 1); i < last; i++)
        {
            if (_words[i].Text == word && (i <= mention.Start || i <= mention.End || !_words[i - 1].IsNumber))
                return true;
        }

        return false;
    }

    private bool HoldsMore(HashSet<string> known, SystemMention mention)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_vocabulary.Is("more", _words[i].Text) && !known.Contains(_words[i].Text))
                return true;

            if (i >= mention.End && (_words[i].Gap.IndexOf('+') >= 0 || (_words[i].Text == "with" && !IsPlainBehind(i + 1, known))))
                return true;
        }

        return false;
    }

    private bool IsPlainBehind(int index, HashSet<string> known) => _vocabulary.Is("plain", TextAt(index)) || known.Contains(TextAt(index));

    /// <summary>The SQL Server that a Windows image holds, as parameters write it: <c>SQL_2019_Standard</c>; null unless year and edition are named.</summary>
    private string? SqlServer()
    {
        var start = 0;
        while (start < _words.Length && _words[start].Text != "sql")
            start++;

        string? year = null, pack = null, edition = null;
        for (var i = start + 1; i < _words.Length && i <= start + 6; i++)
        {
            var word = _words[i].Text;
            if (word is "standard" or "enterprise" or "web" or "express")
                edition = char.ToUpperInvariant(word[0]) + word.Substring(1);
            else if (word.Length == 4 && _words[i].IsNumber)
                year = word;
            else if (word == "sp" && IsNumber(TextAt(i + 1)))
                pack = "_SP" + TextAt(i + 1);
        }

        return year is null || edition is null ? null : $"SQL_{year}{pack}_{edition}";
    }

    private static ImageEvidence WithArchitecture(ImageEvidence named, CpuArchitecture written)
        => written == CpuArchitecture.None || written == named.Architecture ? named : named with { Architecture = CpuArchitecture.None };

    /// <summary>A family that is published for one architecture only needs no word for it.</summary>
    private static ImageEvidence Evidence(ImageFamily family, CpuArchitecture architecture)
    {
        if (architecture == CpuArchitecture.None && family.PublicParameter(CpuArchitecture.X86_64) is not null && family.PublicParameter(CpuArchitecture.Arm64) is null)
            architecture = CpuArchitecture.X86_64;

        return new(family, architecture);
    }

    /// <summary>A place where the text names a system.</summary>
    /// <param name="System">The start of its family ids.</param>
    /// <param name="Family">The family, when a known version follows.</param>
    /// <param name="Start">The first word.</param>
    /// <param name="End">The word behind the last one.</param>
    private sealed record SystemMention(string System, ImageFamily? Family, int Start, int End);
}
