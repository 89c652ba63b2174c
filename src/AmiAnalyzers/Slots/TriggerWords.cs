using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Slots;

/// <summary>The words that make a type worth a closer look, so that all others cost a text scan only.</summary>
internal static class TriggerWords
{
    private const string FileName = "TriggerWords.txt";

    private static readonly Lazy<string[]> s_words = new(() => DataFile.Load(FileName, row => row.Count == 1 ? row[0] : null).Rows.ToArray());

    private static readonly Lazy<WordSet> s_known = new(() => SetOf([]));

    /// <summary>The telling member names of slots, and the names of calls that rules look for beyond slots.</summary>
    /// <param name="own">The user's slots: whoever declares a member with a common name pays for it.</param>
    public static WordSet With(IReadOnlyCollection<SlotRow> own) => own.Count == 0 ? s_known.Value : SetOf(own);

    private static WordSet SetOf(IEnumerable<SlotRow> own) => new(new HashSet<string>(
        SlotCatalog.Table.Rows.Where(NamesImages).Select(WordOf).Concat(own.Select(row => row.MemberName)).Concat(s_words.Value),
        StringComparer.Ordinal));

    private static bool NamesImages(SlotRow row) => row.Role switch
    {
        // Filters and tags belong to everything in EC2. Where they concern images, an AMI ID or the filter's name stands beside them.
        SlotRole.ManagedImage => Speaks(row.MemberName) || Speaks(row.TypeName),
        SlotRole.LaunchImage or SlotRole.MachineImage or SlotRole.ImageMap or SlotRole.CfnParameterDefault or SlotRole.AmiType
            or SlotRole.MachineImageType or SlotRole.BatchImageType => true,
        _ => false,
    };

    /// <summary>The member's name if it speaks of images; a common word such as <c>Values</c> would wake every type, so the type's name stands in.</summary>
    private static string WordOf(SlotRow row) =>
        Speaks(row.MemberName) ? row.MemberName : row.TypeName.Substring(row.TypeName.LastIndexOf('.') + 1);

    private static bool Speaks(string name) =>
        name.IndexOf("Ami", StringComparison.Ordinal) >= 0 || name.IndexOf("Image", StringComparison.OrdinalIgnoreCase) >= 0;
}
