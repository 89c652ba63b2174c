using AmiAnalyzers.Rules;

namespace AmiAnalyzers.Tests.Guards;

/// <summary>The presets of the package and the rules agree.</summary>
public sealed class PresetTests
{
    private const int LowestLevelOfUsers = 0;

    private static readonly string[] Strict = ["AMI0001", "AMI0101", "AMI0102", "AMI0103", "AMI0201", "AMI0203", "AMI0301", "AMI0401"];

    [Fact]
    public void Off_turns_every_rule_off()
    {
        var severities = Severities("Off");

        Assert.All(Descriptors.All, rule => Assert.Equal("none", severities.GetValueOrDefault(rule.Id)));
        Assert.All(severities.Values, severity => Assert.Equal("none", severity));
    }

    [Fact]
    public void Strict_makes_errors_of_what_breaks_deployments()
    {
        var severities = Severities("Strict");

        Assert.Equal(Strict, severities.Keys.Order(StringComparer.Ordinal));
        Assert.All(severities.Values, severity => Assert.Equal("error", severity));
    }

    [Theory]
    [InlineData("Off")]
    [InlineData("Strict")]
    public void Files_of_users_beat_a_preset(string preset)
    {
        var lines = Lines(preset);

        Assert.Equal("true", lines["is_global"]);
        Assert.True(int.Parse(lines["global_level"], System.Globalization.CultureInfo.InvariantCulture) < LowestLevelOfUsers);
    }

    private static Dictionary<string, string> Severities(string preset) => Lines(preset)
        .Where(line => line.Key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
        .ToDictionary(line => line.Key.Split('.')[1], line => line.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Lines(string preset) =>
        Repository.Read("src", "AmiAnalyzers.Package", "buildTransitive", "presets", preset + ".globalconfig").Split('\n')
            .Where(line => line.Contains('='))
            .ToDictionary(line => line.Split('=')[0].Trim(), line => line.Split('=')[1].Trim(), StringComparer.Ordinal);
}
