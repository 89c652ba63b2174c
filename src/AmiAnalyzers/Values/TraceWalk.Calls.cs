using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Calls: what the called function returns, or the argument that an adapter wraps.</summary>
internal sealed partial class TraceWalk
{
    private void VisitInvocation(IInvocationOperation invocation, Frame frame)
    {
        var method = invocation.TargetMethod;
        if (_adapters.WrappedParameterOf(method.OriginalDefinition) is { } wrapped)
        {
            Visit(wrapped == "this" ? invocation.Instance : invocation.Arguments.ArgumentFor(wrapped)?.Value, frame);
        }
        else if (BclCalls.IsElementPick(method))
        {
            VisitPicked(invocation, frame);
            if (invocation.Arguments.ArgumentFor("defaultValue") is { } otherwise)
            {
                Visit(otherwise.Value, frame);
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
        foreach (var target in Collect(walk => walk.Visit(invocation.Instance, frame.OfValue)))
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
        foreach (var lazy in Collect(walk => walk.Visit(value.Instance, frame.OfValue)))
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

        if (frame.IsOutOfHops || !Enter(new Visited(call, method)))
        {
            GiveUp();
            return;
        }

        foreach (var returned in returns)
        {
            Visit(returned, frame.Into(method, call, arguments).When(_facts.Tests.InBody(returned)));
        }

        foreach (var yielded in yields)
        {
            Take(new CollectionEntry(null, yielded, yielded, IsSpread: false), frame.Into(method, call, arguments));
        }

        Leave();
    }

    private void VisitCreation(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is { } constructor
            && _adapters.WrappedParameterOf(constructor.OriginalDefinition) is { } wrapped
            && creation.Arguments.ArgumentFor(wrapped) is { } argument)
        {
            Visit(argument.Value, frame);
        }
        else
        {
            Reach(creation, frame);
        }
    }
}
