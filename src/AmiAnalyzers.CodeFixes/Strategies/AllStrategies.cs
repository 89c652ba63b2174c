using System.Collections.Immutable;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Every strategy; where several apply, the first one is offered first.</summary>
internal static class AllStrategies
{
    public static readonly ImmutableArray<LookUpStrategy> InOrder = ImmutableArray.Create<LookUpStrategy>(
        new CdkMachineImageStrategy(),
        new CdkTypedParameterStrategy(),
        new PulumiGetParameterStrategy(),
        new ResolveAtLaunchStrategy(),
        new GetParameterStrategy());
}
