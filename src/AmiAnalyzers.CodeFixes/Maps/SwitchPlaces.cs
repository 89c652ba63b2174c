using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>A <c>switch</c> over Regions in which every Region gets an ID. One that throws for the others tests the Region, and stays.</summary>
internal static class SwitchPlaces
{
    /// <summary>The <c>switch</c> expression itself.</summary>
    public static IReadOnlyList<FixSite> Of(ISwitchExpressionOperation chosen, RegionMap map, FixSite first) =>
        HasDefault(map)
        && chosen.Arms.Zip(map.Entries, (arm, entry) => entry.Ids[0].Written == arm.Value.WithoutWrappers()!.Syntax).All(isId => isId)
        && IsPure(chosen.Value)
            ? [CollapsedMap.PlaceOf(chosen, first.Place.At(chosen.Syntax), first.Type, map.Entries[0].Ids[0].Id)]
            : [];

    /// <summary>The statement of the first section, which stays; what is around it goes.</summary>
    public static IReadOnlyList<FixSite> Of(ISwitchOperation chosen, RegionMap map, FixSite first, EditPlan plan)
    {
        var sections = ((SwitchStatementSyntax)chosen.Syntax).Sections.Select(section => section.Statements).ToList();
        if (!HasDefault(map)
            || !IsPure(chosen.Value)
            || !sections.All(statements => statements is [ReturnStatementSyntax] or [ExpressionStatementSyntax, BreakStatementSyntax])
            || sections.Select((statements, index) => WithoutId(statements[0], map.Entries[index].Ids[0].Written)).Distinct(StringComparer.Ordinal).Count() != 1
            || WithoutId(sections[0][0], map.Entries[0].Ids[0].Written).Length == 0
            || first.Type.Facts.Operations.FirstOrDefault(operation => operation.Syntax == map.Entries[0].Ids[0].Written && !operation.IsImplicit) is not { } id)
        {
            return [];
        }

        var kept = sections[0][0];
        plan.Replace(first.Document, TextSpan.FromBounds(chosen.Syntax.SpanStart, kept.SpanStart), "");
        plan.Replace(first.Document, TextSpan.FromBounds(kept.Span.End, chosen.Syntax.Span.End), "");
        return [CollapsedMap.PlaceOf(id, first.Place.At(id.Syntax), first.Type, map.Entries[0].Ids[0].Id)];
    }

    private static bool HasDefault(RegionMap map) => map.Entries.Any(entry => entry.KeyKind == RegionKeyKind.Default);

    /// <summary>Whether nothing is lost when a value is not asked for any more.</summary>
    internal static bool IsPure(IOperation value) =>
        !value.DescendantsAndSelf().Any(operation => operation is IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or IDeclarationExpressionOperation);

    /// <summary>A statement's text around its ID; empty where the ID is not its whole value.</summary>
    private static string WithoutId(StatementSyntax statement, SyntaxNode id) =>
        (statement is ReturnStatementSyntax { Expression: { } returned } && returned == id)
        || (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && assignment.Right == id)
            ? statement.ToString().Remove(id.SpanStart - statement.SpanStart, id.Span.Length)
            : "";
}
