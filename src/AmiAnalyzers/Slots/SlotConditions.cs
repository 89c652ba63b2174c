using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Slots;

/// <summary>Whether a slot's sibling has the value that makes the slot count.</summary>
internal static class SlotConditions
{
    /// <summary>Reads the sibling: an argument of the same call, a member of the same object.</summary>
    public static bool Hold(SlotCondition condition, SiteObject owner, ValueTracer tracer)
    {
        var trace = ArgumentOf(owner.Operation, condition.Member) is { } argument ? tracer.Trace(argument.Value)
            : owner.MemberWhenUsed(condition.Member, tracer);
        return trace is { IsComplete: true, Leaves: [var only] } && (only.Text ?? EnumConstantOf(only.Operation)) == condition.Value;
    }

    private static IArgumentOperation? ArgumentOf(IOperation operation, string name)
    {
        var arguments = operation switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation call => call.Arguments,
            _ => System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, name, StringComparison.OrdinalIgnoreCase) && argument.ArgumentKind == ArgumentKind.Explicit);
    }

    private static string? EnumConstantOf(IOperation operation) => operation.WithoutWrappers() is IFieldReferenceOperation { Field: { } field } ? field.Name : null;
}
