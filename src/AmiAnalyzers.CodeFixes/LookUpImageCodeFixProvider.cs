using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmiAnalyzers.CodeFixes;

/// <summary>Rewrites hard-coded AMI IDs into look-ups in SSM Parameter Store, which are right in every Region.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookUpImageCodeFixProvider))]
public sealed class LookUpImageCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.HardCodedAmiId, RuleIds.RegionAgnosticImage, RuleIds.SharedImageId, RuleIds.WrongRegion);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => LookUpFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = new SolutionReader(context.Document.Project.Solution);
        foreach (var diagnostic in context.Diagnostics)
        {
            var sites = await solution.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            var targets = await LookUpTarget.OfAsync(sites, solution, context.CancellationToken).ConfigureAwait(false);
            await RegisterAsync(context, diagnostic, targets, solution).ConfigureAwait(false);
        }
    }

    private static async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, IReadOnlyList<LookUpTarget> targets, SolutionReader solution)
    {
        var check = new OfferCheck(solution);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var planning in LookUpOffer.PlanAll(targets, diagnostic.Id, new LookUpContext(solution, new Edit()), context.CancellationToken))
        {
            var edit = new Edit();
            if (await planning.ConfigureAwait(false) is not { } offer
                || offered.Contains(offer.Key)
                || !edit.TryAdd(offer.Plan)
                || await check.TryAsync(edit, [.. edit.Documents], ReportPlace.Of(diagnostic, context.Document), context.CancellationToken).ConfigureAwait(false) is not { } changed)
            {
                continue;
            }

            var key = offered.Count == 0 ? LookUpOffer.FirstKey(diagnostic.Id) : offer.Key;
            offered.Add(offer.Key);
            context.RegisterCodeFix(CodeAction.Create(offer.Title, _ => Task.FromResult(changed), key), diagnostic);
        }
    }
}
