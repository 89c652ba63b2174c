using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>String literals.</summary>
internal static class Literals
{
    /// <summary>The literal with another text, which needs no escapes; its quotes stay as they are.</summary>
    public static LiteralExpressionSyntax Replace(LiteralExpressionSyntax literal, string text)
    {
        var written = literal.Token.Text.Replace(literal.Token.ValueText, text);
        var replacement = SyntaxFactory.ParseToken(written) is var token && token.IsKind(literal.Token.Kind()) && token.ValueText == text
            ? token
            : SyntaxFactory.Literal(text);
        return literal.WithToken(replacement.WithTriviaFrom(literal.Token));
    }
}
