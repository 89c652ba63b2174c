using System.Text.RegularExpressions;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// An ID inside longer text that understands references to parameters: <c>{{resolve:ssm:…}}</c> in CloudFormation,
/// <c>resolve:ssm:…</c> in command lines that start instances or make launch templates.
/// </summary>
internal sealed class ResolveInTextStrategy : LookUpStrategy
{
    /// <summary>Whatever belongs to one command; an escape may stand right before the next one.</summary>
    private const string Rest = @"(?:(?!(?:\b|\\[nrt])aws\s)[^|;&])*";

    private const string Quote = @"(\\?[""']|"""")?";

    /// <summary>
    /// The end of a command line before its image: of the AWS command line, which is over where the next command begins, or of PowerShell. Read from its end, once,
    /// however many commands stand before.
    /// </summary>
    private static readonly Regex CommandLine = new(
        @"(\brun-instances\b" + Rest + @"--image-id(\s+|=)|\bcreate-launch-template(-version)?\b" + Rest + "ImageId" + Quote + @"\s*[:=]\s*|\bNew-EC2Instance\b[^|;]*-ImageId\s+)" + Quote + "$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private static readonly Regex Property = new(@"(^|[\s{,""'\\])ImageId" + Quote + @"\s*:\s*(?<quote>\\?""+|')?$", RegexOptions.CultureInvariant);
    private static readonly Regex Hole = new(@"\{\d+[,:}]|\{\{(?!resolve:)", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override string Key => "resolve-in-text";

    /// <inheritdoc/>
    public override string TitleFor(string label) => $"Refer to {label} in SSM Parameter Store";

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        var text = site.Use.Text;
        if (text.IsWhole || text.Location.SourceSpan == text.Expression.Span || ReferenceFor(site, choice.Name) is not { } reference)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, text.Location.SourceSpan, reference);
        return plan;
    }

    private static string? ReferenceFor(FixSite site, string parameter)
    {
        var whole = Whole(site.Literal);
        var source = whole.ToString();
        var before = source.Substring(0, site.Use.Text.Location.SourceSpan.Start - whole.SpanStart);
        if (CommandLine.IsMatch(before))
        {
            return "resolve:ssm:" + parameter;
        }

        if (source.IndexOf("AWS::", StringComparison.Ordinal) < 0 || Property.Match(before) is not { Success: true } property || Braces(site, whole) is not { } braces)
        {
            return null;
        }

        // Without quotes YAML takes a brace for the beginning of a mapping.
        var quote = property.Groups["quote"].Success ? "" : "'";
        return quote + new string('{', braces) + "resolve:ssm:" + parameter + new string('}', braces) + quote;
    }

    /// <summary>The text with the pieces that are added to it.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax piece)
    {
        while (piece.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            piece = sum;
        }

        return piece;
    }

    /// <summary>How many braces in source make two in the text; <see langword="null"/> where none do.</summary>
    private static int? Braces(FixSite site, ExpressionSyntax whole)
    {
        const int Two = 2;
        var isFormat = whole.Parent is ArgumentSyntax argument && site.Model.GetOperation(argument) is IArgumentOperation { Parameter.Name: "format" };
        if (site.Literal is not InterpolatedStringExpressionSyntax interpolated)
        {
            return isFormat ? Two * Two
                : Hole.IsMatch(whole.ToString()) ? null
                : Two;
        }

        var start = interpolated.StringStartToken;
        var isRaw = start.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) || start.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        return isFormat ? null
            : !isRaw ? Two * Two
            : start.Text.Count(character => character == '$') > Two ? Two
            : null;
    }
}
