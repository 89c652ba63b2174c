using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>String literals.</summary>
internal static class Literals
{
    /// <summary>The literal with another text in a part of it, which needs no escapes.</summary>
    public static LiteralExpressionSyntax? Replace(LiteralExpressionSyntax literal, TextSpan part, string text)
    {
        var written = literal.Token.Text.Remove(part.Start - literal.Token.SpanStart, part.Length).Insert(part.Start - literal.Token.SpanStart, text);
        return Parse(written, literal) is { } token ? literal.WithToken(token.WithTriviaFrom(literal.Token)) : null;
    }

    /// <summary>The literal with another text, which needs no escapes; its quotes stay as they are.</summary>
    public static LiteralExpressionSyntax Replace(LiteralExpressionSyntax literal, string text)
    {
        var written = literal.Token.Text.Replace(literal.Token.ValueText, text);
        var replacement = Parse(written, literal) is { } token && token.ValueText == text ? token : SyntaxFactory.Literal(text);
        return literal.WithToken(replacement.WithTriviaFrom(literal.Token));
    }

    /// <summary>The token of a literal of the same kind; some compilers read raw texts as part of an expression only.</summary>
    private static SyntaxToken? Parse(string written, LiteralExpressionSyntax like) =>
        SyntaxFactory.ParseExpression(written) is LiteralExpressionSyntax { Token: var token } && token.IsKind(like.Token.Kind()) ? token : null;
}
