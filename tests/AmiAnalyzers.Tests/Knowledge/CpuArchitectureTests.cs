using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class CpuArchitectureTests
{
    [Theory]
    [InlineData("i386")]
    [InlineData("x86_64")]
    [InlineData("arm64")]
    [InlineData("x86_64_mac")]
    [InlineData("arm64_mac")]
    public void Aws_words_go_both_ways(string word) => Assert.Equal(word, CpuArchitectures.Parse(word)?.ToWord());

    [Theory]
    [InlineData("amd64", "x86_64")]
    [InlineData("aarch64", "arm64")]
    public void Linux_words_are_read(string alias, string word) => Assert.Equal(word, CpuArchitectures.Parse(alias)?.ToWord());

    [Theory]
    [InlineData("")]
    [InlineData("ARM64")]
    [InlineData("x64")]
    [InlineData("X86_64Mac")]
    public void Any_other_word_is_unknown(string word) => Assert.Null(CpuArchitectures.Parse(word));

    [Fact]
    public void Several_architectures_are_listed() =>
        Assert.Equal("i386, x86_64", (CpuArchitecture.X86_64 | CpuArchitecture.I386).ToWord());
}
