namespace AmiAnalyzers.Knowledge;

/// <summary>What a public SSM parameter holds.</summary>
internal enum ParameterValueKind
{
    /// <summary>An AMI ID.</summary>
    AmiId,

    /// <summary>A JSON document with the AMI ID and other facts in it.</summary>
    Json,

    /// <summary>Another fact about the image: its name, its version.</summary>
    OtherLeaf,
}

/// <summary>
/// A public SSM parameter about an image, read from its name. Every name that this type answers keeps what stood around the written one:
/// the ARN before it stays; a version or label behind it goes, since it belongs to the written parameter alone.
/// </summary>
internal sealed class ImageParameter
{
    private const string Leaf = "leaf";
    private const string Release = "at";
    private const string NewestAl2OldKernel = "4.14";

    private readonly ParameterReference _reference;
    private readonly ImageParameterRow _row;
    private readonly NameMatch _match;

    public ImageParameter(ParameterReference reference, ImageParameterRow row, NameMatch match)
    {
        _reference = reference;
        _row = row;
        _match = match;
        Architecture = row.Architecture == "" ? CpuArchitecture.None : ArchitectureWords.Parse(match.Expand(row.Architecture));
        Family = ImageFamilyCatalog.Find(match.Expand(row.Family));
    }

    /// <summary>The name alone, without an ARN around it.</summary>
    public string Name => _match.Text;

    /// <summary>The start that it shares with its siblings: <c>/aws/service/ecs/optimized-ami/</c>.</summary>
    public string Namespace => _row.Namespace.Prefix;

    /// <summary>Is everything that is published in its namespace known by its grammar?</summary>
    public bool IsNamespaceClosed => _row.Namespace.IsClosed;

    /// <summary>The operating system; null when its version is newer than this knowledge or not part of the name.</summary>
    public ImageFamily? Family { get; }

    /// <summary>The image's architecture, or none when the name does not tell.</summary>
    public CpuArchitecture Architecture { get; }

    public ParameterValueKind ValueKind =>
        _match[Leaf] switch
        {
            null => ParameterValueKind.AmiId,
            "" => ParameterValueKind.Json,
            var leaf => leaf == _match.UsualTextOf(Leaf) ? ParameterValueKind.AmiId : ParameterValueKind.OtherLeaf,
        };

    /// <summary>The parameter beside this one that holds the AMI ID; this one's name when it does so itself.</summary>
    public string ImageIdName => Written(ReplaceWithUsual(Leaf));

    /// <summary>Does the name fix one image for good: a dated release, a version, an AMI ID, a <c>:version</c> behind it?</summary>
    public bool IsPinned => _reference.PinsVersion || IsReleasePinned;

    /// <summary>The name that follows new releases; null when it does so already.</summary>
    public string? UnpinnedName => IsPinned ? Written(ReplaceWithUsual(Release)) : null;

    /// <summary>The name that gives the newest such image's ID: neither pinned nor JSON.</summary>
    public string UsualName => ImageParameterCatalog.Parse(ImageIdName) is { UnpinnedName: { } unpinned } ? unpinned : ImageIdName;

    /// <summary>The end of its family's support; null while the family is supported, or unknown.</summary>
    public Retirement? Retirement => Family?.Retirement;

    /// <summary>The same kind of image, of the same architecture, of the family that replaces a retired one; null where none is clear.</summary>
    public string? SuccessorName
    {
        get
        {
            if (_row.Successor == "" || Retirement is null || ImageFamilyCatalog.SuccessorOf(Family!) is null)
            {
                return null;
            }

            var name = _match.Expand(_row.Successor.Replace("{architecture}", Architecture.ToWord()));
            return Written(name[0] == '/' ? name : Namespace + name);
        }
    }

    /// <summary>An Amazon Linux 2 image with kernel 4.14, which does not boot on Graviton5 (AWS Graviton guide, operating systems).</summary>
    public bool HasKernel414 => _match.Expand(_row.Kernel) == NewestAl2OldKernel;

    /// <summary>A paravirtual image: runs on c1, c3, m1, m2, m3 and t1 only (EC2 DescribeInstanceTypes).</summary>
    public bool IsParavirtual => _row.IsParavirtual;

    /// <summary>The same kind of image for another architecture; null when there is none, and for an image pinned by more than a date or version.</summary>
    public string? WithArchitecture(CpuArchitecture target)
    {
        if (target == Architecture || (_match[Release] is { } release && IsReleasePinned && release.Any(char.IsLetter)))
        {
            return null;
        }

        foreach (var word in _match.AlternativesOf(ArchitectureWords.Choice))
        {
            if (word is not null && ArchitectureWords.Parse(word) == target)
            {
                return Written(_match.With(ArchitectureWords.Choice, word));
            }
        }

        return null;
    }

    public override string ToString() => Name;

    private bool IsReleasePinned => _match[Release] is { } release && release != _match.UsualTextOf(Release);

    private string ReplaceWithUsual(string choice) => _match.UsualTextOf(choice) is { } usual ? _match.With(choice, usual) : Name;

    private string Written(string name) => _reference.Prefix + name;
}
