using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS SDK: awaits <c>GetParameterAsync</c> where the ID stood.</summary>
internal sealed class GetParameterStrategy : LookUpStrategy
{
    private const string Request = "Amazon.SimpleSystemsManagement.Model.GetParameterRequest";

    /// <inheritdoc/>
    public override string Key => "get-parameter";

    /// <inheritdoc/>
    public override bool CanApply(FixSite site, ParameterChoice choice) =>
        site.Use is { Text.IsWhole: true, Operation: not null, Fate: ImageIdFate.Launched or ImageIdFate.Unknown }
        && (site.Use.Slots.Count == 0 || site.SlotsOf(ApiFamily.Sdk).Count > 0)
        && site.Model.GetTypeInfo(site.Literal).ConvertedType?.SpecialType == SpecialType.System_String
        && AwaitContext.Allows(site.Literal)
        && site.FindType(Request) is not null
        && SsmClient.VisibleAt(site) is not null;

    /// <inheritdoc/>
    public override async Task ApplyAsync(LookUpEditor editor, FixSite site, ParameterChoice choice, CancellationToken cancellationToken)
    {
        var lookUp = editor.Expression(
            site,
            $"(await {SsmClient.VisibleAt(site)}.GetParameterAsync(new {{0}} {{ Name = {Code.Literal(choice.Name)} }})).Parameter.Value",
            site.FindType(Request)!);
        await editor.ReplaceAsync(site, site.Literal, lookUp, cancellationToken).ConfigureAwait(false);
    }
}
