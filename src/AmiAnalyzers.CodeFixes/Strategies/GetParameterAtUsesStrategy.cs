using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// AWS SDK: the constant or variable with the ID becomes one with the parameter's name, and every use of it, a look-up. For places that
/// cannot wait, and for IDs that start instances through clients of several Regions.
/// </summary>
/// <param name="ofLocal">Whether local variables are rewritten, or fields and properties.</param>
internal sealed class GetParameterAtUsesStrategy(bool ofLocal) : LookUpStrategy
{
    /// <inheritdoc/>
    public override string Key => GetParameterStrategy.GetParameter;

    /// <inheritdoc/>
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (!site.IsSdkImageId || await ReadsAsync(site, context.Solution, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } reads)
        {
            return null;
        }

        var plan = new EditPlan();
        foreach (var read in reads)
        {
            if (!await LookUpAsync(read, context, plan, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(choice.Name));
        return plan;
    }

    private static async Task<bool> LookUpAsync(CodePlace read, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        if (await context.Solution.ModelAroundAsync(read, cancellationToken).ConfigureAwait(false) is not { } type || ValueEnds.OperationAt(read, type) is not { } operation)
        {
            return false;
        }

        var ends = ValueEnds.Of(operation, type);
        var expression = read.At(operation.Syntax);
        if (!ends.IsComplete || ends.All.Count == 0 || ends.All.Any(end => end.Writes.IsEmpty || end.Writes.Any(write => !write.Row.Role.StartsInstances())))
        {
            return false;
        }

        var launches = ends.All.SelectMany(end => end.Writes).SelectMany(write => LaunchClients.CallsTaking(write.Object, type)).Distinct().ToList();
        if (await context.GetParameterAsync(expression, type, launches, operation.Syntax.ToString(), plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return false;
        }

        plan.Replace(read.Document, operation.Syntax.Span, lookUp);
        return true;
    }

    /// <summary>Every read of the variable or member that holds the ID and nothing else; <see langword="null"/> where there is no such.</summary>
    private async Task<IReadOnlyList<CodePlace>?> ReadsAsync(FixSite site, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (!ofLocal)
        {
            if (ValueEnds.MemberOf(site.Use.Operation!) is not { } member)
            {
                return null;
            }

            var references = await solution.ReferencesToAsync(member, cancellationToken).ConfigureAwait(false);
            return references.Where(reference => !ValueEnds.IsName(reference.Node)).ToList();
        }

        return LocalOf(site.Use.Operation!) is { } local && site.Type.Facts.WritesTo(local).Count == 1
            ? site.Type.Facts.ReferencesTo(local).Where(reference => !ValueEnds.IsName(reference.Syntax)).Select(reference => site.Place.At(reference.Syntax)).ToList()
            : null;
    }

    private static ILocalSymbol? LocalOf(IOperation value) =>
        value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && value.Syntax.Parent is EqualsValueClauseSyntax ? local : null;
}
