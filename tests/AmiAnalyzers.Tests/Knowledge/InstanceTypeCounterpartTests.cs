using AmiAnalyzers.Knowledge;
using static AmiAnalyzers.Knowledge.CpuArchitecture;

namespace AmiAnalyzers.Tests.Knowledge;

public class InstanceTypeCounterpartTests
{
    [Theory]
    [InlineData("t3.micro", "t4g.micro")]
    [InlineData("t3a.2xlarge", "t4g.2xlarge")]
    [InlineData("t2.medium", "t4g.medium")]
    [InlineData("t2.micro", null)]
    [InlineData("m4.large", "m6g.large")]
    [InlineData("m4.10xlarge", null)]
    [InlineData("m5.large", "m6g.large")]
    [InlineData("m5.24xlarge", "m8g.24xlarge")]
    [InlineData("m5.metal", null)]
    [InlineData("m6i.large", "m6g.large")]
    [InlineData("m6i.32xlarge", null)]
    [InlineData("m7i-flex.large", "m7g.large")]
    [InlineData("m7a.medium", "m7g.medium")]
    [InlineData("m8a.48xlarge", "m8g.48xlarge")]
    [InlineData("m8i.96xlarge", null)]
    [InlineData("m5d.large", "m6gd.large")]
    [InlineData("c5.xlarge", "c6g.xlarge")]
    [InlineData("c5.9xlarge", null)]
    [InlineData("c5n.large", null)]
    [InlineData("c6in.large", "c6gn.large")]
    [InlineData("r5.large", "r6g.large")]
    [InlineData("r5b.large", "r8gb.large")]
    [InlineData("i4i.32xlarge", null)]
    [InlineData("i4i.24xlarge", "i8g.24xlarge")]
    [InlineData("i3en.24xlarge", "i8ge.24xlarge")]
    [InlineData("x8i.64xlarge", null)]
    [InlineData("m3.medium", null)]
    [InlineData("g4dn.xlarge", null)]
    [InlineData("mac1.metal", null)]
    [InlineData("t4g.micro", null)]
    [InlineData("t3.4xlarge", null)]
    [InlineData("nonsense", null)]
    public void X86_finds_its_graviton(string name, string? counterpart) =>
        Assert.Equal(counterpart, InstanceTypeCatalog.Counterpart(name, Arm64));

    [Theory]
    [InlineData("t4g.nano", "t3.nano")]
    [InlineData("m6g.large", "m6i.large")]
    [InlineData("m7g.medium", "m7a.medium")]
    [InlineData("m9g.large", "m8i.large")]
    [InlineData("m7gd.large", "m8id.large")]
    [InlineData("m6gd.medium", null)]
    [InlineData("c7gn.large", "c8in.large")]
    [InlineData("r8gb.large", "r8ib.large")]
    [InlineData("i8ge.large", "i7ie.large")]
    [InlineData("x8g.large", "x8i.large")]
    [InlineData("a1.large", null)]
    [InlineData("x2gd.large", null)]
    [InlineData("g5g.xlarge", null)]
    [InlineData("m6g.metal", null)]
    [InlineData("t3.micro", null)]
    public void Graviton_finds_its_x86(string name, string? counterpart) =>
        Assert.Equal(counterpart, InstanceTypeCatalog.Counterpart(name, X86_64));

    [Theory]
    [InlineData("t3.micro", "i386")]
    [InlineData("mac2.metal", "x86_64_mac")]
    public void Other_architectures_have_none(string name, string target) =>
        Assert.Null(InstanceTypeCatalog.Counterpart(name, CpuArchitectures.Parse(target)!.Value));

    [Fact]
    public void A_counterpart_keeps_the_size_and_runs_the_target()
    {
        var pairs = InstanceTypeCatalog.Listed
            .SelectMany(type => new[] { Arm64, X86_64 }, (type, target) => (type, target))
            .Select(pair => (pair.type, pair.target, name: InstanceTypeCatalog.Counterpart(pair.type.Name, pair.target)))
            .Where(pair => pair.name is not null)
            .ToList();

        Assert.True(pairs.Count > 500, $"{pairs.Count} pairs");
        Assert.All(pairs, pair =>
        {
            var counterpart = InstanceTypeCatalog.Find(pair.name!);
            Assert.NotNull(counterpart);
            Assert.Equal(pair.type.Size, counterpart.Size);
            Assert.Equal(pair.target, counterpart.Architectures);
        });
    }
}
