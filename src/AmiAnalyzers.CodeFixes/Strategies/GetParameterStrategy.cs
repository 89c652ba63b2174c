using AmiAnalyzers.Knowledge;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

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
        var constant = site.Literal.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { IsConst: true, Declaration.Variables.Count: 1 } declaration ? declaration : null;
        var place = constant is null ? site.Place : site.Place.At(constant);
        if (await context.GetParameterAsync(place, site.Type, site.Launches, CodePlace.Literal(choice.Name), plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        if (constant is not null)
        {
            plan.Replace(site.Document, TextSpan.FromBounds(constant.Modifiers[0].SpanStart, constant.Declaration.SpanStart), "");
        }

        plan.Replace(site.Document, site.Literal.Span, lookUp);
        return plan;
    }
}
