using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS SDK: gets the parameter where the ID stood. A local constant becomes a variable.</summary>
internal sealed class GetParameterStrategy : LookUpStrategy
{
    /// <summary>The key of every strategy that gets the parameter with the SDK.</summary>
    public const string GetParameter = "get-parameter";

    /// <inheritdoc/>
    public override string Key => GetParameter;

    /// <inheritdoc/>
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (!site.IsSdkImageId)
        {
            return null;
        }

        var plan = new EditPlan();
        var place = LocalConstant.Of(site.Place) is { } constant ? site.Place.At(constant) : site.Place;
        if (await context.GetParameterAsync(place, site.Type, site.Launches, CodePlace.Literal(choice.Name), plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        LocalConstant.Open(site.Place, plan);
        plan.Replace(site.Document, site.Literal.Span, lookUp);
        return plan;
    }
}
