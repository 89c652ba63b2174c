using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class NamePatternTests
{
    [Theory]
    [InlineData("al{2023|2}-ami", "al2023-ami")]
    [InlineData("al{2023|2}-ami", "al2-ami")]
    [InlineData("a[b]c", "abc")]
    [InlineData("a[b]c", "ac")]
    [InlineData("a[b[c]]d", "abcd")]
    [InlineData("{a|ab}c", "abc")]
    [InlineData("{a|ab|b}[b]c", "abc")]
    [InlineData("{a[-x]|b}", "a-x")]
    [InlineData("v$version/end", "v1.2.3/end")]
    [InlineData("v$version.x", "v1.2.x")]
    [InlineData("$date-$number", "20240115-3")]
    [InlineData("$ami/id", "ami-06cc69030d77088a1/id")]
    [InlineData("$name/$rest", "a-b/c/d")]
    [InlineData("$year-$word", "2022-core")]
    [InlineData("{$version|$word}/", "noble/")]
    public void A_name_that_fits_is_read(string pattern, string name) => Assert.Equal(name, Match(pattern, name)?.Text);

    [Theory]
    [InlineData("abc", "ab")]
    [InlineData("abc", "abcd")]
    [InlineData("abc", "ABC")]
    [InlineData("a[b]c", "abbc")]
    [InlineData("v$version/end", "v/end")]
    [InlineData("v$version/end", "v1./end")]
    [InlineData("$date", "2024011")]
    [InlineData("$date", "202401150")]
    [InlineData("$ami", "ami-xyz")]
    [InlineData("$year", "22")]
    [InlineData("$word", "Core")]
    [InlineData("a/$name", "a/")]
    public void A_name_that_does_not_fit_is_not(string pattern, string name) => Assert.Null(Match(pattern, name));

    [Theory]
    [InlineData("{a|b")]
    [InlineData("a}")]
    [InlineData("a]")]
    [InlineData("[a")]
    [InlineData("{a]}")]
    [InlineData("a|b")]
    [InlineData("$nothing")]
    [InlineData("$")]
    [InlineData("$loop")]
    public void A_text_that_is_no_pattern_is_refused(string pattern) =>
        Assert.Null(NamePattern.TryParse(pattern, new Dictionary<string, string> { ["loop"] = "a|$loop" }));

    [Fact]
    public void Words_can_be_defined()
    {
        var pattern = NamePattern.TryParse("x-{os:$systems}", new Dictionary<string, string> { ["systems"] = "linux|win$number" })!;

        Assert.Equal("linux", pattern.Match("x-linux")!["os"]);
        Assert.Equal("win11", pattern.Match("x-win11")!["os"]);
        Assert.Null(pattern.Match("x-mac"));
    }

    [Fact]
    public void A_named_choice_can_be_asked_for_replaced_and_put_into_a_template()
    {
        var match = Match("{os:linux|windows}-[{arch:x86|arm}-]$date", "windows-arm-20240115")!;

        Assert.Equal(("windows", "arm", null), (match["os"], match["arch"], match["other"]));
        Assert.Equal("linux", match.UsualTextOf("os"));
        Assert.Equal("linux-arm-20240115", match.With("os", "linux"));
        Assert.Equal("/arm/windows/{other}", match.Expand("/{arch}/{os}/{other}"));
    }

    [Fact]
    public void An_alternative_that_is_no_plain_text_has_none() =>
        Assert.Equal<string?>(["recommended", null, ""], NamePattern.TryParse("{at:recommended|v$version|}")!.AlternativesOf("at"));

    [Theory]
    [InlineData("Windows_Server-2022", "WINDOWS_SERVER_2022", true)]
    [InlineData("a-b.c d", "A_b-c_D", true)]
    [InlineData("a-b", "a/b", false)]
    [InlineData("abc", "abd", false)]
    public void Case_and_separators_can_be_left_aside(string pattern, string name, bool fits) =>
        Assert.Equal(fits ? pattern : null, Match(pattern, name, Likeness.Loose)?.Text);

    [Theory]
    [InlineData("recommended", "recomended", true)]
    [InlineData("recommended", "reccommended", true)]
    [InlineData("recommended", "recommedned", true)]
    [InlineData("recommended", "Recomended", true)]
    [InlineData("recommended", "recommendedxx", true)]
    [InlineData("recommended", "reomendd", false)]
    [InlineData("recommended/image_id", "recomendd/imageid", false)]
    [InlineData("gpu", "gpx", true)]
    [InlineData("gpu", "gxx", false)]
    [InlineData("amazon-linux-2023", "amazon-linux-2024", false)]
    [InlineData("amazon-linux-2023", "amazon-linux-202", false)]
    [InlineData("amazon-linux-2023", "amazon-linux-20233", false)]
    [InlineData("amazon-linux-2023", "amazon-linux-2032", false)]
    [InlineData("amazon-linux-$number", "amzon-linux-2024", true)]
    public void Two_letters_may_be_wrong_but_no_digit(string pattern, string name, bool fits) =>
        Assert.Equal(fits, Match(pattern, name, Likeness.Near) is not null);

    [Fact]
    public void The_nearest_way_through_the_pattern_is_taken() =>
        Assert.Equal("arm64", Match("{arch:amd64|arm64}", "armm64", Likeness.Near)!["arch"]);

    private static NameMatch? Match(string pattern, string name, Likeness likeness = Likeness.Same) =>
        NamePattern.TryParse(pattern)!.Match(name, likeness);
}
