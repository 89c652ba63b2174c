using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// Texts that must be there when the program of the CDK runs. A value that is known at deployment only stands for itself there, as a token: the CDK
/// throws where it names a construct, and no comparison, file name or part of it is what it was.
/// </summary>
internal static class SynthesisText
{
    /// <summary>Whether some code needs a text, or a longer one with it, as it is.</summary>
    public static bool IsNeeded(IOperation text, TypeModel type)
    {
        var seen = new HashSet<IOperation> { text };
        var pending = new Queue<IOperation>(seen);
        while (pending.Count > 0)
        {
            foreach (var use in type.Uses.Of(pending.Dequeue()).All)
            {
                if (IsNeededBy(use))
                {
                    return true;
                }

                if (LongerText(use) is { } longer && seen.Add(longer))
                {
                    pending.Enqueue(longer);
                }
            }
        }

        return false;
    }

    private static bool IsNeededBy(Use use) => use.Kind switch
    {
        UseKind.Comparison => !KnownCalls.IsGuard(use),
        UseKind.Key => true,
        UseKind.Receiver => !use.ThroughCollection,
        UseKind.Argument => !KnownCalls.IsGuard(use) && use.Consumer is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } && IsNeededBy(parameter, method),
        _ => false,
    };

    private static bool IsNeededBy(IParameterSymbol parameter, IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? CdkScope.IsName(parameter)
        : BclCalls.IsOfBaseClassLibrary(method) ? KnownCalls.FateOfArgument(parameter) != ImageIdFate.Logged && !KnownCalls.MakesText(method)
        : parameter.Name is "id" or "key" or "newLogicalId" && method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The whole text of which a use makes the value a part.</summary>
    private static IOperation? LongerText(Use use)
    {
        if (use.Consumer is IArgumentOperation { Parent: IInvocationOperation call } && KnownCalls.MakesText(call.TargetMethod))
        {
            return call;
        }

        return use.Kind == UseKind.Interpolation
            ? use.Consumer.Ancestors().Prepend(use.Consumer).TakeWhile(IsPartOfText).Last()
            : null;
    }

    private static bool IsPartOfText(IOperation operation) =>
        operation is IInterpolationOperation or IInterpolatedStringTextOperation or IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add };
}
