using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Pulumi: the function is invoked where the constant or variable that held the ID is used, each time with the provider of that resource.</summary>
/// <param name="ofLocal">Whether local variables are rewritten, or fields and properties.</param>
internal sealed class PulumiGetParameterAtUsesStrategy(bool ofLocal) : AtUsesStrategy(ofLocal)
{
    /// <inheritdoc/>
    public override string Key => PulumiGetParameterStrategy.GetParameter;

    /// <inheritdoc/>
    private protected override bool Accepts(FixSite site) => site is { IsText: true, Use: { Text.IsWhole: true, Operation: not null, Fate: ImageIdFate.Launched or ImageIdFate.Unknown } };

    /// <inheritdoc/>
    private protected override Task<string?> LookUpAsync(CodePlace read, TypeModel type, ImmutableArray<SlotWrite> writes, LookUpContext context, EditPlan plan, CancellationToken cancellationToken) =>
        Task.FromResult(writes.All(write => ApiFamilies.Of(write.Row) == ApiFamily.Pulumi) && PulumiOutput.TryMakeRoom(read, type, context, plan)
            ? PulumiLookUp.At(read, writes, type, read.Node.ToString(), plan)
            : null);
}
