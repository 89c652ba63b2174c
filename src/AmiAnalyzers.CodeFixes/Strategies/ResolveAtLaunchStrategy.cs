using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Leaves the look-up to EC2: <c>resolve:ssm:…</c> in members for which AWS documents it.</summary>
internal sealed class ResolveAtLaunchStrategy : LookUpStrategy
{
    /// <inheritdoc/>
    public override string Key => "resolve-at-launch";

    /// <inheritdoc/>
    public override string TitleFor(string label) => $"Let EC2 look up {label} in SSM Parameter Store at launch";

    /// <inheritdoc/>
    public override bool CanApply(FixSite site, ParameterChoice choice) =>
        site.Use is { Text.IsWhole: true, Operation: not null }
        && site.Use.Slots.Count > 0
        && site.Use.Slots.All(slot => slot.Row.Resolve == ResolveAtLaunch.Documented);

    /// <inheritdoc/>
    public override async Task ApplyAsync(LookUpEditor editor, FixSite site, ParameterChoice choice, CancellationToken cancellationToken)
    {
        await editor.ReplaceAsync(site, site.Literal, SyntaxFactory.ParseExpression(Code.Literal("resolve:ssm:" + choice.Name)), cancellationToken).ConfigureAwait(false);
    }
}
