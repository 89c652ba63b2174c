using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis.Operations;

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
        if (site.Use is not { Text.IsWhole: true, Operation: not null, Fate: ImageIdFate.Launched or ImageIdFate.Unknown } || !site.IsText)
        {
            return null;
        }

        var ends = await ValueEnds.OfAsync(site, context.Solution, cancellationToken).ConfigureAwait(false);
        var kinds = ends.All.SelectMany(end => end.Writes.Select(write => KindOf(write, end.Type))).Distinct().ToList();
        if (!ends.IsComplete || ends.All.Any(end => end.Writes.IsEmpty) || PrefixOf(kinds) is not { } prefix)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(prefix + choice.Name));
        return plan;
    }

    private string? PrefixOf(List<ResolveAtLaunch> kinds) =>
        kinds is [ResolveAtLaunch.ImageBuilder] ? (isDocumented ? "ssm:" : null)
        : kinds.Count > 0 && kinds.All(kind => kind is ResolveAtLaunch.Documented or ResolveAtLaunch.ServerSide) && kinds.Contains(ResolveAtLaunch.ServerSide) != isDocumented ? "resolve:ssm:"
        : null;

    private static ResolveAtLaunch KindOf(SlotWrite write, TypeModel type) =>
        write.Row.Resolve != ResolveAtLaunch.InstantFleet ? write.Row.Resolve
        : LaunchClients.CallsTaking(write.Object, type) is { Count: > 0 } calls && calls.All(call => IsInstant(call, type)) ? ResolveAtLaunch.Documented
        : ResolveAtLaunch.No;

    private static bool IsInstant(IInvocationOperation call, TypeModel type) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } request
        && type.Tracer.MemberAt(request, "Type") is { IsComplete: true, Leaves: [var only] }
        && (only.Text ?? ConstantMember.Of(only.Operation)?.Name.ToLowerInvariant()) == "instant";
}
