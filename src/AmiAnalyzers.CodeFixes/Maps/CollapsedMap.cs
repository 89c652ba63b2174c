using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>A Region map that gives way to look-ups: a parameter has the same name in every Region.</summary>
/// <param name="Places">The expressions that choose from the map; each becomes a look-up.</param>
/// <param name="Rest">Takes away what else makes the map.</param>
internal sealed record CollapsedMap(IReadOnlyList<FixSite> Places, EditPlan Rest)
{
    /// <summary>The ways to collapse the map, the best first; none where its keys mean more than the choice of an ID, or other code may stand in their place.</summary>
    public static async Task<IReadOnlyList<CollapsedMap>> AllOfAsync(RegionMap map, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (!HasOneIdEach(map, type) || map.Origin.Syntax.ContainsDirectives || await solution.PlaceOfAsync(map.Origin.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return [];
        }

        var changes = new List<MapChange?>();
        switch (map.Origin)
        {
            case ISwitchExpressionOperation chosen:
                changes.Add(SwitchPlaces.Of(chosen, map, type, place));
                changes.Add(await SwitchPlaces.AtCallsAsync(chosen, map, type, solution, cancellationToken).ConfigureAwait(false));
                break;
            case ISwitchOperation chosen:
                changes.Add(SwitchPlaces.Of(chosen, map, type, place));
                break;
            default:
                changes.Add(await new DictionaryPlaces(map, type, solution).FindAsync(place, cancellationToken).ConfigureAwait(false));
                break;
        }

        var collapsed = new List<CollapsedMap>();
        foreach (var change in changes.OfType<MapChange>())
        {
            if (await change.RestAsync(type, solution, cancellationToken).ConfigureAwait(false) is { } rest)
            {
                collapsed.Add(new CollapsedMap(change.Places, rest));
            }
        }

        return collapsed;
    }

    /// <summary>An expression that chooses from a map, as if the ID of the first entry stood there.</summary>
    /// <param name="choice">The operation of the expression.</param>
    /// <param name="place">The expression.</param>
    /// <param name="type">The type around it.</param>
    /// <param name="map">The map.</param>
    public static FixSite PlaceOf(IOperation choice, CodePlace place, TypeModel type, RegionMap map)
    {
        var writes = ValueEnds.Of(choice, type).All.SelectMany(end => end.Writes).ToList();
        var slots = type.LaunchSites.SelectMany(site => site.Slots).Where(slot => slot.Writes.Any(writes.Contains)).ToList();
        var expression = (ExpressionSyntax)place.Node;
        var fate = slots.Any(slot => slot.Row.Role.StartsInstances()) ? ImageIdFate.Launched : ImageIdFate.Unknown;
        return new FixSite(place.Document, place.Model, type, new ImageIdUse(new ImageIdText(map.Ids.First().Id, expression.GetLocation(), expression, IsWhole: true), choice, fate, slots));
    }

    /// <summary>Whether each entry is one ID: of several, or of an object around one, nobody knows which is meant, and what may be given instead would be lost.</summary>
    public static bool HasOneIdEach(RegionMap map, TypeModel type) => map.Entries.All(entry =>
        entry.Ids is [var id]
        && entry.Operation.DescendantsAndSelf().Where(operation => operation.Syntax == id.Written).All(value => type.Tracer.Trace(value) is { IsComplete: true, Leaves.Length: 1 }));
}
