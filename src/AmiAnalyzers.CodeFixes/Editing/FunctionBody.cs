using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>The body of a function, in which statements can be put before a place, if need be after its <c>=&gt;</c> became a block.</summary>
internal static class FunctionBody
{
    private const int Return = 100;
    private const int BeforeClosing = -1;

    /// <summary>
    /// Plans a statement in the function around a place, before all that leads to the place: in front of the outermost statement of a list that
    /// contains the place and is accepted, or of one that stands alone. Answers the code in which the statement's variable will be seen, or
    /// <see langword="null"/>.
    /// </summary>
    public static SyntaxNode? InsertBefore(CodePlace place, Func<StatementSyntax, bool> accepts, Action<StatementSyntax> insert, Func<string> code, EditPlan plan)
    {
        var function = Functions.Around(place.Node);
        var statements = place.Node.AncestorsAndSelf().TakeWhile(node => node != function).OfType<StatementSyntax>().Where(node => node is not BlockSyntax).ToList();
        var accepted = statements.Where(accepts).ToList();
        if ((accepted.LastOrDefault(Statements.IsInList) ?? accepted.LastOrDefault()) is { } outermost)
        {
            insert(outermost);
            return !Statements.IsInList(outermost) ? outermost
                : outermost.Parent is GlobalStatementSyntax program ? program.Parent
                : outermost.Parent;
        }

        return function is not null && statements.Count == 0 && ExpressionOf(function) is { } expression && TryOpen(function, expression, place, plan, out var indentation)
            ? Begin(function, expression, indentation, code(), place, plan)
            : null;
    }

    /// <summary>Plans a statement right before another one, or as the first of a function whose whole body is the expression at the place.</summary>
    public static bool TryInsertBefore(CodePlace place, string code, EditPlan plan)
    {
        if (place.Node is StatementSyntax statement)
        {
            Statements.InsertBefore(statement, code, place, plan);
            return true;
        }

        if (Functions.Around(place.Node) is not { } function || ExpressionOf(function) is not { } expression || !TryOpen(function, expression, place, plan, out var indentation))
        {
            return false;
        }

        Begin(function, expression, indentation, code, place, plan);
        return true;
    }

    /// <summary>Plans a statement behind the expression that is the whole body of the function around a place; <see langword="false"/> where it has another body.</summary>
    public static bool TryInsertAfter(CodePlace place, string code, EditPlan plan)
    {
        if (Functions.Around(place.Node) is not { } function || ExpressionOf(function) is not { } expression || !TryOpen(function, expression, place, plan, out var indentation))
        {
            return false;
        }

        plan.Insert(place.Document, Layout.BehindLine(expression.GetLastToken().GetNextToken(), place.Text), Layout.NewLine(place.Text) + indentation + code, BeforeClosing);
        return true;
    }

    private static SyntaxNode Begin(SyntaxNode function, ExpressionSyntax expression, string indentation, string code, CodePlace place, EditPlan plan)
    {
        var isHead = !code.EndsWith(";", StringComparison.Ordinal);
        plan.Insert(place.Document, expression.SpanStart, code + Layout.NewLine(place.Text) + (isHead ? Layout.Deeper(indentation) : indentation));
        return function;
    }

    /// <summary>The expression that is a function's whole body.</summary>
    public static ExpressionSyntax? ExpressionOf(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        AccessorDeclarationSyntax accessor => accessor.ExpressionBody?.Expression,
        _ => null,
    };

    /// <summary>Makes a block of an expression body.</summary>
    private static bool TryOpen(SyntaxNode function, ExpressionSyntax expression, CodePlace place, EditPlan plan, out string indentation)
    {
        var text = place.Text;
        var newLine = Layout.NewLine(text);
        var outer = Layout.Indentation(text, function.SpanStart);
        indentation = Layout.Deeper(outer);
        var isLambda = function is AnonymousFunctionExpressionSyntax;
        var arrow = expression.GetFirstToken().GetPreviousToken();
        var before = isLambda ? arrow : arrow.GetPreviousToken();
        var end = isLambda ? expression.GetLastToken() : expression.GetLastToken().GetNextToken();
        var head = TextSpan.FromBounds(before.Span.End, expression.SpanStart);
        if (CommentsIn(head, function) is not { } comments)
        {
            return false;
        }

        plan.Replace(place.Document, head, newLine + outer + "{" + newLine + indentation + string.Join(newLine + indentation, comments.Append("")));
        plan.Insert(place.Document, expression.SpanStart, ReturnsValue(function, place) ? "return " : "", Return);
        if (Layout.Indentation(text, expression.SpanStart) == outer)
        {
            var nextLine = text.Lines.GetLineFromPosition(expression.SpanStart).EndIncludingLineBreak;
            Statements.Indent(TextSpan.FromBounds(nextLine, Math.Max(nextLine, expression.Span.End)), place, plan, owner: "body" + expression.SpanStart);
        }

        plan.Insert(place.Document, isLambda ? end.Span.End : Layout.BehindLine(end, text), (isLambda ? ";" : "") + newLine + outer + "}");
        return true;
    }

    /// <summary>The comments of a span; <see langword="null"/> where anything stands there that has to stay in its line.</summary>
    private static IReadOnlyList<string>? CommentsIn(TextSpan span, SyntaxNode function)
    {
        var trivia = function.DescendantTrivia(span).Where(piece => span.Contains(piece.SpanStart) && !piece.IsKind(SyntaxKind.WhitespaceTrivia) && !piece.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        return trivia.All(piece => piece.IsKind(SyntaxKind.SingleLineCommentTrivia) || piece.IsKind(SyntaxKind.MultiLineCommentTrivia)) ? trivia.Select(piece => piece.ToString()).ToList() : null;
    }

    private static bool ReturnsValue(SyntaxNode function, CodePlace place) =>
        ((function is AnonymousFunctionExpressionSyntax ? place.Model.GetSymbolInfo(function).Symbol : place.Model.GetDeclaredSymbol(function)) as IMethodSymbol) is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor } method
        && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false });
}
