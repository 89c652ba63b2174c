using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Maps;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes;

/// <summary>What one offer rewrites.</summary>
/// <param name="Sites">The expressions that look-ups take the place of, all in one edit.</param>
/// <param name="Choices">The parameters for each of them, the best first.</param>
/// <param name="Rest">What else must change with them.</param>
internal sealed record LookUpTarget(IReadOnlyList<FixSite> Sites, IReadOnlyList<ImmutableArray<ParameterChoice>> Choices, EditPlan Rest)
{
    /// <summary>Whether a comment says that this very image is wanted.</summary>
    public bool IsPinned { get; private init; }

    /// <summary>How many parameters there are to choose from.</summary>
    public int Ranks => Choices.Count == 0 ? 0 : Choices.Min(each => each.Length);

    /// <summary>The ways to rewrite reported IDs, the best first: a Region map as a whole if one look-up does for it, else each ID where it stands.</summary>
    public static async Task<IReadOnlyList<LookUpTarget>> OfAsync(IReadOnlyList<FixSite> sites, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (sites.Count == 0 || MapAround(sites[0]) is not { } map || sites.Any(site => MapAround(site) != map))
        {
            return [new LookUpTarget(sites, sites.Select(ParameterChoices.For).ToList(), new EditPlan()) { IsPinned = sites.Any(ImageTexts.SayPinned) }];
        }

        var all = await IdsOfAsync(map, sites[0].Type, solution, cancellationToken).ConfigureAwait(false);
        var targets = new List<LookUpTarget>();
        if (await CollapsedMap.OfAsync(map, all[0], solution, cancellationToken).ConfigureAwait(false) is { } collapsed)
        {
            targets.Add(Together(collapsed.Places, ParameterChoices.ForAll(all, collapsed.Places[0]), collapsed.Rest) with { IsPinned = all.Any(ImageTexts.SayPinned) });
        }

        // What a dictionary holds is made in one place, wherever the instance starts; an arm of a switch, where it is chosen.
        if (map.Origin is ISwitchExpressionOperation or ISwitchOperation)
        {
            targets.Add(Together(all, ParameterChoices.ForAll(all, all[0]), new EditPlan()));
        }

        return targets;
    }

    private static LookUpTarget Together(IReadOnlyList<FixSite> sites, ImmutableArray<ParameterChoice> choices, EditPlan rest) => new(sites, sites.Select(_ => choices).ToList(), rest);

    private static RegionMap? MapAround(FixSite site) => site.Type.RegionMaps.FirstOrDefault(map => map.Ids.Any(id => id.Written == site.Literal));

    private static async Task<IReadOnlyList<FixSite>> IdsOfAsync(RegionMap map, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        var sites = new List<FixSite>();
        foreach (var use in type.ImageIds.Where(use => map.Ids.Any(id => id.Written == use.Text.Expression)))
        {
            if (await solution.PlaceOfAsync(use.Text.Expression, cancellationToken).ConfigureAwait(false) is { } place)
            {
                sites.Add(new FixSite(place.Document, place.Model, type, use));
            }
        }

        return sites;
    }
}
