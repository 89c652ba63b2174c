using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Maps;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.CodeFixes.Strategies;
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
        if (sites.Count == 0)
        {
            return [];
        }

        var targets = new List<LookUpTarget>();
        var map = MapAround(sites[0]) is { } found && sites.All(site => MapAround(site) == found) ? found : null;
        if (map is not null)
        {
            targets.AddRange(await OfMapAsync(map, sites[0].Type, solution, cancellationToken).ConfigureAwait(false));
        }
        else if (CdkImageMap.Around(sites[0].Literal, sites[0].Type) is { } call)
        {
            targets.Add(await OfCallAsync(call, sites[0], solution, cancellationToken).ConfigureAwait(false));
        }

        // What a dictionary holds is made in one place, wherever the instance starts: its IDs go together, or stay.
        if (map is null ? targets.Count == 0 : !sites.Any(site => map.Ids.Any(id => id.Written == site.Literal)))
        {
            var followed = await FollowedAsync(sites, solution, cancellationToken).ConfigureAwait(false);
            targets.Add(new LookUpTarget(sites, followed.Select(ParameterChoices.For).ToList(), new EditPlan()) { IsPinned = sites.Any(ImageTexts.SayPinned) });
        }

        return targets;
    }

    private static async Task<IReadOnlyList<LookUpTarget>> OfMapAsync(RegionMap map, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        var all = await solution.SitesOfAsync(type.ImageIds.Where(use => map.Ids.Any(id => id.Written == use.Text.Expression || id.Literal == use.Text.Expression)), type, cancellationToken).ConfigureAwait(false);
        var isPinned = all.Any(ImageTexts.SayPinned) || ImageTexts.SayPinned(map.Origin.Syntax);
        var id = map.Ids.First().Written;
        var targets = new List<LookUpTarget>();
        foreach (var collapsed in await CollapsedMap.AllOfAsync(map, type, solution, cancellationToken).ConfigureAwait(false))
        {
            var elsewhere = collapsed.Places.Where(place => place.Type != type).Select(place => new ValueEnd(place.Type, place.Use.Slots.SelectMany(slot => slot.Writes).ToImmutableArray())).ToList();
            var followed = all.Select(site => site with { Elsewhere = elsewhere }).ToList();
            targets.Add(Together(collapsed.Places, ParameterChoices.ForAll(followed, map.Origin.Syntax, id, collapsed.Places[0]), collapsed.Rest) with { IsPinned = isPinned });
        }

        // An arm of a switch stands where it is chosen.
        if (map.Origin is ISwitchExpressionOperation or ISwitchOperation && all.All(site => map.Ids.Any(entry => entry.Written == site.Literal)))
        {
            targets.Add(Together(all, ParameterChoices.ForAll(all, map.Origin.Syntax, id, all[0]), new EditPlan()));
        }

        return targets;
    }

    /// <summary>A map that an expression computes in the call which takes it: one look-up does for all of its IDs.</summary>
    private static async Task<LookUpTarget> OfCallAsync(CdkImageMap call, FixSite first, SolutionReader solution, CancellationToken cancellationToken)
    {
        var all = await solution.SitesOfAsync(first.Type.ImageIds.Where(use => CdkImageMap.Around(use.Text.Expression, first.Type)?.Call == call.Call), first.Type, cancellationToken).ConfigureAwait(false);
        return Together([first], ParameterChoices.ForAll(all, call.Call, first.Literal, first), new EditPlan()) with { IsPinned = all.Any(ImageTexts.SayPinned) || ImageTexts.SayPinned(call.Call) };
    }

    /// <summary>The IDs with what other types do with them: a constant stands in one class, the instance type in another.</summary>
    private static async Task<IReadOnlyList<FixSite>> FollowedAsync(IReadOnlyList<FixSite> sites, SolutionReader solution, CancellationToken cancellationToken)
    {
        var followed = new List<FixSite>();
        foreach (var site in sites)
        {
            var ends = site.Use.Operation is null ? [] : (await ValueEnds.OfAsync(site, solution, cancellationToken).ConfigureAwait(false)).All;
            followed.Add(site with { Elsewhere = ends.Where(end => end.Type != site.Type).ToList() });
        }

        return followed;
    }

    private static LookUpTarget Together(IReadOnlyList<FixSite> sites, ImmutableArray<ParameterChoice> choices, EditPlan rest) => new(sites, sites.Select(_ => choices).ToList(), rest);

    /// <summary>The map with a reported ID, be it that the map names a constant which holds the ID.</summary>
    private static RegionMap? MapAround(FixSite site) => site.Type.RegionMaps.FirstOrDefault(map => map.Ids.Any(id => id.Written == site.Literal || id.Literal == site.Literal));
}
