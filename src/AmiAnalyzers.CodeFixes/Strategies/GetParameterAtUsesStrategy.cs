using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS SDK: gets the parameter at every use of the constant or variable that held the ID.</summary>
/// <param name="ofLocal">Whether local variables are rewritten, or fields and properties.</param>
internal sealed class GetParameterAtUsesStrategy(bool ofLocal) : AtUsesStrategy(ofLocal)
{
    /// <inheritdoc/>
    public override string Key => GetParameterStrategy.GetParameter;

    /// <inheritdoc/>
    private protected override bool Accepts(FixSite site) => site.IsSdkImageId;

    /// <summary>What is looked up is an ID as any other: it may be compared, logged or handed on besides.</summary>
    private protected override bool Takes(ValueEnds ends) => ends.All.All(end => end.Writes.All(write => write.Row.Role.StartsInstances()));

    /// <inheritdoc/>
    private protected override async Task<string?> LookUpAsync(CodePlace read, TypeModel type, ImmutableArray<SlotWrite> writes, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        var launches = LaunchesOf(writes, type);
        var name = read.Node.ToString();
        return await context.GetParameterAsync(read, type, launches, name, plan, cancellationToken).ConfigureAwait(false)
            ?? await GetParameterBeforeStrategy.VariableAsync(read, type, launches, name, context, plan, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is logged or compared is what is launched: one look-up serves both, and comes before the first of them.</summary>
    private protected override async Task<string?> VariableAsync(IReadOnlyList<Read> reads, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        var first = reads.OrderBy(read => read.Place.Position).First();
        var launches = LaunchesOf(reads.SelectMany(read => read.Writes), first.Type);
        if (launches.Count == 0
            || reads.All(read => !read.Writes.IsEmpty)
            || GetParameterBeforeStrategy.ScopeOf(first.Place.Node) is not { } scope
            || !reads.All(read => Functions.SeeVariablesOf(scope, read.Place.Node)))
        {
            return null;
        }

        var part = new EditPlan();
        var name = await GetParameterBeforeStrategy.VariableAsync(first.Place, first.Type, launches, first.Place.Node.ToString(), context, part, cancellationToken).ConfigureAwait(false);
        if (name is not null)
        {
            plan.Add(part);
        }

        return name;
    }

    private static List<IInvocationOperation> LaunchesOf(IEnumerable<SlotWrite> writes, TypeModel type) =>
        writes.SelectMany(write => LaunchClients.CallsTaking(write.Object, type)).Distinct().ToList();
}
