namespace AmiAnalyzers.Tests.Guards;

/// <summary>The value trace knows C#, not AWS: what is special about AWS stands in Knowledge and in its data.</summary>
public sealed class ValuesAreGeneralTests
{
    private static readonly string[] AwsWords = ["amazon", "aws", "ec2", "ssm", "pulumi", "cdk", "ami", "amiid", "imageid", "instancetype", "machineimage", "arm64", "graviton"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.Path("src", "AmiAnalyzers", "Values"), "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_of_AWS(string file)
    {
        // The project's own name stands in every namespace.
        var words = System.Text.RegularExpressions.Regex.Matches(Repository.Read("src", "AmiAnalyzers", "Values", file).Replace("AmiAnalyzers", "", StringComparison.Ordinal), "[A-Za-z0-9]+")
            .Select(match => match.Value);

        Assert.DoesNotContain(words, word => AwsWords.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
