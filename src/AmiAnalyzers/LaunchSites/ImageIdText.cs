using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
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
    /// <summary>The IDs in the text that stands at a token; none if the token is no text.</summary>
    public static IEnumerable<ImageIdText> At(SyntaxToken token)
    {
        if (!token.IsText() || token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression)
        {
            return [];
        }

        var found = AmiId.Find(token.ValueText);
        if (LiteralSum.Around(expression) is not { } sum)
        {
            return Locate(token, expression, LiteralSum.GoesOn(token, expression) ? WithoutUnfinished(found, token.ValueText) : found);
        }

        // Where literals meet, an ID may go on in the next one: the sum says which IDs there are.
        var ofSum = AmiId.Find(sum.Text);
        var own = found.Where(id => ofSum.Any(whole => whole.Id == id.Id)).ToImmutableArray();
        return own.IsEmpty
            ? ofSum.Where(id => !sum.HasLiteralWith(id.Id)).Select(id => new ImageIdText(id.Id, sum.Expression.GetLocation(), sum.Expression, id.Id.Length == sum.Text.Length))
            : Locate(token, expression, own);
    }

    /// <summary>Eight digits at the end of a text to which something is added may be the beginning of seventeen.</summary>
    private static ImmutableArray<FoundAmiId> WithoutUnfinished(ImmutableArray<FoundAmiId> found, string text) =>
        found is [.., var last] && last.IsShort && last.Start + last.Id.Length == text.Length ? found.RemoveAt(found.Length - 1) : found;

    private static IEnumerable<ImageIdText> Locate(SyntaxToken token, ExpressionSyntax expression, ImmutableArray<FoundAmiId> found)
    {
        var isWhole = expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax { Contents.Count: 1 }
            && found is [var only] && only.Id.Length == token.ValueText.Length;
        var from = 0;
        foreach (var id in found)
        {
            // Escapes make source and value differ in length, hardly ever inside an ID: the order of the IDs is the same in both.
            var index = token.Text.IndexOf(id.Id, from, StringComparison.Ordinal);
            from = index < 0 ? from : index + id.Id.Length;
            var span = isWhole ? expression.Span : index < 0 ? token.Span : new TextSpan(token.SpanStart + index, id.Id.Length);
            yield return new ImageIdText(id.Id, Location.Create(token.SyntaxTree!, span), expression, isWhole);
        }
    }
}
