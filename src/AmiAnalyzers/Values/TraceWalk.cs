using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>One walk backward from one value. What it looks through is listed by case; whatever is not listed is a beginning.</summary>
internal sealed partial class TraceWalk
{
    private readonly TypeFacts _facts;
    private readonly IAdapters _adapters;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<Leaf>.Builder _leaves = ImmutableArray.CreateBuilder<Leaf>();
    private readonly HashSet<(IOperation, string)> _active = [];
    private bool _isComplete = true;
    private int _steps;

    public TraceWalk(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        _facts = facts;
        _adapters = adapters;
        _cancellationToken = cancellationToken;
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

        if (value is null || !Enter(frame))
        {
            GiveUp();
            return;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                VisitConversion(conversion, frame);
                break;
            case IParenthesizedOperation parenthesized:
                Visit(parenthesized.Operand, frame.Deeper);
                break;
            case IAwaitOperation awaited:
                Visit(awaited.Operation, frame.Deeper);
                break;
            case ITranslatedQueryOperation query:
                Visit(query.Operation, frame.Deeper);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Visit(choice.WhenTrue, frame.When(_facts.Tests.WhenBranch(choice, choice.WhenTrue)));
                Visit(otherwise, frame.When(_facts.Tests.WhenBranch(choice, otherwise)));
                break;
            case ICoalesceOperation coalesce:
                VisitCoalesce(coalesce, frame);
                break;
            case ICoalesceAssignmentOperation assignment:
                VisitWithoutNulls(walk => walk.Visit(assignment.Target, frame.Deeper));
                Visit(assignment.Value, frame.Deeper);
                break;
            case ISimpleAssignmentOperation assignment:
                Visit(assignment.Value, frame.Deeper);
                break;
            case ISwitchExpressionOperation chosen:
                foreach (var arm in chosen.Arms)
                {
                    if (arm.Value.WithoutWrappers() is not IThrowOperation)
                    {
                        Visit(arm.Value, frame.When(_facts.Tests.WhenArm(chosen, arm)));
                    }
                }

                break;
            case IThrowOperation:
                break;
            case ILocalReferenceOperation local:
                VisitLocal(local, frame);
                break;
            case IParameterReferenceOperation parameter:
                VisitParameter(parameter, frame);
                break;
            case IFieldReferenceOperation field:
                VisitField(field, frame);
                break;
            case IPropertyReferenceOperation property:
                VisitProperty(property, frame);
                break;
            case IArrayElementReferenceOperation element when element.Indices[0].Type?.Name != "Range":
                VisitElementAt(element.ArrayReference, element.Indices.Length == 1 ? element.Indices[0] : null, value, frame);
                break;
            case IInvocationOperation invocation:
                VisitInvocation(invocation, frame);
                break;
            case IObjectCreationOperation creation:
                VisitCreation(creation, frame);
                break;
            case IConditionalAccessOperation access:
                Visit(access.WhenNotNull, frame.Deeper);
                break;
            case IConditionalAccessInstanceOperation accessed when accessed.Accessed() is { } access:
                Visit(access.Operation, frame.Deeper);
                break;
            default:
                Reach(value, frame);
                break;
        }
    }

    /// <summary>Walks to the beginnings of one part of a value.</summary>
    private void Visit(IOperation? value, Projection projection, Frame frame)
    {
        if (projection.IsWhole)
        {
            Visit(value, frame);
            return;
        }

        if (projection is { Elements: true, TuplePath: [var part] } && IsDictionary(value.WithoutWrappers()?.Type))
        {
            VisitEachElement(value, frame with { WantsKeys = part == 0 });
            return;
        }

        if (projection.TuplePath is { Count: > 0 } path)
        {
            _isComplete &= !IsWrittenInPart(value);
            VisitPart(walk => walk.Visit(value, projection with { TuplePath = null }, frame.OfValue), path, frame);
            return;
        }

        if (projection.Key is { } key)
        {
            VisitElementAt(value, key, key, frame);
            return;
        }

        VisitEachElement(value, frame);
    }

    /// <summary>Walks to some tuples first, then into the named element of each.</summary>
    private void VisitPart(Action<TraceWalk> visitTuples, IReadOnlyList<int> path, Frame frame)
    {
        foreach (var leaf in Collect(visitTuples))
        {
            IOperation? part = leaf.Operation;
            foreach (var index in path)
            {
                part = PartOf(part.WithoutWrappers(), index);
            }

            Visit(part, frame.Behind(leaf).Deeper);
        }
    }

    private static IOperation? PartOf(IOperation? whole, int index) => whole switch
    {
        ITupleOperation tuple when index < tuple.Elements.Length => tuple.Elements[index],
        IObjectCreationOperation { Initializer: null, Constructor: { } constructor } record when IsDeconstructedAsMade(constructor) => record.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == index)?.Value,
        _ => null,
    };

    /// <summary>Whether a record comes apart into the arguments of this constructor: the compiler wrote its <c>Deconstruct</c>.</summary>
    private static bool IsDeconstructedAsMade(IMethodSymbol constructor) =>
        constructor.ContainingType is { IsRecord: true } record
        && record.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => method.IsImplicitlyDeclared && method.Parameters.Select(parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Name)));

    /// <summary>Whether some statement gives an element of the tuple, or a member of the object, in a variable another value.</summary>
    private bool IsWrittenInPart(IOperation? value) => Place.Of(value) is { } place && _facts.WritesTo(place.Root.OriginalDefinition).Any(write => !write.Place.Path.IsEmpty);

    /// <summary>Runs a part of the walk aside: its leaves are intermediate, its completeness counts.</summary>
    private ImmutableArray<Leaf> Collect(Action<TraceWalk> visit)
    {
        var start = _leaves.Count;
        visit(this);
        var collected = ImmutableArray.CreateRange(_leaves.Skip(start));
        _leaves.Count = start;
        return collected;
    }

    /// <summary>Runs a part of the walk for a value that counts only where it is not <see langword="null"/>.</summary>
    private void VisitWithoutNulls(Action<TraceWalk> visit)
    {
        var values = Collect(visit);
        _leaves.AddRange(values.Where(leaf => !leaf.IsNull));
    }

    private void VisitConversion(IConversionOperation conversion, Frame frame)
    {
        if (conversion.OperatorMethod is { } convert && convert.DeclaringSyntaxReferences.Length > 0)
        {
            // The program's own operator may compute anything.
            Opaque(conversion, frame);
            return;
        }

        Visit(conversion.Operand, frame.Deeper);
    }

    private void VisitCoalesce(ICoalesceOperation coalesce, Frame frame)
    {
        VisitWithoutNulls(walk => walk.Visit(coalesce.Value, frame.When(_facts.Tests.One(coalesce.Value, "null", false))));
        if (coalesce.WhenNull.WithoutWrappers() is not IThrowOperation)
        {
            Visit(coalesce.WhenNull, frame.When(_facts.Tests.One(coalesce.Value, "null", true)));
        }
    }

    private void VisitInvocation(IInvocationOperation invocation, Frame frame)
    {
        var method = invocation.TargetMethod;
        if (_adapters.WrappedParameterOf(method.OriginalDefinition) is { } wrapped)
        {
            Visit(wrapped == "this" ? invocation.Instance : invocation.Arguments.ArgumentFor(wrapped)?.Value, frame.Deeper);
        }
        else if (BclCalls.IsElementPick(method))
        {
            VisitPicked(invocation, frame.Deeper);
            if (invocation.Arguments.ArgumentFor("defaultValue") is { } otherwise)
            {
                Visit(otherwise.Value, frame.Deeper);
            }
        }
        else if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            VisitDelegateCall(invocation, frame);
        }
        else
        {
            VisitReturns(method, invocation, invocation.Arguments, frame);
        }
    }

    private void VisitDelegateCall(IInvocationOperation invocation, Frame frame)
    {
        foreach (var target in Collect(walk => walk.Visit(invocation.Instance, frame.OfValue.Deeper)))
        {
            VisitFunction(target.Operation, invocation, frame.Behind(target));
        }
    }

    /// <summary>Walks to what a function, given as a value, answers to a call.</summary>
    private void VisitFunction(IOperation? function, IOperation call, Frame frame)
    {
        switch (function is IDelegateCreationOperation made ? made.Target : function)
        {
            case IAnonymousFunctionOperation lambda:
                VisitReturns(lambda.Symbol, call, call.CallArguments(), frame);
                break;
            case IMethodReferenceOperation { Method: var method }:
                VisitReturns(method, call, call.CallArguments(), frame);
                break;
            default:
                Opaque(call, frame);
                break;
        }
    }

    /// <summary>
    /// Walks to what <c>Lazy.Value</c> gives: the answer of the function from which it was made. That is a value that comes late more than a call,
    /// and what reads it often stands in a getter, so the step is free.
    /// </summary>
    private void VisitLazy(IPropertyReferenceOperation value, Frame frame)
    {
        foreach (var lazy in Collect(walk => walk.Visit(value.Instance, frame.OfValue.Deeper)))
        {
            VisitFunction(lazy.Operation is IObjectCreationOperation { Arguments: [var factory, ..] } ? factory.Value : null, value, frame.Behind(lazy) with { Hops = 0 });
        }
    }

    private void VisitReturns(IMethodSymbol method, IOperation call, ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        var returns = _facts.ReturnsOf(method);
        var yields = _facts.YieldsOf(method);
        if ((returns.Count == 0 && yields.Count == 0) || TypeFacts.IsOverridable(method) || (yields.Count > 0 && !frame.WantsEntries))
        {
            Reach(call, frame);
            return;
        }

        if (frame.IsOutOfHops || !_active.Add((call, nameof(VisitReturns))))
        {
            GiveUp();
            return;
        }

        foreach (var returned in returns)
        {
            Visit(returned, frame.Into(method, call, arguments));
        }

        foreach (var yielded in yields)
        {
            Take(new CollectionEntry(null, yielded, yielded, IsSpread: false), frame.Into(method, call, arguments));
        }

        _active.Remove((call, nameof(VisitReturns)));
    }

    private void VisitCreation(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is { } constructor
            && _adapters.WrappedParameterOf(constructor.OriginalDefinition) is { } wrapped
            && creation.Arguments.ArgumentFor(wrapped) is { } argument)
        {
            Visit(argument.Value, frame.Deeper);
        }
        else
        {
            Reach(creation, frame);
        }
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

    private bool Enter(Frame frame)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return ++_steps <= TraceBudget.Steps && frame.Depth <= TraceBudget.Depth;
    }

    private void GiveUp() => _isComplete = false;
}
