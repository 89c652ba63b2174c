using AmiAnalyzers.Knowledge;
using static AmiAnalyzers.Knowledge.CpuArchitecture;

namespace AmiAnalyzers.Tests.Knowledge;

public class InstanceTypeCatalogTests
{
    [Fact]
    public void Every_type_is_listed()
    {
        var listed = InstanceTypeCatalog.Listed.ToList();

        Assert.Equal(1_437, listed.Count);
        Assert.Equal(998, listed.Count(type => type.Architectures == X86_64));
        Assert.Equal(421, listed.Count(type => type.Architectures == Arm64));
        Assert.Equal(8, listed.Count(type => type.Architectures == Arm64Mac));
        Assert.Equal(["mac1.metal"], listed.Where(type => type.Architectures == X86_64Mac).Select(type => type.Name));
        Assert.Equal(
            ["c1.medium", "c3.large", "m1.medium", "m1.small", "t1.micro", "t2.medium", "t2.micro", "t2.nano", "t2.small"],
            listed.Where(type => type.Architectures == (X86_64 | I386)).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>The list was made from records, the convention from AWS's documentation: they check each other.</summary>
    [Fact]
    public void The_list_agrees_with_the_naming_convention() =>
        Assert.DoesNotContain(InstanceTypeCatalog.Listed, type => (type.Architectures & ~I386) != ByConvention(type.Parts));

    [Theory]
    [InlineData("t4g.micro", "t4g", "t", 4, "micro", "arm64")]
    [InlineData("m7i-flex.8xlarge", "m7i-flex", "m", 7, "8xlarge", "x86_64")]
    [InlineData("u-12tb1.metal", "u-12tb1", "u", null, "metal", "x86_64")]
    [InlineData("u7in-16tb.224xlarge", "u7in-16tb", "u", 7, "224xlarge", "x86_64")]
    [InlineData("p6e-gb200.36xlarge", "p6e-gb200", "p", 6, "36xlarge", "arm64")]
    [InlineData("p6-b200.48xlarge", "p6-b200", "p", 6, "48xlarge", "x86_64")]
    [InlineData("mac-m4pro.metal", "mac-m4pro", "mac", null, "metal", "arm64_mac")]
    [InlineData("mac2.metal", "mac2", "mac", 2, "metal", "arm64_mac")]
    [InlineData("mac1.metal", "mac1", "mac", 1, "metal", "x86_64_mac")]
    [InlineData("m8g.metal-24xl", "m8g", "m", 8, "metal-24xl", "arm64")]
    [InlineData("g4dn.xlarge", "g4dn", "g", 4, "xlarge", "x86_64")]
    [InlineData("g5g.xlarge", "g5g", "g", 5, "xlarge", "arm64")]
    [InlineData("im4gn.large", "im4gn", "im", 4, "large", "arm64")]
    [InlineData("a1.medium", "a1", "a", 1, "medium", "arm64")]
    [InlineData("t2.micro", "t2", "t", 2, "micro", "i386, x86_64")]
    public void A_listed_type_is_known(string name, string family, string series, int? generation, string size, string architectures)
    {
        var type = InstanceTypeCatalog.Find(name);

        Assert.NotNull(type);
        Assert.Equal(
            (name, family, series, generation, size, architectures),
            (type.Name, type.Family, type.Series, type.Generation, type.Size, type.Architectures.ToWord()));
    }

    [Theory]
    [InlineData("t4g.4xlarge", "arm64")]
    [InlineData("m9g.96xlarge", "arm64")]
    [InlineData("c7i-flex.48xlarge", "x86_64")]
    [InlineData("x8g.metal-12xl", "arm64")]
    [InlineData("t2.4xlarge", "x86_64")]
    [InlineData("p6e-gb200.72xlarge", "arm64")]
    public void A_new_size_of_a_listed_family_runs_what_the_family_runs(string name, string architecture) =>
        Assert.Equal(architecture, InstanceTypeCatalog.Find(name)?.Architectures.ToWord());

    [Theory]
    [InlineData("m10g.large", "arm64")]
    [InlineData("c10gd.xlarge", "arm64")]
    [InlineData("r10i.2xlarge", "x86_64")]
    [InlineData("m12a.large", "x86_64")]
    [InlineData("c9i-flex.large", null)]
    [InlineData("c10i-flex.large", "x86_64")]
    [InlineData("hpc9g.16xlarge", "arm64")]
    [InlineData("mac3.metal", "arm64_mac")]
    [InlineData("mac-m5.metal", "arm64_mac")]
    [InlineData("mac.metal", null)]
    [InlineData("p7.48xlarge", null)]
    [InlineData("trn3.48xlarge", null)]
    [InlineData("m10x.large", null)]
    public void A_new_generation_of_a_listed_series_runs_what_the_earlier_ones_run(string name, string? architecture) =>
        Assert.Equal(architecture, InstanceTypeCatalog.Find(name)?.Architectures.ToWord());

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("t4g")]
    [InlineData("t4g.")]
    [InlineData(".micro")]
    [InlineData("T4G.micro")]
    [InlineData("t4g.Micro")]
    [InlineData(" t4g.micro")]
    [InlineData("t4g.mirco")]
    [InlineData("t4g.0xlarge")]
    [InlineData("t4g.micro.x")]
    [InlineData("m8q.large")]
    [InlineData("m2g.large")]
    [InlineData("x2g.large")]
    [InlineData("zz3g.large")]
    [InlineData("m123456789012345g.large")]
    [InlineData("m7i-.large")]
    [InlineData("m7i-Flex.large")]
    [InlineData("db.t3.micro")]
    [InlineData("cache.t4g.micro")]
    [InlineData("optimal")]
    public void Anything_else_is_unknown(string name) => Assert.Null(InstanceTypeCatalog.Find(name));

    [Theory]
    [InlineData("a1.large", 1, false)]
    [InlineData("t4g.large", 2, false)]
    [InlineData("c7gn.large", 3, false)]
    [InlineData("i8ge.large", 4, false)]
    [InlineData("m9g.large", 5, false)]
    [InlineData("c9gd.large", 5, false)]
    [InlineData("r9g.96xlarge", 5, false)]
    [InlineData("m10g.large", null, false)]
    [InlineData("p6e-gb200.36xlarge", null, false)]
    [InlineData("t1.micro", null, true)]
    [InlineData("m3.medium", null, true)]
    [InlineData("m4.large", null, false)]
    public void Families_have_their_traits(string name, int? graviton, bool paravirtual)
    {
        var type = InstanceTypeCatalog.Find(name);

        Assert.NotNull(type);
        Assert.Equal((graviton, paravirtual), (type.GravitonGeneration, type.RunsParavirtual));
    }

    [Fact]
    public void Every_arm64_family_but_one_is_graviton() =>
        Assert.Equal(
            ["p6e-gb200"],
            InstanceTypeCatalog.Listed.Where(type => (type.Architectures == Arm64) != type.GravitonGeneration is not null).Select(type => type.Family).Distinct());

    private static CpuArchitecture ByConvention(InstanceTypeName name)
    {
        if (name.Series == "mac")
        {
            return name.Generation == 1 ? X86_64Mac : Arm64Mac;
        }

        var options = name.Variant.Split('-');
        return name.Series == "a" || options[0].Contains('g') || options.Skip(1).Any(suffix => suffix.StartsWith('g')) ? Arm64 : X86_64;
    }
}
