using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Configuration;

/// <summary>What users add to the knowledge by additional files: catalogs of images (<c>*.ami-catalog.json</c>) and slots (<c>*.ami-slots.txt</c>).</summary>
internal sealed class UserFiles
{
    private const string SlotsSuffix = ".ami-slots.txt";

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly Func<AdditionalText, ImageCatalogFile> _readCatalog;
    private readonly Func<AdditionalText, DataFile<SlotRow>> _readSlots;

    /// <param name="files">All additional files.</param>
    /// <param name="readCatalog">Reads a catalog, or remembers what it read before.</param>
    /// <param name="readSlots">Reads slots, or remembers what it read before.</param>
    public UserFiles(ImmutableArray<AdditionalText> files, Func<AdditionalText, ImageCatalogFile> readCatalog, Func<AdditionalText, DataFile<SlotRow>> readSlots)
    {
        _files = files;
        _readCatalog = readCatalog;
        _readSlots = readSlots;
    }

    /// <summary>The catalogs, in the order in which the compilation has them.</summary>
    public ImmutableArray<ImageCatalogFile> Catalogs => _files.Where(IsCatalog).Select(_readCatalog).ToImmutableArray();

    /// <summary>The slots of all files.</summary>
    public IEnumerable<SlotRow> SlotRows => _files.Where(IsSlots).SelectMany(file => _readSlots(file).Rows);

    /// <summary>Whether a file is one of these.</summary>
    public static bool Has(AdditionalText file) => IsCatalog(file) || IsSlots(file);

    /// <summary>Reads a catalog.</summary>
    public static ImageCatalogFile ReadCatalog(AdditionalText file)
    {
        using var reader = new SourceTextReader(file.GetText() ?? SourceText.From(""));
        return ImageCatalogFile.Read(FilePath.NameOf(file.Path), reader);
    }

    /// <summary>Reads slots.</summary>
    public static DataFile<SlotRow> ReadSlots(AdditionalText file) => SlotTable.Parse(file.GetText()?.ToString() ?? "");

    /// <summary>What cannot be read in a file; nothing for files that are none of these.</summary>
    public ImmutableArray<FileProblem> ProblemsIn(AdditionalText file) =>
        IsCatalog(file) ? _readCatalog(file).Problems
        : IsSlots(file) && file.GetText() is { } text ? _readSlots(file).BadRows.Select(row => ProblemOf(row, text)).ToImmutableArray()
        : ImmutableArray<FileProblem>.Empty;

    private static FileProblem ProblemOf(BadRow row, SourceText text)
    {
        var line = text.Lines[Math.Min(row.Line, text.Lines.Count) - 1];
        var indent = line.ToString().Length - line.ToString().TrimStart().Length;
        return new(line.Start + indent, row.Text.Length, $"Slot row '{row.Text}'", "it is not 'role | documentation-comment ID | options'");
    }

    private static bool IsCatalog(AdditionalText file) => file.Path.EndsWith(ImageCatalogFile.Suffix, StringComparison.OrdinalIgnoreCase);

    private static bool IsSlots(AdditionalText file) => file.Path.EndsWith(SlotsSuffix, StringComparison.OrdinalIgnoreCase);
}
