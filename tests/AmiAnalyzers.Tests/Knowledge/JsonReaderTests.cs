using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public sealed class JsonReaderTests
{
    private const string Sample = """
        { "Images": [ { "ImageId": "ami-1", "Tags": [], "Size": -1.5e+3, "Public": true, "Nested": { "a": [[null, {}]], "\u0062\n": "\"\\\/" } } ] }
        """;

    [Theory]
    [InlineData("{}", "{ }")]
    [InlineData("[]", "[ ]")]
    [InlineData("\uFEFF{}", "{ }")]
    [InlineData(" \r\n\t[ 1 , -0.5e-7, 0, 12E3 ] ", "[ * * * * ]")]
    [InlineData("true", "*")]
    [InlineData("\"text\"", "'text'")]
    [InlineData("""{"a":{"b":[true,false,null]},"c":"d"}""", "{ a: { b: [ * * * ] } c: 'd' }")]
    [InlineData("""["\u0061\u00e4\/\"\\","a\nb"]""", "[ 'aä/\"\\' 'a b' ]")]
    public void Reads_every_token(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("", 0, "it ends too early")]
    [InlineData("   ", 3, "it ends too early")]
    [InlineData("{", 1, "it ends too early")]
    [InlineData("[1,", 3, "it ends too early")]
    [InlineData("""{"a"}""", 1, "':' is missing")]
    [InlineData("""{"a":}""", 5, "a value is missing")]
    [InlineData("""{"a":1,}""", 7, "a name in '\"' is missing")]
    [InlineData("[1,]", 3, "a value is missing")]
    [InlineData("[1 2]", 3, "',' or ']' is missing")]
    [InlineData("""{"a":1 "b":2}""", 7, "',' or '}' is missing")]
    [InlineData("{]", 1, "a name in '\"' is missing")]
    [InlineData("[}", 1, "a value is missing")]
    [InlineData("{} {}", 3, "something follows its end")]
    [InlineData("}", 0, "a value is missing")]
    [InlineData("{a:1}", 1, "a name in '\"' is missing")]
    [InlineData("""["a""", 1, "a text is not closed")]
    [InlineData("[\"a\n\"]", 1, "a text is not closed in its line")]
    [InlineData("""["\x"]""", 1, "a text has an unknown escape")]
    [InlineData("""["\u12g4"]""", 1, "a text has an unknown escape")]
    [InlineData("""["\""", 1, "a text is not closed")]
    [InlineData("[01]", 2, "',' or ']' is missing")]
    [InlineData("[-]", 1, "a number is broken")]
    [InlineData("[1.]", 1, "a number is broken")]
    [InlineData("[1e]", 1, "a number is broken")]
    [InlineData("[nul]", 1, "a value is missing")]
    [InlineData("[NaN]", 1, "a value is missing")]
    [InlineData("// x\n{}", 0, "a value is missing")]
    [InlineData("\0", 0, "a value is missing")]
    public void Says_where_and_why_a_text_is_no_JSON(string text, int start, string error)
    {
        var reader = ReadAll(text);

        Assert.Equal((error, start), (reader.Error, reader.Start));
    }

    [Theory]
    [InlineData(JsonReader.MaxDepth, null)]
    [InlineData(JsonReader.MaxDepth + 1, "it is nested deeper than 64 levels")]
    [InlineData(1_000_000, "it is nested deeper than 64 levels")]
    public void Limits_the_depth(int depth, string? error) =>
        Assert.Equal(error, ReadAll(new string('[', depth) + new string(']', depth)).Error);

    [Fact]
    public void A_torn_text_is_an_error_wherever_it_is_torn() => Assert.All(
        Enumerable.Range(0, Sample.Length),
        length => Assert.NotNull(ReadAll(Sample[..length]).Error));

    [Fact]
    public void Texts_longer_than_the_buffer_are_read_whole()
    {
        var long_ = new string('x', 900);
        var text = "[" + string.Join(",", Enumerable.Repeat($"\"{long_}\"", 50)) + "]";

        Assert.Equal("[ " + string.Join(" ", Enumerable.Repeat($"'{long_}'", 50)) + " ]", Tokens(text));
    }

    [Fact]
    public void Skipping_leads_behind_the_value()
    {
        var reader = new JsonReader(new StringReader("""{ "a": { "x": [ {}, [] ] }, "b": 1 }"""));
        Assert.True(reader.Read() && reader.Read() && reader.TextIs("a") && reader.Read());

        reader.Skip();

        Assert.True(reader.Read() && reader.TextIs("b"));
    }

    private static JsonReader ReadAll(string text)
    {
        var reader = new JsonReader(new StringReader(text));
        while (reader.Read())
        {
        }

        return reader;
    }

    private static string Tokens(string text)
    {
        var reader = new JsonReader(new StringReader(text));
        var tokens = new List<string>();
        while (reader.Read())
        {
            tokens.Add(reader.Token switch
            {
                JsonToken.StartObject => "{",
                JsonToken.EndObject => "}",
                JsonToken.StartArray => "[",
                JsonToken.EndArray => "]",
                JsonToken.Name => reader.Text + ":",
                JsonToken.String => $"'{reader.Text}'",
                _ => "*",
            });
        }

        Assert.Null(reader.Error);
        return string.Join(' ', tokens);
    }
}
