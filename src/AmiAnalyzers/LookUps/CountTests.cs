using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Recognises code that counts: whether there is exactly one.</summary>
internal static class CountTests
{
    /// <summary>The count that an operation holds against one, or the collection whose count a property pattern does; <see langword="null"/> when it asks for something else.</summary>
    public static IOperation? CountedToOne(IOperation operation) => operation switch
    {
        IBinaryOperation comparison when AsksForOne(comparison.OperatorKind, comparison.RightOperand) => CountIn(comparison.LeftOperand),
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation chosen } clause when AsksForOne(BinaryOperatorKind.Equals, clause.Value) => CountIn(chosen.Value),
        IConstantPatternOperation pattern when AsksForOne(BinaryOperatorKind.Equals, pattern.Value) => CountIn(pattern),
        IRelationalPatternOperation pattern when AsksForOne(pattern.OperatorKind, pattern.Value) => CountIn(pattern),
        _ => null,
    };

    /// <summary>Whether an expression counts the elements of a collection.</summary>
    public static bool IsCount(IOperation operation) => operation.WithoutWrappers() switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } => true,
        IInvocationOperation { TargetMethod.Name: "Count" } => true,
        _ => false,
    };

    /// <summary>What a pattern is held against, whatever stands around it.</summary>
    public static IOperation? TestedBy(IPatternOperation pattern) => Outermost(pattern).Parent switch
    {
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation chosen } => chosen.Value,
        IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation chosen } => chosen.Value,
        _ => null,
    };

    private static IOperation? CountIn(IPatternOperation pattern) =>
        Outermost(pattern).Parent is IPropertySubpatternOperation { Member: { } member, Parent: IRecursivePatternOperation collection }
            ? IsCount(member) ? TestedBy(collection) : null
            : TestedBy(pattern) is { } tested ? CountIn(tested) : null;

    /// <summary>The pattern with all that <c>not</c>, <c>and</c> and <c>or</c> make of it.</summary>
    private static IOperation Outermost(IOperation pattern)
    {
        while (pattern.Parent is INegatedPatternOperation or IBinaryPatternOperation)
        {
            pattern = pattern.Parent;
        }

        return pattern;
    }

    private static IOperation? CountIn(IOperation tested) => IsCount(tested) ? tested : null;

    private static bool AsksForOne(BinaryOperatorKind comparison, IOperation? number) => (comparison, number?.ConstantValue) switch
    {
        (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual, { HasValue: true, Value: 1 }) => true,
        (BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual, { HasValue: true, Value: 2 }) => true,
        _ => false,
    };
}
