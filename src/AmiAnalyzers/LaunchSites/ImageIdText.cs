using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.LaunchSites;

/// <summary>An AMI ID that source spells out.</summary>
/// <param name="Id">The AMI ID.</param>
/// <param name="Location">The literal if the ID is all of it, else the ID inside it.</param>
/// <param name="Expression">The literal, interpolated string or constant concatenation that holds the ID.</param>
/// <param name="IsWhole">Whether the expression's text is the ID and nothing else.</param>
internal sealed record ImageIdText(string Id, Location Location, ExpressionSyntax Expression, bool IsWhole)
{
    /// <summary>Nobody cuts an ID into so many pieces, and each literal of a sum asks for all of it.</summary>
    private const int DeepestSum = 200;

    /// <summary>The IDs in the text that stands at a token; none if the token is no text.</summary>
    public static IEnumerable<ImageIdText> At(SyntaxToken token)
    {
        if (!IsText(token) || token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression)
        {
            return [];
        }

        var value = token.ValueText;
        var found = AmiId.Find(value);
        return found.IsEmpty ? OfConcatenation(expression) : Locate(token, expression, value, found);
    }

    private static IEnumerable<ImageIdText> Locate(SyntaxToken token, ExpressionSyntax expression, string value, ImmutableArray<FoundAmiId> found)
    {
        var isWhole = expression is LiteralExpressionSyntax && found is [var only] && only.Id.Length == value.Length;
        var from = 0;
        foreach (var id in found)
        {
            // Escapes make source and value differ in length, never inside an ID: the order of the IDs is the same in both.
            var index = token.Text.IndexOf(id.Id, from, StringComparison.Ordinal);
            if (index < 0)
            {
                yield break;
            }

            from = index + id.Id.Length;
            var span = isWhole ? expression.Span : new TextSpan(token.SpanStart + index, id.Id.Length);
            yield return new ImageIdText(id.Id, Location.Create(token.SyntaxTree!, span), expression, isWhole);
        }
    }

    /// <summary>An ID that only the sum of several literals spells: <c>"ami-" + "0abc…"</c>.</summary>
    private static IEnumerable<ImageIdText> OfConcatenation(ExpressionSyntax literal)
    {
        ExpressionSyntax sum = literal;
        var depth = 0;
        while (sum.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax)
        {
            sum = (ExpressionSyntax)sum.Parent;
            if (++depth > DeepestSum)
            {
                return [];
            }
        }

        if (sum == literal || ConstantText.Of(sum) is not { } text)
        {
            return [];
        }

        return AmiId.Find(text).Select(id => new ImageIdText(id.Id, sum.GetLocation(), sum, id.Id.Length == text.Length));
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}
