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
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HardCodedAmiId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => LookUpFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var sites = new FixSiteReader();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await sites.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site)
            {
                continue;
            }

            foreach (var offer in LookUpOffer.For(site, diagnostic.Id))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, cancellation => LookUpEditor.ApplyAsync(context.Document.Project.Solution, [offer], cancellation), offer.Key),
                    diagnostic);
            }
        }
    }
}
