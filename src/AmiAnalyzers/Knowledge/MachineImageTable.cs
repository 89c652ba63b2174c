using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>The rows of <c>MachineImages.csv</c>, put together.</summary>
internal sealed class MachineImageTable
{
    private const string FileName = "MachineImages.csv";
    private const string WindowsVersions = "windows";
    private const string LatestWindows = "M:Amazon.CDK.AWS.EC2.MachineImage.LatestWindows";

    private readonly Dictionary<string, MachineImage> _images = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordList> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Prefix, bool IsUpper)>> _types = new(StringComparer.Ordinal);

    /// <summary>The ids of all images.</summary>
    public IEnumerable<string> Ids => _images.Keys;

    /// <summary>The types whose members contribute words, with the members.</summary>
    public IEnumerable<WordList> Words => _words.Values;

    /// <summary>The simple names of the types that declare images.</summary>
    public IEnumerable<string> TypeNames =>
        Ids.Append(_words[WindowsVersions].IdOf("")).Select(id => id.Split('.')).Where(names => names.Length > 1).Select(names => names[names.Length - 2]);

    public static (MachineImageTable Table, ImmutableArray<BadRow> BadRows) Load()
    {
        var table = new MachineImageTable();
        return (table, DataFile.Load(FileName, row => table.Add(row) ? row.ToString() : null).BadRows);
    }

    public MachineImage? Find(string id) =>
        _images.TryGetValue(id, out var image) ? image : FindWindowsVersion(id);

    /// <summary>A Windows version says all that there is to know, whichever image takes it.</summary>
    private MachineImage? FindWindowsVersion(string id) =>
        _words[WindowsVersions].MemberOf(id) is not null && _images[LatestWindows] is ParameterImage image ? image.With(id) : null;

    private bool Add(DataRow row) => row[0] switch
    {
        "words" => AddWords(row),
        "image" => AddImage(row),
        "same" => AddAlias(row[1], row[2]),
        "type" => AddType(row),
        "value" => AddValue(row),
        _ => false,
    };

    private bool AddWords(DataRow row)
    {
        if (WordList.Read(row) is not { } list)
        {
            return false;
        }

        _words.Add(row[1], list);
        return true;
    }

    private bool AddImage(DataRow row)
    {
        if (ParameterImageForm.Read(row, _words) is not { } form)
        {
            return false;
        }

        var id = row[1];
        var forms = _images.TryGetValue(id, out var earlier) ? ((ParameterImage)earlier).Forms : ImmutableArray<ParameterImageForm>.Empty;
        _images[id] = new ParameterImage(id, forms.Add(form));
        return true;
    }

    private bool AddAlias(string id, string original)
    {
        if (!_images.TryGetValue(original, out var image) || image is not ParameterImage same)
        {
            return false;
        }

        _images.Add(id, new ParameterImage(id, same.Forms));
        return true;
    }

    private bool AddType(DataRow row)
    {
        if (row[3] is not ("as-is" or "upper"))
        {
            return false;
        }

        if (!_types.TryGetValue(row[1], out var types))
        {
            _types.Add(row[1], types = []);
        }

        types.Add((row[2], row[3] == "upper"));
        return true;
    }

    private bool AddValue(DataRow row)
    {
        var (group, member, family, architecture, counterpart, successor) = (row[1], row[2], row[3], row[4], row[5], row[6]);
        var known = ImageFamilyCatalog.Find(family);
        if (!_types.TryGetValue(group, out var types) || (known is null && family != ""))
        {
            return false;
        }

        var facts = new MachineImageFacts(null, known, CpuArchitectures.Parse(architecture) ?? CpuArchitecture.None);
        foreach (var (prefix, isUpper) in types)
        {
            string? IdOf(string value) => value == "" ? null : prefix + (isUpper ? value.ToUpperInvariant() : value);
            var next = IdOf(successor) is { } id ? new MachineImageChange(null, id) : null;
            _images.Add(IdOf(member)!, new ImageType(IdOf(member)!, facts, IdOf(counterpart), next, Find));
        }

        return true;
    }
}
