using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("ami-0abcdef1234567890")]
    [InlineData("ami-1234567890abcdef0")]
    [InlineData("ami-12345678")]
    [InlineData("ami-1a2b3c4d")]
    [InlineData("ami-abcd1234")]
    [InlineData("ami-abc12345")]
    [InlineData("ami-abcdef01")]
    [InlineData("ami-0987654321fedcba0")]
    [InlineData("ami-0123456789abcdef0")]
    [InlineData("ami-01234567890123456")]
    [InlineData("ami-0fedcba9876543210")]
    [InlineData("ami-87654321")]
    [InlineData("ami-00000000")]
    [InlineData("ami-ffffffff")]
    [InlineData("ami-00000000000000000")]
    [InlineData("ami-00000000000000001")]
    [InlineData("ami-0aaaaaaaaaaaaaaaa")]
    [InlineData("ami-0deadbeefdeadbeef")]
    [InlineData("ami-abababab")]
    [InlineData("ami-a1b2c3d4e5f60718a")]
    public void Made_up_ids_are_placeholders(string id) => Assert.True(Placeholders.Contains(id));

    // Real public images; the last seven are the short IDs among them, the others come nearest to a shape.
    [Theory]
    [InlineData("ami-0a18be99053012345")]
    [InlineData("ami-045678901e708b0d7")]
    [InlineData("ami-05e18ed123112345c")]
    [InlineData("ami-08f84b77d0ef54321")]
    [InlineData("ami-0ffcca42c4d33333a")]
    [InlineData("ami-0fc8cddddd099433f")]
    [InlineData("ami-a99d8ad5")]
    [InlineData("ami-f3f8098c")]
    [InlineData("ami-2b4d26c6")]
    [InlineData("ami-7d0c7a90")]
    [InlineData("ami-256c15c8")]
    [InlineData("ami-810ddce3")]
    [InlineData("ami-884e41f7")]
    public void Real_ids_are_not(string id) => Assert.False(Placeholders.Contains(id));

    [Theory]
    [InlineData("")]
    [InlineData("ami-1234")]
    [InlineData("ami-12345abcdeEXAMPLE")]
    [InlineData("12345678")]
    public void Text_that_is_no_id_is_none(string text) => Assert.False(Placeholders.Contains(text));

    [Fact]
    public void The_user_adds_to_them()
    {
        string[] extra = ["ami-a99d8ad5", "ami-my-own"];

        Assert.True(Placeholders.Contains("ami-a99d8ad5", extra));
        Assert.True(Placeholders.Contains("ami-my-own", extra));
        Assert.True(Placeholders.Contains("ami-12345678", extra));
        Assert.False(Placeholders.Contains("ami-f3f8098c", extra));
    }
}
