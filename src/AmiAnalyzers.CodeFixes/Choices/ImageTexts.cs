using System.Text.RegularExpressions;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>What the texts that are tied to one literal say about its image: comments on its line or right above, declared names, map keys.</summary>
internal static class ImageTexts
{
    private static readonly char[] CommentSigns = ['/', '*', ' ', '\t'];

    /// <summary>The family that they name; <see langword="null"/> when they name none, or contradict each other.</summary>
    /// <param name="site">The literal.</param>
    /// <param name="others">Further texts that are about its image.</param>
    public static ImageEvidence? EvidenceFor(FixSite site, IEnumerable<string> others)
    {
        var found = Comments(site).Concat(Names(site.Literal)).Concat(others).Distinct(StringComparer.Ordinal).Select(text => ImageEvidence.FromText(text, site.Use.Text.Id)).OfType<ImageEvidence>().ToList();
        return found.Count > 0 && found.All(other => other.Family.DisplayName == found[0].Family.DisplayName && Agree(other.Architecture, found[0].Architecture))
            ? found.OrderByDescending(evidence => evidence.Architecture != CpuArchitecture.None).First()
            : null;
    }

    /// <summary>Whether a comment says that this very image is wanted, and no newer one.</summary>
    public static bool SayPinned(FixSite site) => Comments(site).Any(SaysPinned);

    /// <summary>Whether a comment says so of all the images of a map.</summary>
    public static bool SayPinned(SyntaxNode map) => CommentsAbout(DeclarationOf(map)).Any(SaysPinned);

    /// <summary>What is said about all the images of a map: comments where it is declared, and its name.</summary>
    public static IEnumerable<string> OfMap(SyntaxNode map)
    {
        var declaration = DeclarationOf(map);
        return CommentsAbout(declaration).Concat(declaration is LocalDeclarationStatementSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax ? HoldersOf(map) : []);
    }

    private static bool SaysPinned(string comment) => Pinned.IsMatch(comment) && !Unpinned.IsMatch(comment);

    /// <summary>The statement or member that makes a map.</summary>
    private static SyntaxNode DeclarationOf(SyntaxNode map) =>
        map.AncestorsAndSelf().First(node => node is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);

    private static IEnumerable<string> HoldersOf(SyntaxNode map) => map.Ancestors().Select(node => node switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    }).OfType<string>().Take(1);

    private static readonly Regex Pinned = new(@"\b(pinned|pin|frozen|deliberately|intentionally|on purpose|do not (update|upgrade|change)|don't (update|upgrade|change))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Unpinned = new(@"\b(un-?pin|no longer|not (pinned|frozen)|isn't|was|(should|must) not|todo|fixme)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Agree(CpuArchitecture one, CpuArchitecture other) => one == other || one == CpuArchitecture.None || other == CpuArchitecture.None;

    private static IEnumerable<string> Comments(FixSite site)
    {
        // Two IDs share the line: its comment may be about either.
        var line = site.Literal.SyntaxTree.GetText().Lines.GetLineFromPosition(site.Literal.SpanStart).ToString();
        return AmiId.Find(line).Select(found => found.Id).Distinct().Count() > 1 ? [] : CommentsAbout(site.Literal);
    }

    /// <summary>The comments in the line in which a node begins, and those directly above.</summary>
    private static IEnumerable<string> CommentsAbout(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        var lines = node.SyntaxTree.GetText().Lines;
        var own = lines.GetLineFromPosition(node.SpanStart);
        foreach (var comment in CommentsIn(root, own.Span))
        {
            yield return comment;
        }

        for (var number = own.LineNumber - 1; number >= 0 && IsComment(lines[number].ToString()); number--)
        {
            foreach (var comment in CommentsIn(root, lines[number].Span))
            {
                yield return comment;
            }
        }
    }

    private static IEnumerable<string> CommentsIn(SyntaxNode root, TextSpan line) =>
        root.DescendantTrivia(line)
            .Where(trivia => line.Contains(trivia.SpanStart) && (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            .Select(trivia => trivia.ToString().Trim(CommentSigns));

    private static bool IsComment(string line) => line.TrimStart() is var text && (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal));

    /// <summary>The names that hold this literal and nothing else.</summary>
    private static IEnumerable<string> Names(ExpressionSyntax literal)
    {
        switch (literal.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                yield return declarator.Identifier.ValueText;
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                yield return property.Identifier.ValueText;
                break;
            case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                yield return property.Identifier.ValueText;
                break;
            case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } }:
                yield return key;
                break;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }:
                yield return name.Identifier.ValueText;
                break;
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [LiteralExpressionSyntax { Token.Value: string key }, _] }:
                yield return key;
                break;
        }
    }
}
