using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Statement by statement: what one that ran as a whole may have written.</summary>
internal sealed partial class ReachingWrites
{
    /// <summary>What an operation may have written when it ran as a whole and control came out at its end.</summary>
    private Way Through(IOperation operation, Way way)
    {
        if (!way.IsOpen || !_holders.ContainsKey(operation))
        {
            return way;
        }

        if (_isExhausted || ++_steps > TraceBudget.Steps)
        {
            // Nothing more is followed; in the end every write counts.
            _isExhausted = true;
            return Way.Closed;
        }

        switch (operation)
        {
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                return way;
            case IConditionalOperation conditional:
                return ThroughConditional(conditional, way);
            case ISwitchOperation chosen:
                return ThroughSwitch(chosen, way);
            case ISwitchExpressionOperation chosen:
                return ThroughSwitchExpression(chosen, way);
            case ILoopOperation loop:
                return ThroughLoop(loop, way);
            case ITryOperation attempt:
                return ThroughTry(attempt, way);
            case ICoalesceOperation coalesce:
                return ThroughOptional(coalesce.Value, coalesce.WhenNull, way);
            case IConditionalAccessOperation access:
                return ThroughOptional(access.Operation, access.WhenNotNull, way);
            case ICoalesceAssignmentOperation assignment:
                return ThroughOptional(assignment.Target, assignment.Value, ThroughOwn(assignment, way));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return ThroughOptional(both.LeftOperand, both.RightOperand, way);
            default:
                way = ThroughOwn(operation, way);
                foreach (var child in operation.ChildOperations.Reverse())
                {
                    way = Through(child, way);
                }

                return way;
        }
    }

    private Way Through(IEnumerable<IOperation> sequence, Way way) =>
        sequence.Reverse().Aggregate(way, (after, operation) => Through(operation, after));

    private Way ThroughSwitchExpression(ISwitchExpressionOperation chosen, Way way)
    {
        var ends = chosen.Arms.Aggregate(Way.Closed, (joined, arm) => Way.Join(joined, ThroughBranch(arm.Value, way.Under(_facts.Tests.WhenArm(chosen, arm)))));
        return Through(chosen.Value, Scatter(chosen.Arms.SelectMany(arm => new[] { arm.Pattern, arm.Guard }).OfType<IOperation>(), ends));
    }

    private Way ThroughTry(ITryOperation attempt, Way way)
    {
        var caught = attempt.Catches.Aggregate(Way.Closed, (joined, handler) => Way.Join(joined, handler.Handler.LeadsAway() ? Way.Closed : Through(handler, way)));
        return Way.Join(ThroughBranch(attempt.Body, way), Scatter([attempt.Body], caught));
    }

    private Way ThroughOwn(IOperation operation, Way way)
    {
        if (_holders[operation] is not { } own)
        {
            return way;
        }

        var after = way;
        foreach (var candidate in own)
        {
            Add(candidate, way);
            after = candidate.Write.Kind switch
            {
                WriteKind.Assign or WriteKind.Call or WriteKind.Replace or WriteKind.Clear => Way.Closed,
                WriteKind.AssignIfNull => after with { When = after.When with { IsReplacedIfNull = true } },
                _ => after,
            };
        }

        return after;
    }

    private Way ThroughBranch(IOperation? branch, Way way) =>
        branch is null ? way : branch.LeadsAway() ? Way.Closed : Through(branch, way);

    private Way ThroughConditional(IConditionalOperation choice, Way way)
    {
        // A branch that leads away leaves no choice to those who get here.
        var isChoice = !choice.WhenTrue.LeadsAway() && choice.WhenFalse?.LeadsAway() is not true;
        return Through(choice.Condition, Way.Join(
            ThroughBranch(choice, choice.WhenTrue, isChoice ? way.Under(_facts.Tests.Read(choice.Condition, true)) : way),
            ThroughBranch(choice, choice.WhenFalse, isChoice ? way.Under(_facts.Tests.Read(choice.Condition, false)) : way)));
    }

    private Way ThroughBranch(IConditionalOperation choice, IOperation? branch, Way way) =>
        choice.NeverTakes(branch) ? Way.Closed : ThroughBranch(branch, way);

    private Way ThroughOptional(IOperation always, IOperation sometimes, Way way) =>
        Through(always, Way.Join(way, ThroughBranch(sometimes, way)));

    private Way ThroughSwitch(ISwitchOperation chosen, Way way)
    {
        var hasDefault = chosen.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        var ends = hasDefault ? Way.Closed : way.Under(_facts.Tests.WhenNoSection(chosen));
        foreach (var jump in _facts.JumpsTo(chosen.ExitLabel))
        {
            var section = (ISwitchCaseOperation)jump.Ancestors().First(ancestor => ancestor.Parent == chosen);
            ends = Way.Join(ends, Before(jump, section, way.Under(_facts.Tests.WhenSection(chosen, section))));
        }

        return Through(chosen.Value, Scatter(chosen.Cases.SelectMany(section => section.Clauses), ends));
    }

    private Way ThroughLoop(ILoopOperation loop, Way way)
    {
        var (once, round) = Parts(loop);
        var inner = way.InAnotherRound;
        var atEnd = ThroughRound(loop, inner);
        var atBreak = _facts.JumpsTo(loop.ExitLabel).Aggregate(
            Way.Closed, (joined, jump) => Way.Join(joined, Through(Until(round, loop.Body), Before(jump, loop.Body, inner))));
        var leaves = loop switch
        {
            IWhileLoopOperation { Condition.ConstantValue: { HasValue: true, Value: true } } or IForLoopOperation { Condition: null } => atBreak,
            IWhileLoopOperation { ConditionIsTop: false } => Way.Join(atEnd, atBreak),
            _ => way,
        };
        return Through(once, leaves);
    }

    /// <summary>What one whole round of a loop may have written; what came before it may be another round.</summary>
    private Way ThroughRound(ILoopOperation loop, Way way)
    {
        var (_, round) = Parts(loop);
        var afterBody = Through(round.SkipWhile(part => part != loop.Body).Skip(1), way);
        var beforeBody = _facts.JumpsTo(loop.ContinueLabel).Aggregate(
            ThroughBranch(loop.Body, afterBody), (joined, jump) => Way.Join(joined, Before(jump, loop.Body, afterBody)));
        return Through(Until(round, loop.Body), beforeBody);
    }

    /// <summary>What a loop runs once, and what it runs in every round, in that order.</summary>
    private static (IEnumerable<IOperation> Once, IReadOnlyList<IOperation> Round) Parts(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation each => ([each.Collection], [each.LoopControlVariable, each.Body]),
        IForLoopOperation { Condition: { } test } counted => (counted.Before, [test, counted.Body, .. counted.AtLoopBottom]),
        IForLoopOperation endless => (endless.Before, [endless.Body, .. endless.AtLoopBottom]),
        IWhileLoopOperation { ConditionIsTop: false, Condition: { } test } => ([], [loop.Body, test]),
        IWhileLoopOperation { Condition: { } test } => ([], [test, loop.Body]),
        _ => ([], [loop.Body]),
    };
}
