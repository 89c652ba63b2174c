using System.Text.RegularExpressions;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>The comments that are about one literal: on its line, or directly above it or what it is the value of.</summary>
internal static class TiedComments
{
    private static readonly Regex Signs = new(@"^[ \t]*(///?|/\*\*?|\*/|\*)?[ \t]?|(?<![ \t])[ \t]*\*/[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex Tags = new(@"</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant);

    /// <summary>The comments of a literal, each as one text without its signs.</summary>
    public static IEnumerable<string> Of(ExpressionSyntax literal)
    {
        var root = literal.SyntaxTree.GetRoot();
        var lines = literal.SyntaxTree.GetText().Lines;
        if (Ids(lines.GetLineFromPosition(literal.SpanStart).ToString()) > 1)
        {
            // Several IDs share the line: only a comment that touches the literal is surely about it.
            return Texts(literal.GetLeadingTrivia().Concat(literal.GetTrailingTrivia()).Where(IsBlock));
        }

        return Holders(literal).Select(holder => lines.GetLineFromPosition(holder.SpanStart).LineNumber).Distinct()
            .SelectMany(number => On(lines[number], root).Concat(Above(number, lines, root)));
    }

    /// <summary>The comments directly above a node and on its first line.</summary>
    public static IEnumerable<string> About(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        var lines = node.SyntaxTree.GetText().Lines;
        var number = lines.GetLineFromPosition(node.SpanStart).LineNumber;
        return On(lines[number], root).Concat(Above(number, lines, root));
    }

    /// <summary>The literal, and whatever has it as its one value.</summary>
    private static IEnumerable<SyntaxNode> Holders(ExpressionSyntax literal)
    {
        SyntaxNode node = literal;
        yield return node;
        while (node.Parent is { } outer && IsHolder(outer))
        {
            yield return node = outer;
        }
    }

    private static bool IsHolder(SyntaxNode node) => node switch
    {
        VariableDeclarationSyntax declaration => declaration.Variables.Count == 1,
        EqualsValueClauseSyntax or VariableDeclaratorSyntax or LocalDeclarationStatementSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax or ParameterSyntax => true,
        AssignmentExpressionSyntax or ExpressionStatementSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
        ArgumentSyntax or SwitchExpressionArmSyntax or MethodDeclarationSyntax { ExpressionBody: not null } => true,
        _ => node.IsKind(SyntaxKind.ComplexElementInitializerExpression) || node.IsKind(SyntaxKind.AddExpression),
    };

    private static IEnumerable<string> On(TextLine line, SyntaxNode root) =>
        Texts(root.DescendantTrivia(line.Span).Where(trivia => line.Span.Contains(trivia.SpanStart) && IsComment(trivia) && !StartsLine(trivia, line)));

    /// <summary>The lines of comment directly above a line, as one text.</summary>
    private static IEnumerable<string> Above(int number, TextLineCollection lines, SyntaxNode root)
    {
        var comments = new List<SyntaxTrivia>();
        while (number > 0 && CommentOf(lines[number - 1], root) is { } comment)
        {
            comments.Insert(0, comment);
            number = lines.GetLineFromPosition(comment.SpanStart).LineNumber;
        }

        return comments.Count == 0 ? [] : [string.Join("\n", Texts(comments))];
    }

    /// <summary>The comment that is all of a line, or ends in it.</summary>
    private static SyntaxTrivia? CommentOf(TextLine line, SyntaxNode root)
    {
        var text = line.ToString().TrimEnd();
        if (text.Length == 0)
        {
            return null;
        }

        var trivia = root.FindTrivia(line.Start + text.Length - 1);
        return IsComment(trivia) && StartsLine(trivia, root.SyntaxTree.GetText().Lines.GetLineFromPosition(trivia.FullSpan.Start)) ? trivia : null;
    }

    private static bool StartsLine(SyntaxTrivia trivia, TextLine line) => line.ToString().Substring(0, Math.Max(0, trivia.FullSpan.Start - line.Start)).Trim().Length == 0;

    private static IEnumerable<string> Texts(IEnumerable<SyntaxTrivia> comments) => comments.Select(comment => Tags.Replace(Signs.Replace(comment.ToFullString(), ""), " "));

    private static bool IsComment(SyntaxTrivia trivia) => IsBlock(trivia) || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia;

    private static bool IsBlock(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static int Ids(string text) => AmiId.Find(text).Select(found => found.Id).Distinct().Count();
}
