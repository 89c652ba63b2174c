using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;

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
        var launches = writes.SelectMany(write => LaunchClients.CallsTaking(write.Object, type)).Distinct().ToList();
        var name = read.Node.ToString();
        return await context.GetParameterAsync(read, type, launches, name, plan, cancellationToken).ConfigureAwait(false)
            ?? await GetParameterBeforeStrategy.VariableAsync(read, type, launches, name, context, plan, cancellationToken).ConfigureAwait(false);
    }
}
