using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>One of several pieces of code of which at most one runs: a branch of an <c>if</c>, a section of a <c>switch</c>.</summary>
/// <param name="Construct">The operation that chooses.</param>
/// <param name="Body">The chosen piece.</param>
internal readonly record struct Branch(IOperation Construct, IOperation Body)
{
    /// <summary>Reads an operation as a branch of its parent, or answers <see langword="null"/> if it always runs with its parent.</summary>
    public static Branch? Of(IOperation operation) => operation.Parent switch
    {
        IConditionalOperation conditional when operation != conditional.Condition => new Branch(conditional, operation),
        ISwitchOperation chosen when operation is ISwitchCaseOperation => new Branch(chosen, operation),
        ISwitchExpressionOperation chosen when operation is ISwitchExpressionArmOperation => new Branch(chosen, operation),
        ICoalesceOperation coalesce when operation == coalesce.WhenNull => new Branch(coalesce, operation),
        IConditionalAccessOperation access when operation == access.WhenNotNull => new Branch(access, operation),
        ILoopOperation loop when operation == loop.Body => new Branch(loop, operation),
        ITryOperation attempt when operation != attempt.Finally => new Branch(attempt, operation),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when operation == both.RightOperand => new Branch(both, operation),
        _ => null,
    };

    /// <summary>Whether the branch may run more than once or not at all without a test that can be named.</summary>
    public bool IsLoop => Construct is ILoopOperation;

    /// <summary>What holds when this branch runs.</summary>
    public ImmutableArray<Condition> Conditions => Construct switch
    {
        IConditionalOperation conditional => Tests.WhenBranch(conditional, Body),
        ISwitchOperation chosen => Tests.WhenSection(chosen, (ISwitchCaseOperation)Body),
        ISwitchExpressionOperation chosen => Tests.WhenArm(chosen, (ISwitchExpressionArmOperation)Body),
        _ => ImmutableArray<Condition>.Empty,
    };

    /// <summary>Every branch of the construct, or <see langword="null"/> when none of them may run.</summary>
    public IReadOnlyList<IOperation>? AllBodies => Construct switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
        ISwitchOperation chosen when chosen.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)) => chosen.Cases,
        ISwitchExpressionOperation chosen => chosen.Arms,
        _ => null,
    };

    /// <summary>Whether control leaves the surrounding code at the end of the branch.</summary>
    public static bool Exits(IOperation body) => body switch
    {
        IBlockOperation block => block.Operations.Length > 0 && Exits(block.Operations[^1]),
        ISwitchCaseOperation section => section.Body.Length > 0 && section.Body[^1] is IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }
            || section.Body.Length == 1 && section.Body[0] is IBlockOperation only && Exits(only) && only.Operations[^1] is not IBranchOperation,
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };
}
