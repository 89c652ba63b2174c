using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.CodeFixes.Strategies;

namespace AmiAnalyzers.CodeFixes;

/// <summary>One offered rewrite of one report.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">Rule, strategy and kind of parameter.</param>
/// <param name="Plan">The changes.</param>
internal sealed record LookUpOffer(string Title, string Key, EditPlan Plan)
{
    /// <summary>The key under which the first offer of every report goes: fix-all on it means "the best for each".</summary>
    public static string FirstKey(string ruleId) => ruleId + ":first";

    /// <summary>
    /// The plans for a report, the best first; each is worked out when it is asked for. Several in a row may have the same key: the first
    /// that proves right is the offer.
    /// </summary>
    /// <param name="sites">The reported IDs, all of which one offer rewrites.</param>
    /// <param name="ruleId">The rule that reported them.</param>
    /// <param name="context">What the plans rest on.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IEnumerable<Task<LookUpOffer?>> PlanAll(IReadOnlyList<FixSite> sites, string ruleId, LookUpContext context, CancellationToken cancellationToken)
    {
        var choices = sites.Select(site => ParameterChoices.For(site)).ToList();
        return
            from rank in Enumerable.Range(0, choices.Count == 0 ? 0 : choices.Min(each => each.Length))
            from strategy in AllStrategies.InOrder(sites[0].Settings)
            select PlanAsync(strategy, sites.Select((site, index) => (site, choices[index][rank])).ToList(), ruleId, context, cancellationToken);
    }

    private static async Task<LookUpOffer?> PlanAsync(
        LookUpStrategy strategy, IReadOnlyList<(FixSite Site, ParameterChoice Choice)> sites, string ruleId, LookUpContext context, CancellationToken cancellationToken)
    {
        var whole = new EditPlan();
        LookUpContext? current = context;
        foreach (var (site, choice) in sites)
        {
            if (current is null || await strategy.PlanAsync(site, choice, current, cancellationToken).ConfigureAwait(false) is not { } plan)
            {
                return null;
            }

            whole.Add(plan);
            current = sites.Count > 1 ? current.After(plan) : current;
        }

        var first = sites[0].Choice;
        return new LookUpOffer(strategy.TitleFor(first.Label), $"{ruleId}:{strategy.Key}:{first.Kind}", whole);
    }
}
