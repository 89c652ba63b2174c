using System.IO.Compression;
using System.Text;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// The public images that come with the analyzer: Amazon Linux and ECS-optimized images of 30 Regions, in <c>Data/PublicImages.bin</c>.
/// Read when the first AMI ID is looked up; a look-up is a binary search over the file's own bytes.
/// </summary>
/// <remarks>
/// The file: a deflated text of <c>region,publisher,owner</c> lines, an empty line and <c>publisher,name</c> lines; then the records of the
/// 17-digit and of the 8-digit IDs, each kind behind its number and sorted. A record is the ID's last 16 (or 8) digits as a number and then
/// the Region's place (1 byte) and the name's place (2 bytes). All numbers begin with their highest byte.
/// </remarks>
internal sealed class PublicImages
{
    private const string FileName = "PublicImages.bin";
    private const int LongIdLength = 21;
    private const int FactsLength = 3;

    private static readonly Lazy<PublicImages> s_instance = new(() => new(ReadEmbedded()));

    private readonly byte[] _bytes;
    private readonly string[] _regions;
    private readonly (string Publisher, string Name)[] _names;
    private readonly Dictionary<(string Region, string Publisher), string> _owners = [];
    private readonly Table _longIds;
    private readonly Table _shortIds;

    /// <summary>Reads a file's bytes; they are kept.</summary>
    internal PublicImages(byte[] bytes)
    {
        _bytes = bytes;
        var textLength = (int)Number(0, 4);
        var sections = Inflate(bytes, 4, textLength).Split(["\n\n"], StringSplitOptions.None);
        foreach (var line in sections[0].Split('\n').Select(line => line.Split(',')))
        {
            _owners.Add((line[0], line[1]), line[2]);
        }

        _regions = _owners.Keys.Select(key => key.Region).Distinct(StringComparer.Ordinal).ToArray();
        _names = sections[1].Split('\n').Select(line => line.Split(',')).Select(line => (line[0], line[1])).ToArray();
        _longIds = TableAt(4 + textLength, 8);
        _shortIds = TableAt(_longIds.End, 4);
    }

    /// <summary>How many images are known.</summary>
    public static int Count => s_instance.Value._longIds.Count + s_instance.Value._shortIds.Count;

    /// <summary>What is known of a public image; null for any other ID or text.</summary>
    public static CatalogImage? Find(string id) => AmiId.IsValid(id) ? s_instance.Value.FindIn(id) : null;

    internal CatalogImage? FindIn(string id)
    {
        var isLong = id.Length == LongIdLength;
        if (isLong && AmiId.DigitsOf(id)[0] != '0')
        {
            return null;
        }

        var record = Search(isLong ? _longIds : _shortIds, NumberOf(AmiId.DigitsOf(id)));
        return record < 0 ? null : ImageAt(id, record);
    }

    private static byte[] ReadEmbedded()
    {
        using var stream = typeof(PublicImages).Assembly.GetManifestResourceStream(FileName);
        var bytes = new byte[stream!.Length];
        for (var read = 0; read < bytes.Length;)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return bytes;
    }

    private static string Inflate(byte[] bytes, int start, int length)
    {
        using var reader = new StreamReader(new DeflateStream(new MemoryStream(bytes, start, length), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The hexadecimal digits as a number; of 17 digits the first, a zero, falls out.</summary>
    private static ulong NumberOf(string digits)
    {
        var number = 0UL;
        foreach (var digit in digits)
        {
            number = (number << 4) | (uint)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }

        return number;
    }

    private Table TableAt(int start, int keyLength) => new(start + 4, (int)Number(start, 4), keyLength);

    /// <summary>Where the facts of that ID stand; -1 when it is not in the table.</summary>
    private int Search(Table table, ulong id)
    {
        var (low, high) = (0, table.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var start = table.Start + (middle * table.RecordLength);
            var found = Number(start, table.KeyLength);
            if (found == id)
            {
                return start + table.KeyLength;
            }

            if (found < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private CatalogImage ImageAt(string id, int facts)
    {
        var region = _regions[_bytes[facts]];
        var (publisher, name) = _names[Number(facts + 1, 2)];
        var image = ImageNameCatalog.Read(name);
        return new(id, region, image?.Architecture ?? CpuArchitecture.None, name, _owners[(region, publisher)], PublicParameter: image?.Parameter);
    }

    private ulong Number(int start, int length)
    {
        var number = 0UL;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | _bytes[start + i];
        }

        return number;
    }

    private readonly record struct Table(int Start, int Count, int KeyLength)
    {
        public int RecordLength => KeyLength + FactsLength;

        public int End => Start + (Count * RecordLength);
    }
}
