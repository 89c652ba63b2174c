using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>A write that a read may see.</summary>
/// <param name="Write">The write.</param>
/// <param name="When">What must hold for the read to see it.</param>
internal readonly record struct ReachingWrite(Write Write, WriteConditions When);

/// <summary>
/// Which writes to a variable a read may see. Goes backward through the statements of the body, from the read on, along every way
/// on which the variable was not yet written. Structured code only: where it jumps, every write may be seen and the answer is incomplete.
/// </summary>
internal sealed partial class ReachingWrites
{
    private readonly TypeFacts _facts;
    private readonly List<Candidate> _candidates = [];

    // What contains a write, and itself writes where there are candidates.
    private readonly Dictionary<IOperation, List<Candidate>?> _holders = [];
    private readonly List<ReachingWrite> _reaching = [];
    private bool _isUnstructured;
    private bool _isExhausted;
    private int _steps;

    private ReachingWrites(List<Write> candidates, TypeFacts facts)
    {
        _facts = facts;
        foreach (var write in candidates)
        {
            var candidate = new Candidate(write);
            _candidates.Add(candidate);
            if (!_holders.TryGetValue(write.Operation, out var own) || own is null)
            {
                _holders[write.Operation] = own = [];
            }

            own.Add(candidate);
            AddAncestors(write.Operation);
            _isUnstructured |= write.Operation.IsNestedTooDeep();
        }
    }

    private void AddAncestors(IOperation write)
    {
        for (var around = write; around.Parent is { } parent; around = parent)
        {
            // Writes in a finally block happen on more ways than the statements show.
            _isUnstructured |= parent.Kind == OperationKind.Try && ((ITryOperation)parent).Finally == around;
            if (!_holders.ContainsKey(parent))
            {
                _holders.Add(parent, null);
            }
        }
    }

    /// <summary>Whether the writes found are all that there are.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>What must hold for what was there before the body ran to be still there; <see langword="null"/> when it is certainly gone.</summary>
    public WriteConditions? WhenNotWritten { get; private set; }

    /// <summary>The writes, nearest first.</summary>
    public IReadOnlyList<ReachingWrite> Writes => _reaching;

    /// <summary>Finds the writes among the candidates that a read may see; a whole body stands for a read at its end.</summary>
    public static ReachingWrites Find(IOperation read, List<Write> candidates, TypeFacts facts)
    {
        var search = new ReachingWrites(candidates, facts);
        if (candidates.Count == 0)
        {
            search.WhenNotWritten = WriteConditions.None;
        }
        else
        {
            search.Run(read);
        }

        return search;
    }

    private void Run(IOperation read)
    {
        _isUnstructured |= read.IsNestedTooDeep();
        var way = Way.Open;
        var bodies = new HashSet<IOperation>();
        var isDeferred = false;
        for (IOperation? from = read; from is not null && way.IsOpen; isDeferred = true)
        {
            var body = (isDeferred ? from.Parent! : from).ExecutableRoot();
            bodies.Add(body);
            way = InBody(body, from, way, isDeferred);
            from = body.Parent is null ? null : body;
        }

        if (_isExhausted)
        {
            IsComplete = false;
            way = ScatterWhere(_ => true, Way.Open);
        }

        foreach (var candidate in _candidates)
        {
            if (!bodies.Contains(candidate.Operation.ExecutableRoot()) && !IsOutside(candidate.Operation, bodies))
            {
                // Another function writes, at a time that cannot be told.
                Add(candidate, Way.Open);
                IsComplete = false;
            }
        }

        WhenNotWritten = way.IsOpen ? way.When : null;
    }

    /// <summary>Whether an operation belongs to a function around all those that were searched: the variable was written again since.</summary>
    private static bool IsOutside(IOperation operation, HashSet<IOperation> bodies) =>
        bodies.Any(body => body.Ancestors().Contains(operation.ExecutableRoot()));

    private Way InBody(IOperation body, IOperation from, Way way, bool isDeferred)
    {
        if (_isUnstructured || _facts.HasJumps(body))
        {
            IsComplete &= !_holders.ContainsKey(body);
            return ScatterWhere(write => write.ExecutableRoot() == body, way);
        }

        if (from == body)
        {
            return AtEnd(body, way);
        }

        if (isDeferred)
        {
            // A function runs at any time after it was made. A local function exists from the beginning;
            // a lambda sees what was there when it was made, and what was written later.
            way = ScatterWhere(write => write.ExecutableRoot() == body && (from is ILocalFunctionOperation || write.Syntax.SpanStart > from.Syntax.SpanStart), way);
        }

        return from is ILocalFunctionOperation && isDeferred ? way : Before(from, body, way);
    }

    private Way AtEnd(IOperation body, Way way)
    {
        var ends = body.Descendants().OfType<IReturnOperation>().Where(end => end.Kind != OperationKind.YieldReturn && end.ExecutableRoot() == body)
            .Aggregate(Way.Closed, (joined, end) => Way.Join(joined, Before(end, body, way)));
        return Way.Join(ends, body.ChildOperations.Any(child => child.LeadsAway()) ? Way.Closed : Through(body.ChildOperations, way));
    }

    /// <summary>What ran before an operation, up to the beginning of what contains it.</summary>
    private Way Before(IOperation operation, IOperation until, Way way)
    {
        for (var current = operation; current != until && way.IsOpen; current = current.Parent!)
        {
            if (_holders.ContainsKey(current.Parent!))
            {
                way = BeforeIn(current.Parent!, current, way);
            }
        }

        return way;
    }

    private Way BeforeIn(IOperation parent, IOperation current, Way way)
    {
        switch (parent)
        {
            case IConditionalOperation conditional:
                return current == conditional.Condition ? way : Through(conditional.Condition, way);
            case ISwitchOperation chosen when current is ISwitchCaseOperation:
                return Through(chosen.Value, Scatter(Until(chosen.Cases, current).SelectMany(section => section.Clauses), way));
            case ISwitchExpressionOperation chosen when current is ISwitchExpressionArmOperation:
                return Through(chosen.Value, Scatter(Until(chosen.Arms, current), way));
            case ILoopOperation loop:
                return BeforeInLoop(loop, current, way);
            case ITryOperation attempt when current != attempt.Body:
                return Scatter(current == attempt.Finally ? Until(attempt.ChildOperations, current) : [attempt.Body], way);
            default:
                return ThroughSiblings(parent, current, way);
        }
    }

    private static IEnumerable<T> Until<T>(IEnumerable<T> sequence, IOperation end)
        where T : IOperation => sequence.TakeWhile(operation => !ReferenceEquals(operation, end));

    /// <summary>What stands before an operation in what contains it.</summary>
    private Way ThroughSiblings(IOperation parent, IOperation current, Way way)
    {
        var isBefore = false;
        foreach (var child in parent.ChildOperations.Reverse())
        {
            way = isBefore ? Through(child, way) : way;
            isBefore |= child == current;
        }

        return way;
    }

    private Way BeforeInLoop(ILoopOperation loop, IOperation current, Way way)
    {
        var (once, round) = Parts(loop);
        if (round.Contains(current))
        {
            way = Through(Until(round, current), way);
            if (way.IsOpen)
            {
                ThroughRound(loop, way.InAnotherRound);
            }
        }

        return Through(Until(once, current), way);
    }

    /// <summary>Takes every write inside the operations for one that may have happened or not.</summary>
    private Way Scatter(IEnumerable<IOperation> operations, Way way)
    {
        foreach (var operation in operations.Where(_holders.ContainsKey))
        {
            ScatterWhere(write => (write == operation || write.Ancestors().Contains(operation)) && write.ExecutableRoot() == operation.ExecutableRoot(), way);
        }

        return way;
    }

    private Way ScatterWhere(Func<IOperation, bool> isMeant, Way way)
    {
        foreach (var candidate in _candidates)
        {
            if (way.IsOpen && isMeant(candidate.Operation))
            {
                Add(candidate, way.InAnotherRound);
            }
        }

        return way;
    }

    private void Add(Candidate candidate, Way way)
    {
        // A write that is met again may be seen under other conditions as well: the weaker statement counts.
        if (candidate.Index is { } index)
        {
            _reaching[index] = new(candidate.Write, _reaching[index].When.Common(way.When));
        }
        else
        {
            candidate.Index = _reaching.Count;
            _reaching.Add(new(candidate.Write, way.When));
        }
    }

    /// <summary>A write that the read may see.</summary>
    private sealed class Candidate(Write write)
    {
        public Write Write => write;

        public IOperation Operation => write.Operation;

        /// <summary>Its place among the writes that were found to reach the read.</summary>
        public int? Index { get; set; }
    }

    /// <summary>How the search stands at one point: whether the variable may still hold what earlier writes put there, and under which conditions.</summary>
    private readonly record struct Way(bool IsOpen, WriteConditions When)
    {
        public static readonly Way Open = new(true, WriteConditions.None);
        public static readonly Way Closed = new(false, WriteConditions.None);

        public Way InAnotherRound => this with { When = When with { IsOfAnotherRound = true } };

        public Way Under(ImmutableArray<Condition> conditions) => When.IsOfAnotherRound ? this : this with { When = When with { Conditions = When.Conditions.AddRange(conditions) } };

        public static Way Join(Way left, Way right) =>
            !left.IsOpen ? right
            : !right.IsOpen ? left
            : new(true, left.When.Common(right.When));
    }
}
