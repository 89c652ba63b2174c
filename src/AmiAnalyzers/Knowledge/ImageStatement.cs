namespace AmiAnalyzers.Knowledge;

/// <summary>One sentence or name beside an AMI ID: what it says, and what it takes back of what others say.</summary>
internal sealed class ImageStatement
{
    /// <summary>The family of images that somebody made of another one.</summary>
    public const string Custom = "custom";

    private readonly ImageTextReader _reader;

    /// <param name="text">The sentence or name, without AMI IDs.</param>
    /// <param name="isWindows">Whether the image is known to run Windows, so that a version alone says which.</param>
    public ImageStatement(string text, bool isWindows)
    {
        _reader = new ImageTextReader(text);
        if (isWindows && _reader.BeginsWithYear && _reader.Systems.Count == 0)
        {
            _reader = new ImageTextReader("windows " + text);
        }

        Evidence = _reader.Read();
    }

    /// <summary>What it says about the image, if it does.</summary>
    public ImageEvidence? Evidence { get; }

    /// <summary>Does it say that the image is something else, or no longer this?</summary>
    public bool Denies(ImageFamily family) =>
        Evidence is null && _reader.Systems.Any(named => _reader.IsDoubtful
            ? named.Family is null ? IsOf(named.System, family) : named.Family.Id == PlainId(family)
            : named.Family is not null || !IsOf(named.System, family));

    private static bool IsOf(string system, ImageFamily family) => PlainId(family).StartsWith(system + "-", StringComparison.Ordinal);

    /// <summary>The system that a cluster's image is made of.</summary>
    private static string PlainId(ImageFamily family) =>
        family.Id.StartsWith("ecs-", StringComparison.Ordinal) || family.Id.StartsWith("eks-", StringComparison.Ordinal) ? family.Id.Substring(4) : family.Id;
}
