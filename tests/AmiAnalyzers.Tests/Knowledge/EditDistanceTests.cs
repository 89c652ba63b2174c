using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class EditDistanceTests
{
    [Theory]
    [InlineData("east", "eat", true)]
    [InlineData("east", "easst", true)]
    [InlineData("east", "easts", true)]
    [InlineData("east", "aest", true)]
    [InlineData("east", "eats", true)]
    [InlineData("east", "cast", true)]
    [InlineData("", "a", true)]
    [InlineData("east", "east", false)]
    [InlineData("east", "ea", false)]
    [InlineData("east", "west", false)]
    [InlineData("east", "teas", false)]
    [InlineData("east", "sate", false)]
    [InlineData("abcd", "badc", false)]
    public void One_edit_is_told_from_none_and_from_more(string left, string right, bool one)
    {
        Assert.Equal(one, EditDistance.IsOne(left, right));
        Assert.Equal(one, EditDistance.IsOne(right, left));
    }
}
