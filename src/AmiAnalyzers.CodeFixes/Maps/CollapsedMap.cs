using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>A Region map that gives way to look-ups: a parameter has the same name in every Region.</summary>
/// <param name="Places">The expressions that choose from the map; each becomes a look-up.</param>
/// <param name="Rest">Takes away what else makes the map.</param>
internal sealed record CollapsedMap(IReadOnlyList<FixSite> Places, EditPlan Rest)
{
    /// <summary>The collapsed map, or <see langword="null"/> where its keys mean more than the choice of an ID.</summary>
    public static async Task<CollapsedMap?> OfAsync(RegionMap map, FixSite first, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (!map.Entries.All(IsOneId))
        {
            return null;
        }

        var plan = new EditPlan();
        var places = map.Origin switch
        {
            Microsoft.CodeAnalysis.Operations.ISwitchExpressionOperation chosen => SwitchPlaces.Of(chosen, map, first),
            Microsoft.CodeAnalysis.Operations.ISwitchOperation chosen => SwitchPlaces.Of(chosen, map, first, plan),
            _ => await new DictionaryPlaces(map, first, solution, plan).FindAsync(cancellationToken).ConfigureAwait(false),
        };
        return places is { Count: > 0 } ? new CollapsedMap(places, plan) : null;
    }

    /// <summary>An expression that chooses from a map, as if the ID of the first entry stood there.</summary>
    /// <param name="choice">The operation of the expression.</param>
    /// <param name="place">The expression.</param>
    /// <param name="type">The type around it.</param>
    /// <param name="id">The ID of the first entry.</param>
    public static FixSite PlaceOf(IOperation choice, CodePlace place, TypeModel type, string id)
    {
        var writes = ValueEnds.Of(choice, type).All.SelectMany(end => end.Writes).ToList();
        var slots = type.LaunchSites.SelectMany(site => site.Slots).Where(slot => slot.Writes.Any(writes.Contains)).ToList();
        var expression = (ExpressionSyntax)place.Node;
        var fate = slots.Any(slot => slot.Row.Role.StartsInstances()) ? ImageIdFate.Launched : ImageIdFate.Unknown;
        return new FixSite(place.Document, place.Model, type, new ImageIdUse(new ImageIdText(id, expression.GetLocation(), expression, IsWhole: true), choice, fate, slots));
    }

    /// <summary>Whether an entry is one ID: of several, or of an object around one, nobody knows which is meant.</summary>
    private static bool IsOneId(RegionMapEntry entry) => entry.Ids.Length == 1;
}
