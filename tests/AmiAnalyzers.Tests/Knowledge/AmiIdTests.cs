using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class AmiIdTests
{
    [Theory]
    [InlineData("ami-0ff8a91507f77f867")]
    [InlineData("ami-a99d8ad5")]
    public void Eight_or_seventeen_digits_are_an_id(string text)
    {
        Assert.True(AmiId.IsValid(text));
        Assert.False(AmiId.IsMalformed(text));
        Assert.Equal<FoundAmiId>([new(text, 0)], AmiId.Find(text));
    }

    [Theory]
    [InlineData("ami-1234")]
    [InlineData("ami-")]
    [InlineData("ami-0ff8a91507f77f86")]
    [InlineData("ami-0ff8a91507f77f8671")]
    [InlineData("ami-0ff8a91507f77f86g")]
    [InlineData("ami-0FF8A91507F77F867")]
    [InlineData("AMI-0ff8a91507f77f867")]
    [InlineData("Ami-a99d8ad5")]
    [InlineData(" ami-a99d8ad5")]
    [InlineData("ami-a99d8ad5\n")]
    [InlineData("ami-a99d 8ad5")]
    [InlineData("ami-0ac394d6a3example")]
    [InlineData("ami-a99d8ad5, ami-f3f8098c")]
    public void Text_that_means_an_id_but_is_none_is_malformed(string text)
    {
        Assert.False(AmiId.IsValid(text));
        Assert.True(AmiId.IsMalformed(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ami")]
    [InlineData("i-0ff8a91507f77f867")]
    [InlineData("amzn-ami-minimal-hvm-2018.03.0")]
    [InlineData("resolve:ssm:/golden/ami-a99d8ad5")]
    [InlineData("ami-*")]
    [InlineData("ami-0ff8a9150???????")]
    public void Other_text_is_neither(string text)
    {
        Assert.False(AmiId.IsValid(text));
        Assert.False(AmiId.IsMalformed(text));
    }

    [Theory]
    [InlineData("arn:aws:ec2:us-east-1::image/ami-0ff8a91507f77f867", "ami-0ff8a91507f77f867@29")]
    [InlineData("""{"ImageId":"ami-a99d8ad5","Spare":"ami-f3f8098c"}""", "ami-a99d8ad5@12 ami-f3f8098c@35")]
    [InlineData("--image-id=ami-a99d8ad5\n", "ami-a99d8ad5@11")]
    [InlineData("ami-a99d8ad5.", "ami-a99d8ad5@0")]
    [InlineData("ami-ami-a99d8ad5 ami-a99d8ad5", "ami-a99d8ad5@17")]
    [InlineData("xami-a99d8ad5 _ami-a99d8ad5 -ami-a99d8ad5 9ami-a99d8ad5", "")]
    [InlineData("ami-a99d8ad5x ami-a99d8ad5_ ami-a99d8ad5- ami-a99d8ad59 ami-a99d8ad5é", "")]
    [InlineData("al2023-ami-2023.5.20240701.0 amzn-ami-minimal-hvm ami-id ami-launch-index", "")]
    [InlineData("AMI-A99D8AD5 ami-A99D8AD5", "")]
    [InlineData("ami-", "")]
    [InlineData("", "")]
    public void Ids_are_found_as_words_of_their_own(string text, string found) =>
        Assert.Equal(found, string.Join(' ', AmiId.Find(text).Select(id => $"{id.Id}@{id.Start}")));

    [Fact]
    public void Very_long_text_is_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("ami-0ff8a91507f77f86 ami-", 400_000)) + "a99d8ad5";

        Assert.Equal<FoundAmiId>([new("ami-a99d8ad5", text.Length - 12)], AmiId.Find(text).TakeLast(1));
    }
}
