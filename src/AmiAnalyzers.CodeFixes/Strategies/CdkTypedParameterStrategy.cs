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
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null }
            || site.SlotsOf(ApiFamily.Cdk) is not { Count: > 0 } slots
            || slots.Any(slot => slot.Row.Role != SlotRole.LaunchImage)
            || SynthesisText.IsNeeded(site.Use.Operation, site.Type)
            || Functions.Around(site.Literal) is null)
        {
            return null;
        }

        var plan = new EditPlan();
        if (CdkTypedParameter.At(site.Place, slots.SelectMany(slot => slot.Writes), site.Type, CodePlace.Literal(choice.Name), plan) is not { } lookUp)
        {
            return null;
        }

        plan.Replace(site.Document, site.Literal.Span, lookUp);
        LocalConstant.Open(site.Place, plan);
        return plan;
    }
}
