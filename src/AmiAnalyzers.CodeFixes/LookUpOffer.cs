using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.CodeFixes.Strategies;

namespace AmiAnalyzers.CodeFixes;

/// <summary>One offered rewrite of one reported ID.</summary>
/// <param name="Site">The reported ID.</param>
/// <param name="Strategy">How the look-up is written.</param>
/// <param name="Choice">Which parameter is looked up.</param>
/// <param name="Key">Rule and strategy; the first offer of every report shares one key, so that fix-all means "the best for each".</param>
internal sealed record LookUpOffer(FixSite Site, LookUpStrategy Strategy, ParameterChoice Choice, string Key)
{
    private const string First = "first";

    /// <summary>What the user reads.</summary>
    public string Title => Strategy.TitleFor(Choice.Label);

    /// <summary>The offers for a report, the best first.</summary>
    public static IReadOnlyList<LookUpOffer> For(FixSite site, string ruleId)
    {
        var offers =
            from choice in ParameterChoices.For(site)
            from strategy in AllStrategies.InOrder
            where strategy.CanApply(site, choice)
            select new LookUpOffer(site, strategy, choice, $"{ruleId}:{strategy.Key}:{choice.Kind}");
        return offers.Select((offer, index) => index == 0 ? offer with { Key = $"{ruleId}:{First}" } : offer).ToList();
    }
}
