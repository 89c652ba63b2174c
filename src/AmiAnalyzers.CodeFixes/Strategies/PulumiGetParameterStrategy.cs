using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Pulumi: the image ID becomes the output of <c>GetParameter.Invoke</c>.</summary>
internal sealed class PulumiGetParameterStrategy : LookUpStrategy
{
    private const string GetParameter = "Pulumi.Aws.Ssm.GetParameter";
    private const string Arguments = "Pulumi.Aws.Ssm.GetParameterInvokeArgs";

    /// <inheritdoc/>
    public override string Key => "pulumi-get-parameter";

    /// <inheritdoc/>
    public override bool CanApply(FixSite site, ParameterChoice choice) =>
        site.Use is { Text.IsWhole: true, Operation: not null }
        && site.SlotsOf(ApiFamily.Pulumi) is [{ Writes: [{ Value.Syntax: var written }] }]
        && written == site.Literal
        && site.FindType(GetParameter) is not null
        && site.FindType(Arguments) is not null;

    /// <inheritdoc/>
    public override async Task ApplyAsync(LookUpEditor editor, FixSite site, ParameterChoice choice, CancellationToken cancellationToken)
    {
        var hasTargetTypedNew = ((CSharpParseOptions)site.Literal.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;
        var arguments = hasTargetTypedNew ? "new()" : "new {1}";
        var lookUp = editor.Expression(
            site,
            $"{{0}}.Invoke({arguments} {{ Name = {Code.Literal(choice.Name)} }}).Apply(parameter => parameter.Value)",
            site.FindType(GetParameter)!, site.FindType(Arguments)!);
        await editor.ReplaceAsync(site, site.Literal, lookUp, cancellationToken).ConfigureAwait(false);
    }
}
