using System.Text.RegularExpressions;
using CsCheck;

namespace AmiAnalyzers.Tests.Robustness.Fuzzing;

/// <summary>What happens to code while somebody types, merges or saves it: pieces go, come twice, change places; the file is cut off or oddly encoded.</summary>
internal static partial class Mutations
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "{", "}", "(", ")", "[", "]", "\"", "'", "\"\"\"", "$\"", "$$\"\"\"{{", ";", ",", ".", "..", "?.", "=>", "??=", "=", "<", "@", "\\", "/*", "*/", "//", "///", "#if A\n", "\n#endif\n", "\n#else\n", "\n#region\n",
        "\n#nullable disable\n", "\n#line hidden\n", "#pragma warning disable AMI0001\n", "async ", "await ", "static ", "partial ", "new ", "new() ", "with { }", "is not ", "switch { }", "default(", "ref ", "yield return ", "goto case 1;", "nameof(",
        "class ", "enum E { A = \"ami-0c7e3b7f5a9d21e84\" } ", "delegate void D(string s = \"ami-0c7e3b7f5a9d21e84\"); ", "[assembly: A(\"ami-0c7e3b7f5a9d21e84\")] ", "namespace N { ", "extern alias X;", "ImageId", "ImageId = ", "InstanceType", "Unknown", "__arglist", "stackalloc ",
        "\0", "\uFEFF", "\u200B", "\u202E", "\u2028", "\uD800", "e\u0301", "ﬀ", "漢字", "😀", "\r", "\t", "\u00A0", "\u001A", "0x", "1e999", "99999999999999999999", "\"ami-0c7e3b7f5a9d21e84\"", "ami-0c7e3b7f5a9d21e84");

    private static readonly Gen<Func<string, string>> One = Gen.Frequency<Func<string, string>>(
        (6, Gen.Select(Gen.Double.Unit, Gen.OneOf(1, 1, 1, 2, 5, 20), (at, count) => Tokens(at, (tokens, index) => tokens.RemoveRange(index, Math.Min(count, tokens.Count - index))))),
        (3, Gen.Select(Gen.Double.Unit, Piece, (at, piece) => Tokens(at, (tokens, index) => tokens.Insert(index, piece)))),
        (3, Gen.Select(Gen.Double.Unit, Piece, (at, piece) => Tokens(at, (tokens, index) => tokens[index] = piece))),
        (2, Gen.Select(Gen.Double.Unit, Gen.Double.Unit, (at, from) => Tokens(at, (tokens, index) => tokens.Insert(index, tokens[IndexOf(from, tokens.Count)])))),
        (3, Gen.Double.Unit.Select(at => Tokens(at, Empty))),
        (2, Gen.Double.Unit.Select(at => Tokens(at, (tokens, index) => tokens.Reverse(index, Math.Min(3, tokens.Count - index))))),
        (2, Gen.Double.Unit.Select(at => new Func<string, string>(text => text[..IndexOf(at, text.Length)]))),
        (1, Gen.Double.Unit.Select(at => new Func<string, string>(text => text[IndexOf(at, text.Length)..]))),
        (1, Gen.Const<Func<string, string>>(text => text.ReplaceLineEndings("\r\n"))),
        (1, Gen.Const<Func<string, string>>(text => text.ReplaceLineEndings("\r"))),
        (1, Gen.Const<Func<string, string>>(text => '\uFEFF' + text)),
        (1, Gen.Const<Func<string, string>>(text => text + text)),
        (1, Gen.Const<Func<string, string>>(text => "#if !FUZZ\n" + text + "\n#endif\nclass Rest { string s = \"ami-0c7e3b7f5a9d21e84\"; }")));

    /// <summary>Several changes, one after the other.</summary>
    public static readonly Gen<Func<string, string>> Some = One.Array[1, 4].Select(changes => new Func<string, string>(text => changes.Aggregate(text, (current, change) => change(current))));

    private static Func<string, string> Tokens(double at, Action<List<string>, int> change) => text =>
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        if (tokens.Count > 0)
        {
            change(tokens, IndexOf(at, tokens.Count));
        }

        return string.Concat(tokens);
    };

    /// <summary>Takes out what stands in the next pair of brackets, as where somebody types <c>images[]</c>.</summary>
    private static void Empty(List<string> tokens, int index)
    {
        var open = tokens.FindIndex(index, token => token is "(" or "[" or "{");
        var depth = 0;
        var close = open < 0 ? -1 : tokens.FindIndex(open, token => (depth += token switch { "(" or "[" or "{" => 1, ")" or "]" or "}" => -1, _ => 0 }) == 0);
        if (close > 0)
        {
            tokens.RemoveRange(open + 1, close - open - 1);
        }
    }

    private static int IndexOf(double at, int count) => Math.Min((int)(at * count), Math.Max(count - 1, 0));

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex Token();
}
