using System.Collections.Immutable;
using AmiAnalyzers.Configuration;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Every strategy; where several apply, the first one is offered first.</summary>
internal static class AllStrategies
{
    private static readonly ResolveAtLaunchStrategy Undocumented = new(isDocumented: false);
    private static readonly CdkMachineImageStrategy Newest = new(isCached: false), Cached = new(isCached: true);

    private static readonly ImmutableArray<LookUpStrategy> Declared = ImmutableArray.Create<LookUpStrategy>(
        new CdkParameterStrategy(),
        new CdkTypedParameterStrategy(),
        new CdkTypedParameterAtUsesStrategy(),
        new PulumiGetParameterStrategy(),
        new PulumiGetParameterAtUsesStrategy(ofLocal: true),
        new PulumiGetParameterAtUsesStrategy(ofLocal: false),
        new ResolveInTextStrategy(),
        new ResolveAtLaunchStrategy(isDocumented: true));

    private static readonly ImmutableArray<LookUpStrategy> InPlace = ImmutableArray.Create<LookUpStrategy>(
        new GetParameterStrategy(),
        new GetParameterBeforeStrategy(),
        new GetParameterAtUsesStrategy(ofLocal: true));

    /// <summary>The strategies in the order that the configuration asks for.</summary>
    /// <param name="settings">The configuration.</param>
    /// <param name="isPinned">Whether the code says that it wants this very image.</param>
    public static IEnumerable<LookUpStrategy> InOrder(Settings settings, bool isPinned) =>
        (isPinned ? new[] { Cached, Newest } : [Newest, Cached])
            .Concat(Declared)
            .Concat(settings.PrefersResolveAtLaunch ? InPlace.Insert(0, Undocumented) : InPlace.Add(Undocumented))
            .Append(new GetParameterAtUsesStrategy(ofLocal: false));
}
