using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.LaunchSites;

/// <summary>A sum of literals (<c>"ami-" + "0abc…"</c>), read from syntax.</summary>
/// <param name="Expression">The whole sum.</param>
/// <param name="Literals">The texts of its literals, in order.</param>
internal sealed record LiteralSum(ExpressionSyntax Expression, IReadOnlyList<string> Literals)
{
    /// <summary>Nobody cuts an ID into so many pieces, and each literal of a sum asks for all of it.</summary>
    private const int Deepest = 200;

    /// <summary>What the literals spell together.</summary>
    public string Text { get; } = string.Concat(Literals);

    /// <summary>The sum that an expression is a part of; <see langword="null"/> when it is none, or when some part is no literal.</summary>
    public static LiteralSum? Around(ExpressionSyntax part)
    {
        var sum = part;
        var depth = 0;
        while (sum.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax)
        {
            sum = (ExpressionSyntax)sum.Parent;
            if (++depth > Deepest)
            {
                return null;
            }
        }

        return sum != part && LiteralsOf(sum) is { } literals ? new LiteralSum(sum, literals) : null;
    }

    /// <summary>Whether something is added behind a text: another operand, or a hole of the interpolated string that the text is a piece of.</summary>
    public static bool GoesOn(SyntaxToken text, ExpressionSyntax expression)
    {
        if (expression is InterpolatedStringExpressionSyntax interpolated && interpolated.Contents.Last() != text.Parent)
        {
            return true;
        }

        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax || (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && sum.Right == node))
        {
            node = node.Parent;
        }

        return node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };
    }

    /// <summary>Whether one literal alone holds a text.</summary>
    public bool HasLiteralWith(string text) => Literals.Any(literal => literal.IndexOf(text, StringComparison.Ordinal) >= 0);

    private static IReadOnlyList<string>? LiteralsOf(ExpressionSyntax expression)
    {
        // Sums nest to the left, thousands deep in generated-looking code: walk them in a loop.
        var literals = new Stack<string>();
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
                    literals.Push(text);
                    break;
                default:
                    return null;
            }
        }

        return literals.ToArray();
    }
}
