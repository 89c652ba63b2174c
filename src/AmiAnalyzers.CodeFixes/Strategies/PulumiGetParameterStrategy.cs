using AmiAnalyzers.Knowledge;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Pulumi: the image ID becomes the output of <c>GetParameter.Invoke</c>.</summary>
internal sealed class PulumiGetParameterStrategy : LookUpStrategy
{
    private const string GetParameter = "Pulumi.Aws.Ssm.GetParameter";
    private const string Arguments = "Pulumi.Aws.Ssm.GetParameterInvokeArgs";
    private const string Options = "Pulumi.InvokeOptions";

    /// <inheritdoc/>
    public override string Key => "pulumi-get-parameter";

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null }
            || site.SlotsOf(ApiFamily.Pulumi) is not [{ Writes: [{ Value.Syntax: var written }] }]
            || written != site.Literal
            || site.FindType(GetParameter) is not { } function
            || site.FindType(Arguments) is not { } arguments
            || site.FindType(Options) is not { } options
            || PulumiInvoke.For(site) is not { } invoke
            || (invoke.Region is not null && arguments.GetMembers("Region").IsEmpty))
        {
            return null;
        }

        var plan = new EditPlan();
        var creation = site.Place.Language >= LanguageVersion.CSharp9 ? "new()" : "new " + site.Place.Name(arguments, plan);
        var region = invoke.Region is null ? "" : ", Region = " + invoke.Region;
        var with = invoke.Options.Length == 0 ? "" : $", new {site.Place.Name(options, plan)} {{ {invoke.Options} }}";
        plan.Replace(
            site.Document,
            written.Span,
            $"{site.Place.Name(function, plan)}.Invoke({creation} {{ Name = {CodePlace.Literal(choice.Name)}{region} }}{with}).Apply(parameter => parameter.Value)");
        return plan;
    }
}
