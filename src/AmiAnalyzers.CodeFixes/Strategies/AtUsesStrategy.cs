using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>
/// The constant or variable with the ID becomes one with the parameter's name, and every use of it, a look-up. For places where no look-up can
/// stand, and for IDs that start instances in several Regions.
/// </summary>
/// <param name="ofLocal">Whether local variables are rewritten, or fields and properties.</param>
internal abstract class AtUsesStrategy(bool ofLocal) : LookUpStrategy
{
    /// <inheritdoc/>
    public sealed override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (!Accepts(site) || await ReadsAsync(site, context.Solution, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } reads)
        {
            return null;
        }

        var plan = new EditPlan();
        foreach (var read in reads)
        {
            if (!await RewriteAsync(read, context, plan, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(choice.Name));
        return plan;
    }

    /// <summary>Whether the ID may belong to the API of this strategy.</summary>
    private protected abstract bool Accepts(FixSite site);

    /// <summary>The look-up of the parameter that a variable names, in place of a read of the variable; <see langword="null"/> where it cannot stand.</summary>
    /// <param name="read">The expression that reads the variable.</param>
    /// <param name="type">The type around it.</param>
    /// <param name="writes">The slots that take the ID from there; all of them start instances.</param>
    /// <param name="context">What the plans rest on.</param>
    /// <param name="plan">Takes what the look-up needs besides itself.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    private protected abstract Task<string?> LookUpAsync(CodePlace read, TypeModel type, ImmutableArray<SlotWrite> writes, LookUpContext context, EditPlan plan, CancellationToken cancellationToken);

    private async Task<bool> RewriteAsync(CodePlace read, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        if (await context.Solution.ModelAroundAsync(read, cancellationToken).ConfigureAwait(false) is not { } type || ValueEnds.OperationAt(read, type) is not { } operation)
        {
            return false;
        }

        var ends = ValueEnds.Of(operation, type);
        if (!ends.IsComplete || ends.All.Count == 0 || ends.All.Any(end => end.Writes.IsEmpty || end.Writes.Any(write => !write.Row.Role.StartsInstances())))
        {
            return false;
        }

        var writes = ends.All.SelectMany(end => end.Writes).ToImmutableArray();
        if (await LookUpAsync(read.At(operation.Syntax), type, writes, context, plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
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
