using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: an image ID on its way to a CloudFormation property becomes the value of a stack parameter. A local constant becomes a variable.</summary>
internal sealed class CdkTypedParameterStrategy : LookUpStrategy
{
    /// <summary>The key of every strategy that writes such a parameter.</summary>
    public const string TypedParameter = "typed-string-parameter";

    /// <inheritdoc/>
    public override string Key => TypedParameter;

    /// <inheritdoc/>
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null } || Functions.Around(site.Literal) is null)
        {
            return null;
        }

        var plan = new EditPlan();
        if (await LookUpAsync(site, CodePlace.Literal(choice.Name), context, plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        plan.Replace(site.Document, site.Literal.Span, lookUp);
        LocalConstant.Open(site.Place, plan);
        return plan;
    }

    private static async Task<string?> LookUpAsync(FixSite site, string name, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        if (site.SlotsOf(ApiFamily.Cdk) is { Count: > 0 } slots)
        {
            return slots.All(slot => slot.Row.Role == SlotRole.LaunchImage) && !SynthesisText.IsNeeded(site.Use.Operation!, site.Type)
                ? CdkTypedParameter.At(site.Place, slots.SelectMany(slot => slot.Writes), site.Type, name, plan)
                : null;
        }

        // What constructs of other classes make with the ID belongs to the stack of whoever makes them.
        var ends = site.IsText && CdkScope.IsWithin(site.Place, site.Type) ? await ValueEnds.OfAsync(site, context.Solution, cancellationToken).ConfigureAwait(false) : null;
        return ends is { IsComplete: true, All.Count: > 0 } && ends.All.All(end => TakesParameter(end) && !CdkScope.IsOtherStack(end.Type.Facts.Type, site.Type.Facts.Type))
            ? CdkTypedParameter.At(site.Place, [], site.Type, name, plan)
            : null;
    }

    private static bool TakesParameter(ValueEnd end) =>
        !end.Writes.IsEmpty && end.Writes.All(write => write.Row.Role == SlotRole.LaunchImage && ApiFamilies.Of(write.Row) == ApiFamily.Cdk);
}
