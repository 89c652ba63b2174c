using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Parameters: what the calls of the method pass.</summary>
internal sealed partial class TraceWalk
{
    private void VisitParameter(IParameterReferenceOperation parameter, Frame frame) =>
        VisitPlace(Place.OfVariable(parameter.Parameter), parameter, frame);

    private void VisitArguments(IParameterSymbol parameter, IOperation at, Frame frame)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            Opaque(at, frame);
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(frame.Callee, method.OriginalDefinition))
        {
            VisitArgument(frame.Arguments.ArgumentFor(parameter), parameter, frame.BackToCall);
            return;
        }

        if (method.MethodKind == MethodKind.LambdaMethod)
        {
            VisitLambdaParameter(parameter, method, at, frame);
            return;
        }

        var calls = _facts.CallsOf(method);
        if (!_facts.KnowsCallersOf(method))
        {
            // Others may pass anything; what the type itself passes is still of interest to rules that need one path only.
            Opaque(at, frame);
            if (parameter.HasExplicitDefaultValue)
            {
                VisitDefault(parameter, at, frame);
            }

            return;
        }

        var elementCalls = _facts.ElementCallsOf(method).ToList();
        if (frame.IsOutOfHops || calls.Count + elementCalls.Count == 0 || (elementCalls.Count > 0 && parameter.Ordinal > 0))
        {
            Opaque(at, frame);
            return;
        }

        var isOneOfSeveral = calls.Count + elementCalls.Count > 1;
        Frame CallerAt(IOperation call) => isOneOfSeveral ? frame.When(ImmutableArray.Create(Condition.CalledBy(method, call))).OutToCaller : frame.OutToCaller;

        foreach (var call in calls)
        {
            VisitArgument(call.CallArguments().ArgumentFor(parameter), parameter, CallerAt(call));
        }

        foreach (var call in elementCalls)
        {
            VisitEachElement(BclCalls.ElementsOf(call), CallerAt(call));
        }
    }

    private void VisitArgument(IArgumentOperation? argument, IParameterSymbol parameter, Frame frame)
    {
        if (argument is { ArgumentKind: ArgumentKind.DefaultValue })
        {
            VisitDefault(parameter, argument.Value, frame);
        }
        else
        {
            Visit(argument?.Value, frame);
        }
    }

    private void VisitDefault(IParameterSymbol parameter, IOperation at, Frame frame)
    {
        if (_facts.InitializerOf(parameter) is { } initializer)
        {
            Visit(initializer, frame);
        }
        else
        {
            Opaque(at, frame);
        }
    }

    private void VisitLambdaParameter(IParameterSymbol parameter, IMethodSymbol lambda, IOperation at, Frame frame)
    {
        var function = at.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.Symbol, lambda));
        var user = function?.Ancestors().FirstOrDefault(ancestor => ancestor is not (IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation));
        if (parameter.Ordinal == 0 && function is not null && BclCalls.ElementCallWith(function) is { } call)
        {
            VisitEachElement(BclCalls.ElementsOf(call), frame);
        }
        else if (user is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } } && !frame.IsOutOfHops && _facts.CallsThrough(variable) is { Count: > 0 } calls)
        {
            foreach (var invocation in calls)
            {
                VisitArgument(invocation.CallArguments().ArgumentFor(parameter), parameter, frame.OutToCaller);
            }
        }
        else
        {
            Opaque(at, frame);
        }
    }
}
