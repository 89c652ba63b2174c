using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: an image map handed to <c>GenericLinux</c> or <c>GenericWindows</c> becomes <c>MachineImage.FromSsmParameter</c>.</summary>
/// <param name="isCached">Whether the image that is found first stays until <c>cdk.context.json</c> is cleared.</param>
internal sealed class CdkMachineImageStrategy(bool isCached) : LookUpStrategy
{
    private const string MachineImage = "Amazon.CDK.AWS.EC2.MachineImage";
    private const string Options = "Amazon.CDK.AWS.EC2.SsmParameterImageOptions";
    private const string OperatingSystem = "Amazon.CDK.AWS.EC2.OperatingSystemType";

    /// <inheritdoc/>
    public override string Key => isCached ? "from-ssm-parameter-cached" : "from-ssm-parameter";

    /// <inheritdoc/>
    public override string TitleFor(string label) => isCached ? $"Look up {label} in SSM Parameter Store and keep the result in cdk.context.json" : base.TitleFor(label);

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        if (MapCall(site) is not { } call
            || site.FindType(MachineImage) is not { } machineImage
            || site.FindType(Options) is not { } options
            || site.FindType(OperatingSystem) is not { } system)
        {
            return null;
        }

        var plan = new EditPlan();
        var os = $"{site.Place.Name(system, plan)}.{(IsWindows(site) ? "WINDOWS" : "LINUX")}";
        plan.Replace(site.Document, call.Span, $"{site.Place.Name(machineImage, plan)}.FromSsmParameter({CodePlace.Literal(choice.Name)}, new {site.Place.Name(options, plan)} {{ Os = {os}{(isCached ? ", CachedInContext = true" : "")} }})");
        return plan;
    }

    /// <summary>The call or creation that takes the map, if the map is written in its argument.</summary>
    private static ExpressionSyntax? MapCall(FixSite site)
    {
        if (site.SlotsOf(ApiFamily.Cdk) is not [{ Row.Role: SlotRole.ImageMap, Writes: [{ Object.Operation: IInvocationOperation or IObjectCreationOperation } write] }])
        {
            return null;
        }

        return write.Object.Operation.Syntax is ExpressionSyntax call && write.Value.Syntax.Span.Contains(site.Literal.Span) ? call : null;
    }

    private static bool IsWindows(FixSite site) => site.Use.Slots[0].Writes[0].Object.Operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name.EndsWith("Windows", StringComparison.Ordinal),
        var creation => creation.Type?.Name.IndexOf("Windows", StringComparison.Ordinal) >= 0,
    };
}
