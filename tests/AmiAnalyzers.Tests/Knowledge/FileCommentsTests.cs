using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public sealed class FileCommentsTests
{
    [Theory]
    [InlineData(FileSyntax.Json, """{ "a": "b" } // c""", """{ "a": "b" }     """)]
    [InlineData(FileSyntax.Json, """{ /* "a" */ "b//c": "/* d */" }""", """{           "b//c": "/* d */" }""")]
    [InlineData(FileSyntax.Json, "/* a\r\n b", "    \r\n  ")]
    [InlineData(FileSyntax.Json, """ "x\nami" "a\"//b" """, """ "x  ami" "a  //b" """)]
    [InlineData(FileSyntax.Json, "\"open // a\n// b", "\"open // a\n    ")]
    [InlineData(FileSyntax.Json, "# a", "# a")]
    [InlineData(FileSyntax.Yaml, "# a\nb: c # d\ne: f#g", "   \nb: c    \ne: f#g")]
    [InlineData(FileSyntax.Yaml, "a: \"b # c\" # d", "a: \"b # c\"    ")]
    [InlineData(FileSyntax.Yaml, "a: 'b # c' # d", "a: 'b # c'    ")]
    [InlineData(FileSyntax.Yaml, "a: it's # d", "a: it's    ")]
    [InlineData(FileSyntax.Yaml, "a: 'it''s # b' # c", "a: 'it''s # b'    ")]
    [InlineData(FileSyntax.Yaml, "a: '' # b", "a: ''    ")]
    [InlineData(FileSyntax.Yaml, "a: 3\" disk # b", "a: 3\" disk    ")]
    [InlineData(FileSyntax.Yaml, "a: !Sub 'b # c' # d", "a: !Sub 'b # c'    ")]
    [InlineData(FileSyntax.Yaml, "a: [!Sub \"b # c\", &d 'e # f'] # g", "a: [!Sub \"b # c\", &d 'e # f']    ")]
    [InlineData(FileSyntax.Yaml, "a: '''' # b", "a: ''''    ")]
    [InlineData(FileSyntax.Yaml, "a: // b /* c", "a: // b /* c")]
    [InlineData(FileSyntax.Yaml, "- 'a # b'", "- 'a # b'")]
    [InlineData(FileSyntax.Hcl, "a = \"b # c\" # d\n// e\n/* f */ g = 1", "a = \"b # c\"    \n    \n        g = 1")]
    [InlineData(FileSyntax.Plain, "# a // b", "# a // b")]
    [InlineData(FileSyntax.Json, "\"\\", "\" ")]
    [InlineData(FileSyntax.Json, "/", "/")]
    [InlineData(FileSyntax.Hcl, "", "")]
    public void Blanks_comments_and_escapes(object syntax, string text, string content) =>
        Assert.Equal(content, FileComments.WithoutComments(text, (FileSyntax)syntax));
}
