using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Reads tests in source as conditions, so that alternatives under the same test can be told to belong together.</summary>
internal static class Tests
{
    private const string True = "true";

    /// <summary>What holds in a branch of an <c>if</c> or of <c>?:</c>.</summary>
    public static ImmutableArray<Condition> WhenBranch(IConditionalOperation conditional, IOperation branch) =>
        Read(conditional.Condition, branch == conditional.WhenTrue);

    /// <summary>What holds when a test has the given outcome. Several conditions hold together; nothing is said of a test that cannot be read.</summary>
    public static ImmutableArray<Condition> Read(IOperation test, bool outcome)
    {
        switch (test.WithoutWrappers())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Read(not.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when outcome:
                return Read(both.LeftOperand, true).AddRange(Read(both.RightOperand, true));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when !outcome:
                return Read(either.LeftOperand, false).AddRange(Read(either.RightOperand, false));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var equal = comparison.OperatorKind == BinaryOperatorKind.Equals == outcome;
                return ConstantOf(comparison.RightOperand) is { } right ? One(comparison.LeftOperand, right, equal)
                    : ConstantOf(comparison.LeftOperand) is { } left ? One(comparison.RightOperand, left, equal)
                    : One(comparison, True, outcome);
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match when ConstantOf(pattern.Value) is { } value:
                return One(match.Value, value, outcome);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } match when ConstantOf(pattern.Value) is { } value:
                return One(match.Value, value, !outcome);
            case { } other:
                return One(other, True, outcome);
            default:
                return ImmutableArray<Condition>.Empty;
        }
    }

    /// <summary>What holds in a section of a <c>switch</c> statement.</summary>
    public static ImmutableArray<Condition> WhenSection(ISwitchOperation chosen, ISwitchCaseOperation section)
    {
        var own = section.Clauses.Select(LabelOf).ToArray();
        return own is [{ } single]
            ? One(chosen.Value, single, true)
            : section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)
                ? NoneOf(chosen.Value, chosen.Cases.SelectMany(other => other.Clauses).Select(LabelOf))
                : ImmutableArray<Condition>.Empty;
    }

    /// <summary>What holds in an arm of a <c>switch</c> expression.</summary>
    public static ImmutableArray<Condition> WhenArm(ISwitchExpressionOperation chosen, ISwitchExpressionArmOperation arm) => arm.Pattern switch
    {
        IConstantPatternOperation constant when ConstantOf(constant.Value) is { } value => One(chosen.Value, value, true),
        IDiscardPatternOperation => NoneOf(chosen.Value, chosen.Arms.Select(other => other.Pattern is IConstantPatternOperation constant ? ConstantOf(constant.Value) : null)),
        _ => ImmutableArray<Condition>.Empty,
    };

    /// <summary>What holds when a key was used to pick an entry.</summary>
    public static ImmutableArray<Condition> One(IOperation subject, string value, bool holds) =>
        ImmutableArray.Create(new Condition(Subject(subject), value, holds));

    private static ImmutableArray<Condition> NoneOf(IOperation subject, IEnumerable<string?> values)
    {
        var text = Subject(subject);
        return values.OfType<string>().Select(value => new Condition(text, value, false)).ToImmutableArray();
    }

    private static string Subject(IOperation operation) => (operation.WithoutWrappers() ?? operation).NormalizedText();

    private static string? LabelOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => ConstantOf(single.Value),
        IPatternCaseClauseOperation { Guard: null, Pattern: IConstantPatternOperation constant } => ConstantOf(constant.Value),
        _ => null,
    };

    private static string? ConstantOf(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value switch
            {
                null => "null",
                true => True,
                false => "false",
                var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
            };
        }

        // Static members of a vendor's constant classes compare like constants.
        return operation.WithoutWrappers() is IMemberReferenceOperation { Instance: null, Member.IsStatic: true } member
            ? member.Member.ToDisplayString()
            : null;
    }
}
