using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Puts statements beside statements.</summary>
internal static class Statements
{
    private const int Opening = -100;

    /// <summary>The innermost statement around a node.</summary>
    public static StatementSyntax? Around(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax or GlobalStatementSyntax).OfType<StatementSyntax>().FirstOrDefault(statement => statement is not BlockSyntax);

    /// <summary>Whether the statement stands in a list, so that others can stand beside it.</summary>
    public static bool IsInList(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    /// <summary>Puts code before a statement; braces are put around one that stands alone.</summary>
    public static void InsertBefore(StatementSyntax statement, string code, CodePlace place, EditPlan plan)
    {
        var text = place.Text;
        var startsLine = Layout.StartsLine(text, statement.SpanStart);
        if (!IsInList(statement))
        {
            Enclose(statement, startsLine, place, plan);
        }

        if (startsLine)
        {
            plan.Insert(place.Document, Layout.LineAbove(text, statement), Layout.Indentation(text, statement.SpanStart) + code + Layout.NewLine(text));
        }
        else
        {
            plan.Insert(place.Document, statement.SpanStart, code + " ");
        }
    }

    /// <summary>Puts code behind a statement that stands in a list.</summary>
    public static void InsertAfter(SyntaxNode statement, string code, CodePlace place, EditPlan plan)
    {
        var text = place.Text;
        var line = text.Lines.GetLineFromPosition(statement.Span.End);
        var next = statement.GetLastToken().GetNextToken(includeZeroWidth: true);
        var indentation = Layout.Indentation(text, statement.SpanStart);
        if (next.SpanStart < line.End)
        {
            plan.Insert(place.Document, statement.Span.End, " " + code);
        }
        else if (line.EndIncludingLineBreak > line.End)
        {
            plan.Insert(place.Document, line.EndIncludingLineBreak, indentation + code + Layout.NewLine(text));
        }
        else
        {
            plan.Insert(place.Document, line.End, Layout.NewLine(text) + indentation + code);
        }
    }

    /// <summary>
    /// Puts the rest of a list, from a statement on, into a block of its own below a head such as <c>using (…)</c>:
    /// what C# before version 8 has instead of a <c>using</c> declaration.
    /// </summary>
    public static void EncloseFrom(StatementSyntax first, string head, CodePlace place, EditPlan plan)
    {
        var text = place.Text;
        var newLine = Layout.NewLine(text);
        var last = first.Parent is BlockSyntax block ? block.Statements.Last() : ((SwitchSectionSyntax)first.Parent!).Statements.Last();
        var end = last.GetLastToken().GetNextToken(includeZeroWidth: true);
        if (!Layout.StartsLine(text, first.SpanStart) || !Layout.StartsLine(text, end.SpanStart))
        {
            plan.Insert(place.Document, first.SpanStart, head + " { ");
            plan.Insert(place.Document, last.Span.End, " }");
            return;
        }

        var start = Layout.LineAbove(text, first);
        var indentation = Layout.Indentation(text, first.SpanStart);
        var close = first.Parent is BlockSyntax ? text.Lines.GetLineFromPosition(end.SpanStart).Start : text.Lines.GetLineFromPosition(last.Span.End).EndIncludingLineBreak;
        plan.Insert(place.Document, start, indentation + head + newLine + indentation + "{" + newLine, Opening);
        Indent(TextSpan.FromBounds(start, close), place, plan, owner: head + start);
        plan.Insert(place.Document, close, indentation + "}" + newLine, -Opening, owner: head + start);
    }

    /// <summary>Indents the lines that begin in a span by one more level; lines that begin inside a token stay.</summary>
    public static void Indent(TextSpan span, CodePlace place, EditPlan plan, string owner)
    {
        var text = place.Text;
        var root = place.Node.SyntaxTree.GetRoot();
        var lines = text.Lines;
        for (var number = lines.GetLineFromPosition(span.Start).LineNumber; number < lines.Count && lines[number].Start < span.End; number++)
        {
            var line = lines[number];
            var content = line.ToString().Trim();
            if (line.Start >= span.Start && content.Length > 0 && content[0] != '#' && root.FindToken(line.Start).SpanStart >= line.Start)
            {
                var indentation = Layout.Indentation(text, line.Start);
                plan.Insert(place.Document, line.Start, Layout.Deeper(indentation).Substring(indentation.Length), owner: owner);
            }
        }
    }

    private static void Enclose(StatementSyntax statement, bool startsLine, CodePlace place, EditPlan plan)
    {
        if (!startsLine)
        {
            plan.Insert(place.Document, statement.SpanStart, "{ ", Opening);
            plan.Insert(place.Document, statement.Span.End, " }");
            return;
        }

        var text = place.Text;
        var newLine = Layout.NewLine(text);
        var indentation = Layout.Indentation(text, statement.Parent!.SpanStart);
        plan.Insert(place.Document, Layout.LineAbove(text, statement), indentation + "{" + newLine, Opening);
        InsertClosing(statement, indentation, newLine, place, plan);
    }

    private static void InsertClosing(StatementSyntax statement, string indentation, string newLine, CodePlace place, EditPlan plan)
    {
        var line = place.Text.Lines.GetLineFromPosition(statement.Span.End);
        if (line.EndIncludingLineBreak > line.End && Layout.IsBlank(place.Text, TextSpan.FromBounds(statement.FullSpan.End, line.EndIncludingLineBreak)))
        {
            plan.Insert(place.Document, line.EndIncludingLineBreak, indentation + "}" + newLine);
        }
        else
        {
            plan.Insert(place.Document, statement.Span.End, newLine + indentation + "}");
        }
    }
}
