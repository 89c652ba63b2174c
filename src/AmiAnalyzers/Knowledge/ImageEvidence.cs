namespace AmiAnalyzers.Knowledge;

/// <summary>What a text beside an AMI ID says about the image.</summary>
/// <param name="Family">The operating system with its version and edition.</param>
/// <param name="Architecture">The architecture that the text, or the family alone, names; none when it names none.</param>
internal sealed record ImageEvidence(ImageFamily Family, CpuArchitecture Architecture)
{
    // Longer texts are prose about something else.
    private const int MaxLength = 2000;

    /// <summary>
    /// Reads a comment, an identifier, a map key or a tag. Null when it does not name a family with its version, names several, is negated,
    /// past, planned or unsure, or is about another image.
    /// </summary>
    /// <param name="text">The text, without comment signs.</param>
    /// <param name="ownId">The AMI ID that it stands beside; a text that names another one is about that one.</param>
    public static ImageEvidence? FromText(string text, string? ownId = null)
    {
        if (text.Length > MaxLength)
            return null;

        foreach (var found in AmiId.Find(text).Reverse())
        {
            if (found.Id != ownId)
                return null;

            text = text.Remove(found.Start, found.Id.Length);
        }

        return new ImageTextReader(text).Read();
    }
}
