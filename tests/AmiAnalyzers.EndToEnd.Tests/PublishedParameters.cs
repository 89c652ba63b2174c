namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>
/// What Parameter Store holds below <c>/aws/service/ami-amazon-linux-latest</c> in three Regions: values that AWS published in July 2026.
/// </summary>
internal static class PublishedParameters
{
    private static readonly Dictionary<(string Name, string Region), string> Values = Read();

    public static IReadOnlyList<string> Regions { get; } = [.. Values.Keys.Select(key => key.Region).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The AMI ID that the parameter holds in the Region; null when there is none.</summary>
    public static string? Find(string name, string region) => Values.GetValueOrDefault((name, region));

    /// <summary>Whether one of the parameters of the Region holds the AMI ID.</summary>
    public static bool HasImage(string imageId, string region) => Values.Any(row => row.Key.Region == region && row.Value == imageId);

    private static Dictionary<(string, string), string> Read()
    {
        using var reader = new StreamReader(typeof(PublishedParameters).Assembly.GetManifestResourceStream("amazon-linux-parameters.csv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => (cells[0], cells[1]), cells => cells[2]);
    }
}
