using AmiAnalyzers.DataTools;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class PublicImagesTests
{
    private const int MaxSize = 500_000;
    private const int MaxMemory = 5_000_000;

    private static readonly string[] s_sample = ReadSample();

    public static TheoryData<string> Sample => new(s_sample);

    [Theory]
    [MemberData(nameof(Sample))]
    public void A_public_image_is_known_with_its_facts(string row) => AssertFacts(row, PublicImages.Find);

    [Fact]
    public void The_sample_covers_every_Region() => Assert.Equal(30, s_sample.Select(row => row.Split(',')[1]).Distinct().Count());

    [Fact]
    public void Every_name_that_is_carried_tells_its_parameter() =>
        Assert.All(s_sample, row => Assert.NotNull(ImageParameterCatalog.Parse(PublicImages.Find(row.Split(',')[0])!.PublicParameter!)));

    [Theory]
    [InlineData("ami-0e8a48e2c4736badf", "af-south-1", "arm64", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-arm64")]
    [InlineData("ami-054d6e1666e423760", "af-south-1", "x86_64", "/aws/service/ecs/optimized-ami/amazon-linux-2022/recommended/image_id")]
    public void An_image_leads_to_its_parameter(string id, string region, string architecture, string parameter)
    {
        var image = PublicImages.Find(id)!;

        Assert.Equal((region, architecture, parameter), (image.Region, image.Architecture.ToWord(), image.PublicParameter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ami-")]
    [InlineData("not an id")]
    [InlineData("ami-00000000000000000")]
    [InlineData("ami-0ffffffffffffffff")]
    [InlineData("ami-fffffffffffffffff")]
    [InlineData("ami-00000000")]
    [InlineData("ami-ffffffff")]
    [InlineData("ami-0e8a48e2c4736bade")]
    [InlineData("ami-1e8a48e2c4736badf")]
    [InlineData("AMI-0E8A48E2C4736BADF")]
    public void Any_other_text_is_unknown(string id) => Assert.Null(PublicImages.Find(id));

    [Fact]
    public void All_images_are_carried_in_little_room()
    {
        var bytes = ReadBundled();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var images = new PublicImages(bytes);
        Assert.NotNull(images.FindIn("ami-0e8a48e2c4736badf"));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(33_416, PublicImages.Count);
        Assert.InRange(bytes.Length, 1, MaxSize);
        Assert.InRange(bytes.Length + allocated, 1, MaxMemory);
    }

    [Fact]
    public void What_is_packed_can_be_read()
    {
        var packed = Pack(s_sample);
        var images = new PublicImages(packed);

        Assert.All(s_sample, row => AssertFacts(row, images.FindIn));
        Assert.Null(images.FindIn("ami-0123123123123123a"));
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter() => Assert.Equal(Pack(s_sample), Pack(s_sample.Reverse()));

    [Theory]
    [InlineData("ami-0e8a48e2c4736badf,af-south-1,arm64,210953353124")]
    [InlineData("ami-0abcdef1234567890,af-south-1,arm64,210953353124,al2023-ami-2023.12.20260727.0-kernel-6.1-arm64")]
    [InlineData("ami-0e8a48e2c4736badf,af-south-9x,arm64,210953353124,al2023-ami-2023.12.20260727.0-kernel-6.1-arm64")]
    [InlineData("ami-0e8a48e2c4736badf,af-south-1,x86_64,210953353124,al2023-ami-2023.12.20260727.0-kernel-6.1-arm64")]
    [InlineData("ami-0e8a48e2c4736badf,af-south-1,arm64,210953353124,my-image-arm64")]
    [InlineData("ami-0e8a48e2c4736badf,af-south-1,arm64,111122223333,al2023-ami-2023.12.20260727.0-kernel-6.1-arm64")]
    public void A_row_that_the_analyzer_could_not_use_is_refused(string row)
    {
        var packer = new PublicImagesPacker();
        Assert.Null(packer.Add("ami-08be40626d269b37e,af-south-1,x86_64,210953353124,al2023-ami-2023.12.20260727.0-kernel-6.1-x86_64"));

        Assert.NotNull(packer.Add(row));
    }

    private static void AssertFacts(string row, Func<string, CatalogImage?> find)
    {
        var image = find(row.Split(',')[0]);

        Assert.NotNull(image);
        Assert.Equal(row, $"{image.Id},{image.Region},{image.Architecture.ToWord()},{image.Owner},{image.Name}");
    }

    private static byte[] Pack(IEnumerable<string> rows)
    {
        var packer = new PublicImagesPacker();
        Assert.All(rows, row => Assert.Null(packer.Add(row)));
        return packer.Pack();
    }

    private static byte[] ReadBundled()
    {
        using var stream = typeof(PublicImages).Assembly.GetManifestResourceStream("PublicImages.bin")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string[] ReadSample()
    {
        using var reader = new StreamReader(typeof(PublicImagesTests).Assembly.GetManifestResourceStream("PublicImages.sample.csv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#').ToArray();
    }
}
