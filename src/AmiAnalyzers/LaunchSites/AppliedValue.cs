using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What Pulumi's <c>Apply</c> makes of a value that is known later.</summary>
internal static class AppliedValue
{
    /// <summary>Whether a call is <c>Apply</c>.</summary>
    public static bool IsApply(IInvocationOperation call) => call.TargetMethod.Name == nameof(ImageMembers.Apply) && MemberIds.Of(call.TargetMethod) == ImageMembers.Apply;

    /// <summary>The receiver of <c>Apply</c> where its lambda picks the value or ID of what it is given and nothing else.</summary>
    public static Trace Of(IInvocationOperation apply, ValueTracer tracer) =>
        apply.Arguments is [{ Value: var function }] && function.WithoutWrappers() is IAnonymousFunctionOperation lambda
        && tracer.Facts.ReturnsOf(lambda.Symbol) is [var returned]
        && returned.WithoutWrappers() is IMemberReferenceOperation { Instance: IParameterReferenceOperation given } member
        && SymbolEqualityComparer.Default.Equals(given.Parameter.ContainingSymbol, lambda.Symbol)
        && (ImageMembers.IsParameterValue(member.Member.Name) || ImageMembers.IsImageId(member.Member.Name))
            ? tracer.Trace(apply.Instance)
            : Trace.Unknown;
}
