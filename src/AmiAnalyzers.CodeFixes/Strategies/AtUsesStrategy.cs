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
        foreach (var together in (await InOrderAsync(reads, context.Solution, cancellationToken).ConfigureAwait(false)).GroupBy(read => read is null ? null : Functions.MemberAround(read.Place.Node)))
        {
            if (together.Key is null || together.Any(read => !Takes(read!.Ends)) || !await TryLookUpAsync([.. together!], context, plan, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(choice.Name));
        return plan;
    }

    /// <summary>Replaces the reads in one member: by a variable that they share, or each by a look-up.</summary>
    private async Task<bool> TryLookUpAsync(IReadOnlyList<Read> reads, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        var shared = reads.Count > 1 ? await VariableAsync(reads, context, plan, cancellationToken).ConfigureAwait(false) : null;
        foreach (var read in reads)
        {
            if ((shared ?? await LookUpAsync(read.Place, read.Type, read.Writes, context, plan, cancellationToken).ConfigureAwait(false)) is not { } lookUp)
            {
                return false;
            }

            plan.Replace(read.Place.Document, read.Place.Node.Span, lookUp);
        }

        return true;
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

    /// <summary>A new variable for several reads in one member, where they should share what is looked up.</summary>
    private protected virtual Task<string?> VariableAsync(IReadOnlyList<Read> reads, LookUpContext context, EditPlan plan, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <summary>Whether a read may become a look-up; by default when nothing but slots from which instances start takes what is read.</summary>
    private protected virtual bool Takes(ValueEnds ends) =>
        ends.IsComplete && ends.All.Count > 0 && ends.All.All(end => !end.Writes.IsEmpty && end.Writes.All(write => write.Row.Role.StartsInstances()));

    /// <summary>The reads, those first that start instances: the others may use what they add.</summary>
    private static async Task<IReadOnlyList<Read?>> InOrderAsync(IReadOnlyList<CodePlace> places, SolutionReader solution, CancellationToken cancellationToken)
    {
        var reads = new List<Read?>();
        foreach (var place in places)
        {
            reads.Add(await solution.ModelAroundAsync(place, cancellationToken).ConfigureAwait(false) is { } type && ValueEnds.OperationAt(place, type) is { } operation
                ? new Read(place.At(operation.Syntax), type, ValueEnds.Of(operation, type))
                : null);
        }

        return reads.OrderByDescending(read => read?.Writes.IsEmpty == false).ToList();
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

    /// <summary>An expression that reads the variable.</summary>
    /// <param name="Place">The expression.</param>
    /// <param name="Type">The type around it.</param>
    /// <param name="Ends">Where the ID goes from there.</param>
    private protected sealed record Read(CodePlace Place, TypeModel Type, ValueEnds Ends)
    {
        /// <summary>The slots that take the ID from there.</summary>
        public ImmutableArray<SlotWrite> Writes { get; } = Ends.All.SelectMany(end => end.Writes).ToImmutableArray();
    }
}
