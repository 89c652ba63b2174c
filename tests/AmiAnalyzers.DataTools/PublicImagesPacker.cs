using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.DataTools;

/// <summary>Writes the file that <see cref="PublicImages"/> reads; the format is described there.</summary>
public sealed class PublicImagesPacker
{
    private readonly List<Row> _rows = [];
    private readonly Dictionary<(string Region, string Publisher), string> _owners = [];

    public int Count => _rows.Count;

    /// <summary>Takes a line <c>ami_id,region,architecture,owner_id,name[,…]</c>; answers what is wrong with it, or null.</summary>
    public string? Add(string line)
    {
        if (line.Split(',') is not [var id, var region, var architecture, var owner, var name, ..])
        {
            return "five columns are needed";
        }

        if (!AmiId.IsValid(id) || Placeholders.Contains(id))
        {
            return "no AMI ID of a real image";
        }

        if (!RegionCatalog.IsKnown(region))
        {
            return "no Region";
        }

        if (ImageNameCatalog.Read(name) is not { Parameter: not null } image || image.Architecture.ToWord() != architecture)
        {
            return "the name does not tell the image's parameter and architecture (ImageNames.csv)";
        }

        var publisher = PublisherOf(image);
        if (!_owners.TryAdd((region, publisher), owner) && _owners[(region, publisher)] != owner)
        {
            return "another owner than that publisher's other images in the Region";
        }

        _rows.Add(new(id, region, publisher, name));
        return null;
    }

    public byte[] Pack()
    {
        var rows = _rows.OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var regions = rows.Select(row => row.Region).Distinct().Order(StringComparer.Ordinal).ToList();
        var names = rows.Select(row => (row.Publisher, row.Name)).Distinct().Order().ToList();

        using var file = new MemoryStream();
        var text = Deflate(string.Join('\n', regions.SelectMany(OwnersIn)) + "\n\n" + string.Join('\n', names.Select(name => $"{name.Publisher},{name.Name}")));
        WriteNumber(file, (uint)text.Length);
        file.Write(text);
        WriteTable(file, rows.Where(row => row.Digits.Length > 8).ToList(), 8, regions, names);
        WriteTable(file, rows.Where(row => row.Digits.Length == 8).ToList(), 4, regions, names);
        return file.ToArray();
    }

    /// <summary>Amazon's teams publish from accounts of their own in each Region.</summary>
    private static string PublisherOf(NamedImage image) =>
        image.Family!.Id.Split('-') switch
        {
            [.., "windows", _] => "windows",
            ["ecs", ..] => "ecs",
            _ => "amazon",
        };

    private IEnumerable<string> OwnersIn(string region) =>
        _owners.Where(owner => owner.Key.Region == region)
            .Select(owner => $"{region},{owner.Key.Publisher},{owner.Value}")
            .Order(StringComparer.Ordinal);

    private static byte[] Deflate(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static void WriteTable(Stream file, List<Row> rows, int keyLength, List<string> regions, List<(string Publisher, string Name)> names)
    {
        WriteNumber(file, (uint)rows.Count);
        var regionPlaces = regions.Select((region, place) => (region, place)).ToDictionary(pair => pair.region, pair => pair.place);
        var namePlaces = names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        Span<byte> number = stackalloc byte[8];
        foreach (var row in rows)
        {
            BinaryPrimitives.WriteUInt64BigEndian(number, ulong.Parse(row.Digits[^(keyLength * 2)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            file.Write(number[^keyLength..]);
            file.WriteByte(checked((byte)regionPlaces[row.Region]));
            var name = checked((ushort)namePlaces[(row.Publisher, row.Name)]);
            file.WriteByte((byte)(name >> 8));
            file.WriteByte((byte)name);
        }
    }

    private static void WriteNumber(Stream file, uint value)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, value);
        file.Write(number);
    }

    private sealed record Row(string Id, string Region, string Publisher, string Name)
    {
        public string Digits => Id["ami-".Length..];
    }
}
