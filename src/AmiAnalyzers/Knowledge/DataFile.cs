using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// Reader of the row format of all knowledge: one row per line, fields between separators, blanks around a field ignored,
/// <c>"…"</c> around a field that holds the separator (<c>""</c> is a quote in it), lines that start with <c>#</c> are comments.
/// </summary>
/// <remarks>Embedded files and users' files share it, so a bad row is data for the caller to report, never an exception.</remarks>
internal static class DataFile
{
    /// <summary>Reads rows from text that came from anywhere.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="read">Makes the typed row, or answers null when the fields are not what the row needs; the line is then a bad row.</param>
    /// <param name="separator">What stands between fields: a comma, or <c>|</c> where fields hold commas.</param>
    public static DataFile<T> Parse<T>(string text, Func<DataRow, T?> read, char separator = ',')
        where T : class
    {
        var rows = ImmutableArray.CreateBuilder<T>();
        var badRows = ImmutableArray.CreateBuilder<BadRow>();
        foreach (var (line, content) in ContentLines(text))
        {
            if (SplitFields(content, separator) is { } fields && read(new DataRow(line, fields)) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                badRows.Add(new BadRow(line, content));
            }
        }

        return new(rows.ToImmutable(), badRows.ToImmutable());
    }

    /// <summary>Reads the rows of a file embedded from <c>Knowledge/Data</c>.</summary>
    /// <param name="fileName">The file's name with its extension.</param>
    /// <param name="read">As in <see cref="Parse{T}"/>.</param>
    /// <param name="separator">As in <see cref="Parse{T}"/>.</param>
    public static DataFile<T> Load<T>(string fileName, Func<DataRow, T?> read, char separator = ',')
        where T : class
    {
        var file = Parse(ReadEmbedded(fileName), read, separator);
        Debug.Assert(file.BadRows.IsEmpty, fileName + ": " + file.BadRows.FirstOrDefault());
        return file;
    }

    /// <summary>The text of a file embedded from <c>Knowledge/Data</c>; empty when there is none of that name.</summary>
    public static string ReadEmbedded(string fileName)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(fileName);
        if (stream is null)
        {
            return "";
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<(int Line, string Content)> ContentLines(string text)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = line.Trim();
            if (content.Length > 0 && content[0] != '#')
            {
                yield return (number, content);
            }
        }
    }

    private static ImmutableArray<string>? SplitFields(string line, char separator)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; ; position++)
        {
            while (position < line.Length && line[position] == ' ')
            {
                position++;
            }

            if (position < line.Length && line[position] == '"')
            {
                if (ReadQuoted(line, ref position) is not { } quoted)
                {
                    return null;
                }

                fields.Add(quoted);
                while (position < line.Length && line[position] == ' ')
                {
                    position++;
                }

                if (position < line.Length && line[position] != separator)
                {
                    return null;
                }
            }
            else
            {
                var end = line.IndexOf(separator, position);
                if (end < 0)
                {
                    end = line.Length;
                }

                fields.Add(line.Substring(position, end - position).TrimEnd());
                position = end;
            }

            if (position >= line.Length)
            {
                return fields.ToImmutable();
            }
        }
    }

    /// <summary>Reads from the opening quote to behind the closing one; null when there is no closing one.</summary>
    private static string? ReadQuoted(string line, ref int position)
    {
        var field = new StringBuilder();
        for (position++; position < line.Length; position++)
        {
            if (line[position] != '"')
            {
                field.Append(line[position]);
            }
            else if (position + 1 < line.Length && line[position + 1] == '"')
            {
                field.Append('"');
                position++;
            }
            else
            {
                position++;
                return field.ToString();
            }
        }

        return null;
    }
}

/// <summary>What a file held: its typed rows in file order, and the lines that are no rows.</summary>
internal sealed record DataFile<T>(ImmutableArray<T> Rows, ImmutableArray<BadRow> BadRows);

/// <summary>The fields of one line.</summary>
internal readonly struct DataRow
{
    private readonly ImmutableArray<string> _fields;

    public DataRow(int line, ImmutableArray<string> fields)
    {
        Line = line;
        _fields = fields;
    }

    /// <summary>The line's number in its file, from 1.</summary>
    public int Line { get; }

    /// <summary>How many fields the line has.</summary>
    public int Count => _fields.Length;

    /// <summary>The field at that place, from 0; empty when the line is shorter.</summary>
    public string this[int index] => index < _fields.Length ? _fields[index] : "";
}

/// <summary>A line that could not be read.</summary>
/// <param name="Line">The line's number in its file, from 1.</param>
/// <param name="Text">The line without blanks around it.</param>
internal sealed record BadRow(int Line, string Text);
