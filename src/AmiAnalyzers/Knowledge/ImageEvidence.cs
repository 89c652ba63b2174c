namespace AmiAnalyzers.Knowledge;

/// <summary>What a text beside an AMI ID says about the image.</summary>
/// <param name="Family">The operating system with its version and edition.</param>
/// <param name="Architecture">The architecture that the text, or the family alone, names; none when it names none.</param>
internal sealed record ImageEvidence(ImageFamily Family, CpuArchitecture Architecture)
{
    // Longer texts are prose about something else.
    private const int MaxLength = 2000;

    /// <summary>What one text says; see <see cref="FromTexts"/>.</summary>
    public static ImageEvidence? FromText(string text, string? ownId = null) => FromTexts([text], ownId);

    /// <summary>
    /// What comments, identifiers, map keys and tags say about one image together. Null when none of them names a family with its version, when
    /// they name several, when what names it is negated, past, planned or unsure, or when another text takes it back.
    /// </summary>
    /// <param name="texts">The texts, without comment signs; comments may have several sentences.</param>
    /// <param name="ownId">The AMI ID that they stand beside; a sentence that names another one is about that one.</param>
    /// <param name="isWindows">Whether the API takes images of Windows alone, or of anything else alone; null when it takes all.</param>
    public static ImageEvidence? FromTexts(IEnumerable<string> texts, string? ownId = null, bool? isWindows = null)
    {
        var sentences = texts.Where(text => text.Length <= MaxLength).SelectMany(ImageSentences.Split)
            .Where(sentence => AmiId.Find(sentence).All(found => found.Id == ownId))
            .Select(sentence => new ImageStatement(ownId is null ? sentence : sentence.Replace(ownId, ""), isWindows == true)).ToList();
        var said = sentences.Select(sentence => sentence.Evidence).OfType<ImageEvidence>().ToList();
        return said.FirstOrDefault(evidence => evidence.Family.Id == ImageStatement.Custom)
            ?? (said.Count > 0
                && said.All(evidence => evidence.Agrees(said[0]))
                && !sentences.Any(sentence => sentence.Denies(said[0].Family))
                && (isWindows is null || isWindows == said[0].Family.IsWindows)
                ? said.Aggregate(Both)
                : null);
    }

    private bool IsPlain => ImageFamilyCatalog.Find(Family.Id) is { } plain && plain.DisplayName == Family.DisplayName && plain.PublicParameter(CpuArchitecture.X86_64) == Family.PublicParameter(CpuArchitecture.X86_64);

    private bool Agrees(ImageEvidence other) =>
        Family.Id == other.Family.Id
            && (Architecture == other.Architecture || Architecture == CpuArchitecture.None || other.Architecture == CpuArchitecture.None)
            && (IsPlain || other.IsPlain || (Family.DisplayName == other.Family.DisplayName && Family.PublicParameter(CpuArchitecture.X86_64) == other.Family.PublicParameter(CpuArchitecture.X86_64)));

    /// <summary>What two texts that agree say: the edition that one of them names, and the architecture.</summary>
    private static ImageEvidence Both(ImageEvidence one, ImageEvidence other) =>
        new(one.IsPlain ? other.Family : one.Family, one.Architecture == CpuArchitecture.None ? other.Architecture : one.Architecture);
}
