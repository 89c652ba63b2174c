using System.Collections.Immutable;
using AmiAnalyzers.Configuration;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Every strategy; where several apply, the first one is offered first.</summary>
internal static class AllStrategies
{
    private static readonly ResolveAtLaunchStrategy Undocumented = new(isDocumented: false);
    private static readonly GetParameterAtUsesStrategy AtUses = new(ofLocal: false);

    private static readonly ImmutableArray<LookUpStrategy> BeforeAll = ImmutableArray.Create<LookUpStrategy>(
        new CdkMachineImageStrategy(),
        new CdkTypedParameterStrategy(),
        new PulumiGetParameterStrategy(),
        new ResolveInTextStrategy(),
        new ResolveAtLaunchStrategy(isDocumented: true));

    private static readonly ImmutableArray<LookUpStrategy> InPlace = ImmutableArray.Create<LookUpStrategy>(
        new GetParameterStrategy(),
        new GetParameterBeforeStrategy(),
        new GetParameterAtUsesStrategy(ofLocal: true));

    private static readonly ImmutableArray<LookUpStrategy> GetParameterFirst = BeforeAll.AddRange(InPlace).Add(Undocumented).Add(AtUses);

    private static readonly ImmutableArray<LookUpStrategy> ResolveFirst = BeforeAll.Add(Undocumented).AddRange(InPlace).Add(AtUses);

    /// <summary>The strategies in the order that the configuration asks for.</summary>
    public static ImmutableArray<LookUpStrategy> InOrder(Settings settings) => settings.PrefersResolveAtLaunch ? ResolveFirst : GetParameterFirst;
}
