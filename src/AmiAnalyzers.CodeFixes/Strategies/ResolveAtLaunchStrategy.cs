using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// Leaves the look-up to the service: <c>resolve:ssm:…</c> where every slot that takes the ID understands it, as AWS documents, or as EC2 is
/// known to do without saying so in its reference.
/// </summary>
internal sealed class ResolveAtLaunchStrategy(bool isDocumented) : LookUpStrategy
{
    /// <inheritdoc/>
    public override string Key => "resolve-at-launch";

    /// <inheritdoc/>
    public override string TitleFor(string label) => $"Let EC2 look up {label} in SSM Parameter Store at launch";

    /// <inheritdoc/>
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null, Fate: LaunchSites.ImageIdFate.Launched or LaunchSites.ImageIdFate.Unknown } || !site.IsText)
        {
            return null;
        }

        var ends = await ValueEnds.OfAsync(site, context.Solution, cancellationToken).ConfigureAwait(false);
        var writes = ends.All.SelectMany(end => end.Writes).ToList();
        if (!ends.IsComplete || writes.Count == 0 || ends.All.Any(end => end.Writes.IsEmpty) || PrefixOf(writes) is not { } prefix)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(prefix + choice.Name));
        return plan;
    }

    private string? PrefixOf(List<SlotWrite> writes)
    {
        var kinds = writes.Select(write => write.Row.Resolve).Distinct().ToList();
        return kinds is [ResolveAtLaunch.ImageBuilder] ? (isDocumented ? "ssm:" : null)
            : kinds.All(kind => kind is ResolveAtLaunch.Documented or ResolveAtLaunch.InstantFleet or ResolveAtLaunch.ServerSide) && kinds.Contains(ResolveAtLaunch.ServerSide) != isDocumented ? "resolve:ssm:"
            : null;
    }
}
