using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>A walk backward from one value at a time. What it looks through is listed by case; whatever is not listed is a beginning.</summary>
internal sealed partial class TraceWalk
{
    private readonly TypeFacts _facts;
    private readonly IAdapters _adapters;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<Leaf>.Builder _leaves = ImmutableArray.CreateBuilder<Leaf>();
    private readonly List<Visited> _active = [];
    private bool _isComplete = true;
    private int _steps;
    private int _depth;

    public TraceWalk(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        _facts = facts;
        _adapters = adapters;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Forgets everything, for a walk from another value.</summary>
    public void Restart()
    {
        _leaves.Clear();
        _active.Clear();
        _isComplete = true;
        _steps = 0;
        _depth = 0;
    }

    /// <summary>What the walk found so far.</summary>
    public Trace Result => new(_leaves.ToImmutable(), _isComplete);

    /// <summary>Walks to the beginnings of a value, or of what the frame asks for of it.</summary>
    public void Visit(IOperation? value, Frame frame)
    {
        if (frame.IsImpossible)
        {
            return;
        }

        if (value is null || !IsWithinBudget())
        {
            GiveUp();
            return;
        }

        _depth++;
        VisitByKind(value, frame);
        _depth--;
    }

    private void VisitByKind(IOperation value, Frame frame)
    {
        switch (value)
        {
            case { Kind: OperationKind.Conversion } and IConversionOperation conversion:
                VisitConversion(conversion, frame);
                break;
            case { Kind: OperationKind.Parenthesized } and IParenthesizedOperation parenthesized:
                Visit(parenthesized.Operand, frame);
                break;
            case { Kind: OperationKind.Await } and IAwaitOperation awaited:
                Visit(awaited.Operation, frame);
                break;
            case { Kind: OperationKind.TranslatedQuery } and ITranslatedQueryOperation query:
                Visit(query.Operation, frame);
                break;
            case { Kind: OperationKind.Conditional } and IConditionalOperation { WhenFalse: { } otherwise } choice:
                VisitBranch(choice, choice.WhenTrue, frame);
                VisitBranch(choice, otherwise, frame);
                break;
            case { Kind: OperationKind.Coalesce } and ICoalesceOperation coalesce:
                VisitCoalesce(coalesce, frame);
                break;
            case { Kind: OperationKind.CoalesceAssignment } and ICoalesceAssignmentOperation assignment:
                VisitCoalesceAssignment(assignment, frame);
                break;
            case { Kind: OperationKind.SimpleAssignment } and ISimpleAssignmentOperation assignment:
                Visit(assignment.Value, frame);
                break;
            case { Kind: OperationKind.SwitchExpression } and ISwitchExpressionOperation chosen:
                foreach (var arm in chosen.Arms)
                {
                    if (arm.Value.WithoutWrappers() is not IThrowOperation)
                    {
                        Visit(arm.Value, frame.When(_facts.Tests.WhenArm(chosen, arm)));
                    }
                }

                break;
            case { Kind: OperationKind.Throw }:
                break;
            case { Kind: OperationKind.LocalReference } and ILocalReferenceOperation local:
                VisitLocal(local, frame);
                break;
            case { Kind: OperationKind.ParameterReference } and IParameterReferenceOperation parameter:
                VisitParameter(parameter, frame);
                break;
            case { Kind: OperationKind.FieldReference } and IFieldReferenceOperation field:
                VisitField(field, frame);
                break;
            case { Kind: OperationKind.PropertyReference } and IPropertyReferenceOperation property:
                VisitProperty(property, frame);
                break;
            case { Kind: OperationKind.ArrayElementReference } and IArrayElementReferenceOperation element when element.Indices is not [{ Type.Name: "Range" }, ..]:
                VisitElementAt(element.ArrayReference, element.Indices.Length == 1 ? element.Indices[0] : null, value, frame);
                break;
            case { Kind: OperationKind.Invocation } and IInvocationOperation invocation:
                VisitInvocation(invocation, frame);
                break;
            case { Kind: OperationKind.ObjectCreation } and IObjectCreationOperation creation:
                VisitCreation(creation, frame);
                break;
            case { Kind: OperationKind.ConditionalAccess } and IConditionalAccessOperation access:
                Visit(access.WhenNotNull, frame);
                break;
            case { Kind: OperationKind.ConditionalAccessInstance } and IConditionalAccessInstanceOperation accessed when accessed.Accessed() is { } access:
                Visit(access.Operation, frame);
                break;
            default:
                Reach(value, frame);
                break;
        }
    }

    /// <summary>Runs a part of the walk aside: its leaves are intermediate, its completeness counts.</summary>
    private ImmutableArray<Leaf> Collect(Action<TraceWalk> visit)
    {
        var start = _leaves.Count;
        visit(this);
        var collected = ImmutableArray.CreateRange(_leaves.Skip(start));
        _leaves.Count = start;
        return collected;
    }

    /// <summary>Forgets the values met since then that are <see langword="null"/>: something else takes their place.</summary>
    private void ForgetNulls(int since)
    {
        for (var index = _leaves.Count - 1; index >= since; index--)
        {
            if (_leaves[index].IsNull)
            {
                _leaves.RemoveAt(index);
            }
        }
    }

    private void VisitConversion(IConversionOperation conversion, Frame frame)
    {
        if (conversion.OperatorMethod is { } convert && convert.DeclaringSyntaxReferences.Length > 0)
        {
            // The program's own operator may compute anything.
            Opaque(conversion, frame);
            return;
        }

        Visit(conversion.Operand, frame);
    }

    private void VisitCoalesce(ICoalesceOperation coalesce, Frame frame)
    {
        var start = _leaves.Count;
        Visit(coalesce.Value, frame.When(_facts.Tests.One(coalesce.Value, "null", false)));
        ForgetNulls(start);
        if (coalesce.WhenNull.WithoutWrappers() is not IThrowOperation)
        {
            Visit(coalesce.WhenNull, frame.When(_facts.Tests.One(coalesce.Value, "null", true)));
        }
    }

    private void VisitBranch(IConditionalOperation choice, IOperation branch, Frame frame)
    {
        if (!choice.NeverTakes(branch))
        {
            Visit(branch, frame.When(_facts.Tests.WhenBranch(choice, branch)));
        }
    }

    private void VisitCoalesceAssignment(ICoalesceAssignmentOperation assignment, Frame frame)
    {
        var start = _leaves.Count;
        Visit(assignment.Target, frame);
        ForgetNulls(start);
        Visit(assignment.Value, frame);
    }

    /// <summary>Ends the walk at an operation that cannot be looked through, or looks into what it makes for what the frame asks for.</summary>
    private void Reach(IOperation operation, Frame frame)
    {
        if (!frame.Path.IsEmpty)
        {
            ReachMember(operation, frame);
        }
        else if (frame.WantsEntries)
        {
            ReachEntries(operation, frame);
        }
        else
        {
            Begin(operation, frame);
        }
    }

    /// <summary>Ends the walk at a value of unknown make: what is asked for of it begins with it.</summary>
    private void Opaque(IOperation operation, Frame frame)
    {
        if (frame.WantsEntries)
        {
            Take(new TracedEntry(new CollectionEntry(null, operation, operation, IsSpread: false), frame.OfValue) { Members = frame.Path, IsOpaque = true });
        }
        else
        {
            Begin(operation, frame);
        }
    }

    /// <summary>Ends the walk on this way: the value begins here.</summary>
    private void Begin(IOperation operation, Frame frame)
    {
        if (_leaves.Count >= TraceBudget.Leaves)
        {
            GiveUp();
            return;
        }

        _leaves.Add(new Leaf(operation, operation.Syntax, frame.Path.IsEmpty ? operation.ConstantText() : null, frame.Conditions, frame.Path) { From = frame });
    }

    /// <summary>Ends the walk at a constant whose literal stands in another type, where no operations are at hand.</summary>
    private void BeginAt(IOperation operation, SyntaxNode syntax, string text, Frame frame)
    {
        Begin(operation, frame);
        if (_leaves.Count > 0)
        {
            _leaves[_leaves.Count - 1] = _leaves[_leaves.Count - 1] with { Syntax = syntax, Text = text };
        }
    }

    /// <summary>Notes that the walk is on its way through something; answers <see langword="false"/> where it is already.</summary>
    private bool Enter(Visited visited)
    {
        if (_active.Contains(visited))
        {
            return false;
        }

        _active.Add(visited);
        return true;
    }

    /// <summary>Forgets what was entered last.</summary>
    private void Leave() => _active.RemoveAt(_active.Count - 1);

    private bool IsWithinBudget()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return ++_steps <= TraceBudget.Steps && _depth < TraceBudget.Depth;
    }

    private void GiveUp() => _isComplete = false;

    /// <summary>What the walk is on its way through: a place, or what a member holds, read by an operation, or a method that it calls.</summary>
    private readonly record struct Visited(IOperation At, ISymbol Symbol, int Length = -1, bool WantsEntries = false);
}
