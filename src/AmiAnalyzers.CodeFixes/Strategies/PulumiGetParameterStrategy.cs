using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Pulumi: the image ID becomes the output of <c>GetParameter.Invoke</c>.</summary>
internal sealed class PulumiGetParameterStrategy : LookUpStrategy
{
    /// <summary>The key of every strategy that invokes the function.</summary>
    public const string GetParameter = "pulumi-get-parameter";

    /// <inheritdoc/>
    public override string Key => GetParameter;

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice, context));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice, LookUpContext context)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null } || site.SlotsOf(ApiFamily.Pulumi) is not { Count: > 0 } slots)
        {
            return null;
        }

        var plan = new EditPlan();
        var place = PulumiOutput.Replaced(site.Place);
        if (PulumiLookUp.At(place, slots.SelectMany(slot => slot.Writes), site.Type, CodePlace.Literal(choice.Name), plan) is not { } lookUp
            || !PulumiOutput.TryMakeRoom(place, site.Type, context, plan))
        {
            return null;
        }

        plan.Replace(place.Document, place.Node.Span, lookUp);
        return plan;
    }
}
