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
    /// <summary>The <c>switch</c> expression itself becomes the look-up.</summary>
    public static MapChange? Of(ISwitchExpressionOperation chosen, RegionMap map, TypeModel type, CodePlace place)
    {
        if (!IsChoice(chosen, map))
        {
            return null;
        }

        var change = new MapChange();
        change.Replace(CollapsedMap.PlaceOf(chosen, place, type, map));
        return change;
    }

    /// <summary>The calls of the function that is nothing but the <c>switch</c> become look-ups: there is more at hand than in it.</summary>
    public static async Task<MapChange?> AtCallsAsync(ISwitchExpressionOperation chosen, RegionMap map, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (!IsChoice(chosen, map)
            || WholeFunction.Around(chosen, type) is not { } function
            || await WholeFunction.CallsAsync(function, type, solution, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } calls
            || calls.Any(call => call.Operation.Arguments.Any(argument => !IsPure(argument.Value)))
            || await WholeFunction.DeclarationAsync(function, solution, cancellationToken).ConfigureAwait(false) is not { } declaration)
        {
            return null;
        }

        var change = new MapChange();
        foreach (var (call, around, place) in calls)
        {
            change.Replace(CollapsedMap.PlaceOf(call, place, around, map));
        }

        change.Remove(declaration);
        return change;
    }

    /// <summary>The statement of the first section stays, with the look-up; what is around it goes.</summary>
    public static MapChange? Of(ISwitchOperation chosen, RegionMap map, TypeModel type, CodePlace place)
    {
        var sections = ((SwitchStatementSyntax)chosen.Syntax).Sections.Select(section => section.Statements).ToList();
        if (!HasDefault(map)
            || !IsPure(chosen.Value)
            || !sections.All(statements => statements is [ReturnStatementSyntax] or [ExpressionStatementSyntax, BreakStatementSyntax])
            || sections.Select((statements, index) => WithoutId(statements[0], map.Entries[index].Ids[0].Written)).Distinct(StringComparer.Ordinal).Count() != 1
            || WithoutId(sections[0][0], map.Entries[0].Ids[0].Written).Length == 0
            || type.Facts.Operations.FirstOrDefault(operation => operation.Syntax == map.Entries[0].Ids[0].Written && !operation.IsImplicit) is not { } id)
        {
            return null;
        }

        var kept = sections[0][0];
        var change = new MapChange();
        change.Cut(TextSpan.FromBounds(chosen.Syntax.SpanStart, kept.SpanStart), place.Document);
        change.Cut(TextSpan.FromBounds(kept.Span.End, chosen.Syntax.Span.End), place.Document);
        foreach (var part in map.Entries.SelectMany(entry => entry.Keys.Select(key => key.Syntax)).Concat(map.Ids.Select(entry => entry.Written)))
        {
            change.Forget(place.At(part));
        }

        change.Replace(CollapsedMap.PlaceOf(id, place.At(id.Syntax), type, map));
        return change;
    }

    private static bool IsChoice(ISwitchExpressionOperation chosen, RegionMap map) =>
        HasDefault(map)
        && chosen.Arms.Zip(map.Entries, (arm, entry) => entry.Ids[0].Written == arm.Value.WithoutWrappers()!.Syntax).All(isId => isId)
        && IsPure(chosen.Value);

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
