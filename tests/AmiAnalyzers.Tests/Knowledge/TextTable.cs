namespace AmiAnalyzers.Tests.Knowledge;

/// <summary>Data of a theory as a table in a raw string: one row per line, columns between bars, missing columns empty.</summary>
internal static class TextTable
{
    public static IEnumerable<object[]> Read(int columns, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToList();
            if (cells.Count > columns)
            {
                throw new FormatException($"More than {columns} columns: {line}");
            }

            yield return cells.Concat(Enumerable.Repeat("", columns - cells.Count)).ToArray<object>();
        }
    }
}
