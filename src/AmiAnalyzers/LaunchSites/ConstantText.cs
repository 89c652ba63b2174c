using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.LaunchSites;

/// <summary>The text of a sum of literals, read from syntax.</summary>
internal static class ConstantText
{
    /// <summary>The text, or <see langword="null"/> when some part is no literal.</summary>
    public static string? Of(ExpressionSyntax expression)
    {
        // Sums nest to the left, thousands deep in generated-looking code: walk them in a loop.
        var parts = new Stack<string>();
        var rest = new Stack<ExpressionSyntax>();
        rest.Push(expression);
        while (rest.Count > 0)
        {
            switch (rest.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    rest.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    rest.Push(sum.Left);
                    rest.Push(sum.Right);
                    break;
                case LiteralExpressionSyntax { Token.Value: string text }:
                    parts.Push(text);
                    break;
                default:
                    return null;
            }
        }

        var result = new StringBuilder();
        foreach (var part in parts)
        {
            result.Append(part);
        }

        return result.ToString();
    }
}
