using System.Collections.Immutable;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary><c>switch</c> expressions and statements that choose a value by constants.</summary>
internal static class SwitchMaps
{
    /// <summary>The <c>switch</c>es of a type, whatever they choose.</summary>
    public static IEnumerable<RegionMap> Find(TypeModel type)
    {
        var entries = new RegionMapEntries(type);
        foreach (var chosen in type.Facts.OfKind<ISwitchExpressionOperation>(OperationKind.SwitchExpression))
        {
            yield return new RegionMap(
                chosen,
                chosen.Arms.Select(arm => entries.Read(arm, Labels(arm.Pattern).Concat(Labels(arm.Guard)), IsDefault(arm.Pattern, arm.Guard), [arm.Value])).ToImmutableArray(),
                ChangesCase(chosen.Value));
        }

        foreach (var chosen in type.Facts.OfKind<ISwitchOperation>(OperationKind.Switch))
        {
            yield return new RegionMap(
                chosen,
                chosen.Cases.Select(section => entries.Read(section, section.Clauses.SelectMany(Labels), section.Clauses.Any(IsDefault), Values(section))).ToImmutableArray(),
                ChangesCase(chosen.Value));
        }
    }

    private static IEnumerable<IOperation> Labels(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => [single.Value],
        IPatternCaseClauseOperation pattern => Labels(pattern.Pattern).Concat(Labels(pattern.Guard)),
        _ => [],
    };

    private static IEnumerable<IOperation> Labels(IPatternOperation pattern) => pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Select(constant => constant.Value);

    /// <summary>What a guard compares with: <c>when region == RegionEndpoint.USEast1</c>.</summary>
    private static IEnumerable<IOperation> Labels(IOperation? guard) => guard.WithoutWrappers() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => [comparison.RightOperand],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Labels(either.LeftOperand).Concat(Labels(either.RightOperand)),
        IInvocationOperation { TargetMethod.Name: nameof(Equals), Arguments: [var other] } => [other.Value],
        _ => [],
    };

    private static bool IsDefault(ICaseClauseOperation clause) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        IPatternCaseClauseOperation pattern => IsDefault(pattern.Pattern, pattern.Guard),
        _ => false,
    };

    private static bool IsDefault(IPatternOperation pattern, IOperation? guard) =>
        guard is null && pattern switch
        {
            IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsDefault(either.LeftPattern, guard) || IsDefault(either.RightPattern, guard),
            _ => false,
        };

    /// <summary>What a section answers or assigns.</summary>
    private static IEnumerable<IOperation> Values(ISwitchCaseOperation section) =>
        section.Body.SelectMany(statement => statement.DescendantsAndSelf()).Select(operation => operation switch
        {
            IReturnOperation returned => returned.ReturnedValue,
            ISimpleAssignmentOperation assignment => assignment.Value,
            IVariableInitializerOperation initializer => initializer.Value,
            IArgumentOperation argument => argument.Value,
            _ => null,
        }).OfType<IOperation>();

    private static bool ChangesCase(IOperation subject) =>
        subject.WithoutWrappers() is IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.ToUpper) or nameof(string.ToUpperInvariant) } };
}
