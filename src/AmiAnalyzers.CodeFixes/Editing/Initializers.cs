using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Members of object initialisers, added in the layout of those that stand there.</summary>
internal static class Initializers
{
    /// <summary>No elastic trivia: an initialiser is laid out here, not by the formatter.</summary>
    private static readonly SyntaxTriviaList s_space = SyntaxFactory.TriviaList(SyntaxFactory.Space);

    /// <summary>The assignment to a member, if there is one.</summary>
    public static AssignmentExpressionSyntax? Find(InitializerExpressionSyntax? initializer, string member) =>
        initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(entry => entry.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member);

    /// <summary>The creation with one more member, or with another value for it.</summary>
    public static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, string member, ExpressionSyntax value)
    {
        if (Find(creation.Initializer, member) is { } entry)
        {
            return creation.ReplaceNode(entry.Right, value.WithTriviaFrom(entry.Right));
        }

        var added = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(default, member, s_space)),
            SyntaxFactory.Token(default, SyntaxKind.EqualsToken, s_space),
            value);
        return creation.WithInitializer(creation.Initializer is { } initializer ? Append(initializer, added) : NewInitializer(added));
    }

    /// <summary>The creation without some of its members; <see langword="null"/> where a comment would go with them.</summary>
    public static BaseObjectCreationExpressionSyntax? Without(BaseObjectCreationExpressionSyntax creation, IReadOnlyCollection<ExpressionSyntax> entries)
    {
        if (creation.Initializer is not { } initializer || entries.Count == 0)
        {
            return creation;
        }

        if (entries.Any(entry => entry.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))))
        {
            return null;
        }

        // What stands behind the last member, such as the space before the brace, stays there.
        var end = initializer.Expressions.Last().GetTrailingTrivia();
        var kept = initializer.RemoveNodes(entries, SyntaxRemoveOptions.KeepNoTrivia)!;
        return creation.WithInitializer(kept.Expressions.Count is var count && count == kept.Expressions.SeparatorCount + 1 && entries.Contains(initializer.Expressions.Last())
            ? kept.ReplaceNode(kept.Expressions.Last(), kept.Expressions.Last().WithTrailingTrivia(end))
            : kept);
    }

    private static InitializerExpressionSyntax NewInitializer(ExpressionSyntax entry) =>
        SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(s_space, SyntaxKind.OpenBraceToken, s_space),
            SyntaxFactory.SingletonSeparatedList(entry.WithTrailingTrivia(SyntaxFactory.Space)),
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, default));

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        if (initializer.Expressions.Count == 0)
        {
            return initializer.WithExpressions(SyntaxFactory.SingletonSeparatedList(entry.WithTrailingTrivia(SyntaxFactory.Space)))
                .WithOpenBraceToken(initializer.OpenBraceToken.WithTrailingTrivia(SyntaxFactory.Space));
        }

        var last = initializer.Expressions.Last();
        var items = initializer.Expressions.GetWithSeparators();
        entry = entry.WithLeadingTrivia(last.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        if (items[items.Count - 1].IsToken)
        {
            var comma = items[items.Count - 1].AsToken();
            items = items.Add(entry).Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(WithoutComments(comma.TrailingTrivia)));
        }
        else
        {
            // What is said behind the last member stays beside it, behind the new comma.
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia());
            items = items.Replace(last, last.WithoutTrailingTrivia()).Add(comma).Add(entry.WithTrailingTrivia(WithoutComments(last.GetTrailingTrivia())));
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(items));
    }

    private static IEnumerable<SyntaxTrivia> WithoutComments(SyntaxTriviaList trivia) =>
        trivia.Any(SyntaxKind.EndOfLineTrivia) ? trivia.Where(each => each.IsKind(SyntaxKind.EndOfLineTrivia)) : trivia.Where(each => each.IsKind(SyntaxKind.WhitespaceTrivia));
}
