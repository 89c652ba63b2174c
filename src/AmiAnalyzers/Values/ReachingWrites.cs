using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>A write that a read may see.</summary>
/// <param name="Write">The write.</param>
/// <param name="Conditions">What must hold for the read to see it.</param>
internal readonly record struct ReachingWrite(Write Write, ImmutableArray<Condition> Conditions);

/// <summary>
/// Which writes to a variable a read in the same body may see: from the nearest one backwards, until one lies on every way.
/// Structured code only; a jump label or a write in a loop or lambda makes the answer incomplete.
/// </summary>
internal sealed class ReachingWrites
{
    private readonly IOperation _read;
    private readonly IOperation _body;
    private readonly bool _isAtEnd;
    private readonly HashSet<IOperation> _overwritten = [];
    private readonly ImmutableArray<ReachingWrite>.Builder _reaching = ImmutableArray.CreateBuilder<ReachingWrite>();

    /// <summary>Set once it cannot be said when earlier writes survive.</summary>
    private bool _isBlurred;
    private ImmutableArray<Condition> _notOverwritten = ImmutableArray<Condition>.Empty;

    private ReachingWrites(IOperation read)
    {
        _read = read;
        _body = read.ExecutableRoot();
        _isAtEnd = read == _body;
    }

    /// <summary>The read and what it stands in. Most reads see no write, so that nobody asks.</summary>
    private HashSet<IOperation> ReadAncestors => field ??= [_read, .. _read.Ancestors()];

    /// <summary>Whether the writes found are all that there are.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether some write lies on every way to the read, so that what was there before is gone.</summary>
    public bool IsDominated { get; private set; }

    /// <summary>The assumptions under which no write found so far happened.</summary>
    public ImmutableArray<Condition> WhenNotWritten => _notOverwritten;

    /// <summary>The writes, nearest first.</summary>
    public ImmutableArray<ReachingWrite> Writes => _reaching.ToImmutable();

    /// <summary>Finds the writes among the candidates that the read may see; a whole body stands for a read at its end.</summary>
    public static ReachingWrites Find(IOperation read, IEnumerable<Write> candidates)
    {
        var search = new ReachingWrites(read);
        foreach (var write in candidates.OrderByDescending(write => write.Operation.Syntax.Span.End).ThenByDescending(write => write.Position))
        {
            if (search.IsDominated)
            {
                break;
            }

            search.Consider(write);
        }

        return search;
    }

    private void Consider(Write write)
    {
        if (write.Operation.ExecutableRoot() != _body)
        {
            // Some other function writes, at a time that cannot be told; a captured variable's first value is the usual case.
            var isCaptured = ReadAncestors.Contains(write.Operation.ExecutableRoot());
            Add(write, ImmutableArray<Condition>.Empty, isComplete: isCaptured && write.Operation is IVariableDeclaratorOperation);
            return;
        }

        var branches = BranchesAround(write.Operation, out var meeting);
        var isBefore = _isAtEnd || write.Operation.Syntax.Span.End <= _read.Syntax.SpanStart || (ReadAncestors.Contains(write.Operation) is false && write.Position < _read.Syntax.SpanStart);
        if ((ReadAncestors.Contains(write.Operation) && !_isAtEnd) || !isBefore)
        {
            if (SharesLoopWithRead(write))
            {
                Add(write, ImmutableArray<Condition>.Empty, isComplete: false);
            }

            return;
        }

        if (meeting is not null && ExclusiveAt(meeting, write.Operation))
        {
            return;
        }

        if (branches.Any(branch => _overwritten.Contains(branch.Body) || _overwritten.Contains(branch.Construct)) || branches.Any(branch => !branch.IsLoop && Branch.Exits(branch.Body)))
        {
            return;
        }

        var conditions = branches.Aggregate(_notOverwritten, (all, branch) => all.AddRange(branch.Conditions));
        Add(write, conditions, isComplete: !branches.Any(branch => branch.IsLoop) && write.Kind is WriteKind.Assign or WriteKind.Call);
        if (write.Kind is WriteKind.Assign or WriteKind.Call)
        {
            Cover(branches);
        }
    }

    private void Add(Write write, ImmutableArray<Condition> conditions, bool isComplete)
    {
        IsComplete &= !_isBlurred && (isComplete || write.Kind is WriteKind.AssignIfNull or WriteKind.Add);
        _reaching.Add(new ReachingWrite(write, conditions));
    }

    /// <summary>Marks what the write overwrites: its own branch, and whole constructs whose branches are all overwritten.</summary>
    private void Cover(IReadOnlyList<Branch> branches)
    {
        foreach (var branch in branches)
        {
            _overwritten.Add(branch.Body);
            var isWhole = branch.AllBodies is { } all && all.All(body => _overwritten.Contains(body) || Branch.Exits(body) || body is ISwitchExpressionArmOperation { Value: IThrowOperation });
            if (!isWhole)
            {
                if (branches[branches.Count - 1].Equals(branch) && branch.Conditions is [var only])
                {
                    _notOverwritten = _notOverwritten.Add(only.Negated);
                }
                else
                {
                    _isBlurred = true;
                }

                return;
            }

            _overwritten.Add(branch.Construct);
        }

        IsDominated = true;
    }

    private List<Branch> BranchesAround(IOperation write, out IOperation? meeting)
    {
        var branches = new List<Branch>();
        var current = write;
        while (current is not null && !ReadAncestors.Contains(current))
        {
            if (Branch.Of(current) is { } branch && !ReadAncestors.Contains(branch.Construct))
            {
                branches.Add(branch);
            }

            current = current.Parent;
        }

        meeting = current;
        return branches;
    }

    /// <summary>Whether read and write stand in different branches of the construct in which their ways meet.</summary>
    private bool ExclusiveAt(IOperation meeting, IOperation write)
    {
        var writeSide = write.Ancestors().Prepend(write).First(operation => operation.Parent == meeting);
        return meeting is IConditionalOperation conditional && writeSide != conditional.Condition && !ReadAncestors.Contains(conditional.Condition)
            || meeting is ISwitchOperation && writeSide is ISwitchCaseOperation && !ReadAncestors.Contains(writeSide)
            || meeting is ISwitchExpressionOperation && writeSide is ISwitchExpressionArmOperation;
    }

    private bool SharesLoopWithRead(Write write)
    {
        foreach (var ancestor in write.Operation.Ancestors())
        {
            if (ancestor is ILoopOperation && ReadAncestors.Contains(ancestor))
            {
                // A variable declared inside the loop is new in every round.
                return !DeclaredInside(write.Place.Root, ancestor);
            }
        }

        return false;
    }

    private static bool DeclaredInside(ISymbol symbol, IOperation scope) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == scope.Syntax.SyntaxTree && scope.Syntax.Span.Contains(reference.Span));
}
