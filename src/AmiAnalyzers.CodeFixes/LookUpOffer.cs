using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Strategies;

namespace AmiAnalyzers.CodeFixes;

/// <summary>One offered rewrite of one report.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">Rule, strategy and kind of parameter.</param>
/// <param name="Plan">The changes.</param>
internal sealed record LookUpOffer(string Title, string Key, EditPlan Plan)
{
    /// <summary>The key under which the first offer of every report goes: fix-all on it means "the best for each".</summary>
    public static string FirstKey(string ruleId) => ruleId + ":First";

    /// <summary>
    /// The plans for a report, the best first; each is worked out when it is asked for. Several in a row may have the same key: the first
    /// that proves right is the offer.
    /// </summary>
    /// <param name="targets">The ways to rewrite the reported IDs, the best first.</param>
    /// <param name="ruleId">The rule that reported them.</param>
    /// <param name="context">What the plans rest on.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static IEnumerable<Task<LookUpOffer?>> PlanAll(IReadOnlyList<LookUpTarget> targets, string ruleId, LookUpContext context, CancellationToken cancellationToken) =>
        from rank in Enumerable.Range(0, targets.Count == 0 ? 0 : targets.Max(target => target.Ranks))
        from target in targets
        where rank < target.Ranks
        from strategy in AllStrategies.InOrder(target.Sites[0].Settings, target.IsPinned)
        select PlanAsync(strategy, target, rank, ruleId, context, cancellationToken);

    private static async Task<LookUpOffer?> PlanAsync(LookUpStrategy strategy, LookUpTarget target, int rank, string ruleId, LookUpContext context, CancellationToken cancellationToken)
    {
        var whole = new EditPlan();
        LookUpContext? current = context;
        for (var i = 0; i < target.Sites.Count; i++)
        {
            if (current is null || await strategy.PlanAsync(target.Sites[i], target.Choices[i][rank], current, cancellationToken).ConfigureAwait(false) is not { } plan)
            {
                return null;
            }

            whole.Add(plan);
            current = target.Sites.Count > 1 ? current.After(plan) : current;
        }

        whole.Add(target.Rest);
        var first = target.Choices[0][rank];
        return new LookUpOffer(strategy.TitleFor(first.Label), $"{ruleId}:{strategy.Key}:{first.Kind}", whole);
    }
}
