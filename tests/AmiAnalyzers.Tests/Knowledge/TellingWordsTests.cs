using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public sealed class TellingWordsTests
{
    [Fact]
    public void Every_row_is_read() => Assert.Empty(TellingWords.Load().BadRows);

    [Theory]
    [InlineData("WebServerAmiId", "web-server")]
    [InlineData("HTTPServerAMI", "http-server")]
    [InlineData("db_image_id", "db")]
    [InlineData("Build Agent", "build-agent")]
    [InlineData("画像", "")]
    [InlineData("AmiId", "")]
    public void Words_that_every_image_has_are_left_out(string identifier, string name) => Assert.Equal(name, TellingWords.KebabCase(identifier));

    [Theory]
    [InlineData("run", true)]
    [InlineData("run2", true)]
    [InlineData("web", false)]
    public void Verbs_may_be_numbered(string word, bool isVerb) => Assert.Equal(isVerb, TellingWords.IsVerb(word));

    [Theory]
    [InlineData("launch", false)]
    [InlineData("web", true)]
    public void Some_words_tell_nothing_alone(string word, bool tells) => Assert.Equal(tells, TellingWords.TellsAlone(word));
}
