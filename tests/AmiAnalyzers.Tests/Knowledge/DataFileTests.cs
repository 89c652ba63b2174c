using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public class DataFileTests
{
    [Theory]
    [InlineData("a,b,c", "[a][b][c]")]
    [InlineData("  a , b ,c  ", "[a][b][c]")]
    [InlineData("a,,c", "[a][][c]")]
    [InlineData("a,", "[a][]")]
    [InlineData(",", "[][]")]
    [InlineData("\"a,b\" , \"say \"\"hi\"\"\",c", "[a,b][say \"hi\"][c]")]
    [InlineData("\"\",b", "[][b]")]
    [InlineData("a # no comment", "[a # no comment]")]
    public void A_line_splits_into_fields(string line, string fields) => Assert.Equal<string>([fields], Read(line).Rows);

    [Theory]
    [InlineData("\"open")]
    [InlineData("\"closed\"late,b")]
    [InlineData("a,\"")]
    public void A_line_with_stray_quotes_is_a_bad_row(string line)
    {
        var file = Read("first\n" + line + "\nlast");

        Assert.Equal<string>(["[first]", "[last]"], file.Rows);
        Assert.Equal<BadRow>([new BadRow(2, line)], file.BadRows);
    }

    [Fact]
    public void Comments_and_empty_lines_are_no_rows_but_count_as_lines()
    {
        var file = DataFile.Parse("# head\r\n\r\n   # indented\r\n a \nb\n", row => $"{row.Line}:{row[0]}");

        Assert.Equal<string>(["4:a", "5:b"], file.Rows);
        Assert.Empty(file.BadRows);
    }

    [Fact]
    public void A_row_that_its_reader_refuses_is_a_bad_row()
    {
        var file = DataFile.Parse("1\n  two \n3", row => int.TryParse(row[0], out var number) ? (object)number : null);

        Assert.Equal<object>([1, 3], file.Rows);
        Assert.Equal<BadRow>([new BadRow(2, "two")], file.BadRows);
    }

    [Fact]
    public void Another_separator_leaves_commas_alone()
    {
        var file = DataFile.Parse("M:A.B(System.String,System.Int32) | image", Fields, '|');

        Assert.Equal<string>(["[M:A.B(System.String,System.Int32)][image]"], file.Rows);
    }

    [Fact]
    public void A_short_row_has_empty_fields_behind_its_end() =>
        Assert.Equal("1[]", DataFile.Parse("a", row => $"{row.Count}[{row[7]}]").Rows.Single());

    [Fact]
    public void A_file_that_is_not_there_is_empty() => Assert.Equal("", DataFile.ReadEmbedded("no-such-file.csv"));

    private static DataFile<string> Read(string text) => DataFile.Parse(text, Fields);

    private static string Fields(DataRow row) => string.Concat(Enumerable.Range(0, row.Count).Select(index => $"[{row[index]}]"));
}
