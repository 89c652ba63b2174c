using System.Text.RegularExpressions;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// An ID inside longer text that understands references to parameters: <c>{{resolve:ssm:…}}</c> in CloudFormation,
/// <c>resolve:ssm:…</c> behind the <c>--image-id</c> of the AWS command line.
/// </summary>
internal sealed class ResolveInTextStrategy : LookUpStrategy
{
    private static readonly Regex CommandLine = new(@"--image-id(\s+|=)\\?[""']?$", RegexOptions.CultureInvariant);
    private static readonly Regex Property = new(@"(^|[\s{,""'\\])ImageId(\\?[""'])?\s*:\s*(?<quote>\\?""+|')?$", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override string Key => "resolve-in-text";

    /// <inheritdoc/>
    public override string TitleFor(string label) => $"Refer to {label} in SSM Parameter Store";

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        var text = site.Use.Text;
        if (text.IsWhole || text.Location.SourceSpan == text.Expression.Span || ReferenceFor(text.Expression, text.Location.SourceSpan.Start, choice.Name) is not { } reference)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, text.Location.SourceSpan, reference);
        return plan;
    }

    private static string? ReferenceFor(ExpressionSyntax expression, int position, string parameter)
    {
        var source = expression.ToString();
        var before = source.Substring(0, position - expression.SpanStart);
        if (CommandLine.IsMatch(before))
        {
            return "resolve:ssm:" + parameter;
        }

        if (source.IndexOf("AWS::", StringComparison.Ordinal) < 0 || Property.Match(before) is not { Success: true } property || IsFormat(expression) || Braces(expression) is not { } braces)
        {
            return null;
        }

        // Without quotes YAML takes a brace for the beginning of a mapping.
        var quote = property.Groups["quote"].Success ? "" : "'";
        return quote + new string('{', braces) + "resolve:ssm:" + parameter + new string('}', braces) + quote;
    }

    /// <summary>How many braces in source make two in the text; <see langword="null"/> where none do.</summary>
    private static int? Braces(ExpressionSyntax expression)
    {
        const int Two = 2;
        if (expression is not InterpolatedStringExpressionSyntax interpolated)
        {
            return Two;
        }

        var start = interpolated.StringStartToken;
        var isRaw = start.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) || start.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        return !isRaw ? Two * 2
            : start.Text.Count(character => character == '$') > Two ? Two
            : null;
    }

    /// <summary>Whether the text is a format, in which a brace means something else.</summary>
    private static bool IsFormat(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } } && called.ToString().EndsWith("Format", StringComparison.Ordinal);
}
