namespace AmiAnalyzers.Knowledge;

/// <summary>Reads what one text says about an image; see <see cref="ImageEvidence.FromText"/>.</summary>
internal sealed class ImageTextReader
{
    private static readonly char[] s_blanks = [' ', '\t', '\r', '\n', ','];
    private static readonly char[] s_brackets = ['(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '`', '.', ';', ':', '!'];
    private static readonly string[] s_publicRoots = ["", "/aws/service/ami-amazon-linux-latest/", "/aws/service/ami-windows-latest/"];

    private readonly ImageWords _vocabulary = ImageWords.Instance;
    private readonly List<ImageParameter> _named = [];
    private readonly string _text;
    private readonly TextWords _words;
    private readonly Lazy<SystemMentions> _systems;

    public ImageTextReader(string text)
    {
        _text = TakeNames(text);
        _words = new TextWords(_text);
        _systems = new(() => new SystemMentions(_words));
    }

    /// <summary>Is the text negated, past, planned or unsure?</summary>
    public bool IsDoubtful => _text.IndexOf('?') >= 0 || IsStopped();

    /// <summary>The systems that it names, with the family where a known version follows.</summary>
    public IReadOnlyList<SystemMention> Systems => _systems.Value.All;

    /// <summary>Does it begin with a year that is no part of a date, such as <c>2022 Core</c>?</summary>
    public bool BeginsWithYear
    {
        get
        {
            var first = 0;
            while (first < _words.Count && _vocabulary.Is("filler", _words[first].Text))
            {
                first++;
            }

            return first < _words.Count && _words.IsYearAt(first);
        }
    }

    public ImageEvidence? Read()
    {
        if (IsDoubtful)
        {
            return null;
        }

        var architecture = FindArchitecture();
        if (FindNamed() is { } named)
        {
            return Systems.All(mention => mention.Family?.Id == named.Family.Id) ? WithArchitecture(named, architecture) : null;
        }

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
        {
            name = name.Substring(resolve.Length);
        }

        if (ImageNameCatalog.Read(name)?.Parameter is { } published)
        {
            return ImageParameterCatalog.Parse(published);
        }

        return s_publicRoots.Select(root => ImageParameterCatalog.Parse(root + name)).FirstOrDefault(parameter => parameter is not null);
    }

    private ImageEvidence? FindNamed()
    {
        if (_named.Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count() != 1 || _named[0].Family is not { } family)
        {
            return null;
        }

        return new(family.InEdition(family.DisplayName, _named[0].UsualName), _named[0].Architecture);
    }

    private bool IsStopped()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (_vocabulary.Is("not", _words[i].Text) && i + 1 < _words.Count && _vocabulary.Is("care", _words[i + 1].Text))
            {
                i++;
            }
            else if (_vocabulary.Is("stop", _words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private CpuArchitecture FindArchitecture()
    {
        var found = CpuArchitecture.None;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_vocabulary.PhraseAt(ImagePhraseKind.Architecture, _words.All, i) is { } phrase)
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
        {
            return ImageFamilyCatalog.Find(byItself.Meaning);
        }

        if (Systems.Count == 0)
        {
            return FindCodeName();
        }

        if (Systems.Select(mention => mention.Family?.Id).Distinct(StringComparer.Ordinal).Count() != 1 || Systems[0] is not { Family: { } named } known)
        {
            return null;
        }

        if (_systems.Value.IsContradicted(known))
        {
            return null;
        }

        if (PhrasesOf(ImagePhraseKind.Custom).Any() || _words.TextAt(known.End) == "based")
        {
            return ImageFamilyCatalog.Find("custom");
        }

        return !ComesFrom(known) && ForCluster(named) is { } family ? new ImageEditions(_words).Of(family, known) : null;
    }

    /// <summary>A code name that also means something else says it where nothing but words of images stand beside it: <c>NobleAmi</c>, "focal, arm64".</summary>
    private ImageFamily? FindCodeName()
    {
        ImagePhrase? found = null;
        for (var i = 0; i < _words.Count;)
        {
            if (found is null && _vocabulary.PhraseAt(ImagePhraseKind.CodeName, _words.All, i) is { } name)
            {
                found = name;
                i += name.Words.Length;
            }
            else if (_vocabulary.PhraseAt(ImagePhraseKind.Architecture, _words.All, i) is { } architecture)
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

    private IEnumerable<ImagePhrase> PhrasesOf(ImagePhraseKind kind) =>
        Enumerable.Range(0, _words.Count).Select(index => _vocabulary.PhraseAt(kind, _words.All, index)).OfType<ImagePhrase>();

    /// <summary>"From Ubuntu 22.04" says what the image came from.</summary>
    private bool ComesFrom(SystemMention mention) => mention.Start > 0 && _words[mention.Start - 1].Text == "from";

    /// <summary>The cluster's own images where the text says "optimized"; none where it only names the cluster.</summary>
    private ImageFamily? ForCluster(ImageFamily family)
    {
        foreach (var cluster in (string[])["ecs", "eks"])
        {
            if (_words.All.Any(word => word.Text == cluster) && !family.Id.StartsWith("bottlerocket", StringComparison.Ordinal))
            {
                return _words.All.Any(word => word.Text is "optimized" or "optimised") && ImageFamilyCatalog.Find(cluster + "-" + family.Id) is { } own ? ForKubernetes(own) : null;
            }
        }

        return family.Id == "bottlerocket-k8s" ? ForKubernetes(family) : family;
    }

    /// <summary>The image of nodes, whose parameter names the version of Kubernetes.</summary>
    private ImageFamily ForKubernetes(ImageFamily family)
    {
        var versions = _words.All.Where(_words.IsKubernetesVersion).Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        return versions is [var version] && _vocabulary.NodeParameter(family.Id, version) is { } parameter && ImageParameterCatalog.Parse(parameter) is not null
            ? family.InEdition($"{family.DisplayName} (Kubernetes {version})", parameter)
            : family;
    }

    private static ImageEvidence WithArchitecture(ImageEvidence named, CpuArchitecture written) =>
        written == CpuArchitecture.None || written == named.Architecture ? named : named with { Architecture = CpuArchitecture.None };

    /// <summary>A family that is published for one architecture only needs no word for it.</summary>
    private static ImageEvidence Evidence(ImageFamily family, CpuArchitecture architecture)
    {
        if (architecture == CpuArchitecture.None && family.PublicParameter(CpuArchitecture.X86_64) is not null && family.PublicParameter(CpuArchitecture.Arm64) is null)
        {
            architecture = CpuArchitecture.X86_64;
        }

        return new(family, architecture);
    }
}
