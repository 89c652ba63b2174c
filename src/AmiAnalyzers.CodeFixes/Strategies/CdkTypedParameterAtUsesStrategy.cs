using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: the stack parameter is made where the constant that held the ID is used.</summary>
internal sealed class CdkTypedParameterAtUsesStrategy() : AtUsesStrategy(ofLocal: false)
{
    /// <inheritdoc/>
    public override string Key => CdkTypedParameterStrategy.TypedParameter;

    /// <inheritdoc/>
    private protected override bool Accepts(FixSite site) => site is { IsText: true, Use: { Text.IsWhole: true, Operation: not null, Fate: ImageIdFate.Launched or ImageIdFate.Unknown } };

    /// <inheritdoc/>
    private protected override Task<string?> LookUpAsync(CodePlace read, TypeModel type, ImmutableArray<SlotWrite> writes, LookUpContext context, EditPlan plan, CancellationToken cancellationToken) =>
        Task.FromResult(writes.All(write => write.Row.Role == SlotRole.LaunchImage && ApiFamilies.Of(write.Row) == ApiFamily.Cdk)
            ? CdkTypedParameter.At(read, writes, type, read.Node.ToString(), plan)
            : null);
}
