using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Maps;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: an image map handed to <c>GenericLinux</c> or <c>GenericWindows</c> becomes <c>MachineImage.FromSsmParameter</c>.</summary>
/// <param name="isCached">Whether the image that is found first stays until <c>cdk.context.json</c> is cleared.</param>
internal sealed class CdkMachineImageStrategy(bool isCached) : LookUpStrategy
{
    private const string MachineImage = "Amazon.CDK.AWS.EC2.MachineImage", AnyImage = "Amazon.CDK.AWS.EC2.IMachineImage";
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
        if (CdkImageMap.Around(site.Literal, site.Type) is not { } map
            || map.Call.ContainsDirectives
            || !site.Type.RegionMaps.Where(images => images.Origin.Syntax.SyntaxTree == map.Call.SyntaxTree && map.Call.Span.Contains(images.Origin.Syntax.Span)).All(images => CollapsedMap.HasOneIdEach(images, site.Type))
            || choice.IsWindows == !map.IsWindows
            || site.FindType(MachineImage) is not { } machineImage
            || site.FindType(Options) is not { } options
            || site.FindType(OperatingSystem) is not { } system
            || site.FindType(AnyImage) is not { } anyImage)
        {
            return null;
        }

        var plan = new EditPlan();
        var members = new List<string> { $"Os = {site.Place.Name(system, plan)}.{(map.IsWindows ? "WINDOWS" : "LINUX")}" };
        if (map.UserData is { } userData)
        {
            members.Add("UserData = " + userData);
        }

        if (isCached)
        {
            members.Add("CachedInContext = true");
        }

        plan.Replace(site.Document, map.Call.Span, $"{site.Place.Name(machineImage, plan)}.FromSsmParameter({CodePlace.Literal(choice.Name)}, new {site.Place.Name(options, plan)} {{ {string.Join(", ", members)} }})");
        if (DeclaredType(map.Call) is { } declared && SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(declared).Symbol, site.Model.GetTypeInfo(map.Call).Type) && !declared.IsVar)
        {
            plan.Replace(site.Document, declared.Span, site.Place.Name(anyImage, plan));
        }

        return plan;
    }

    /// <summary>The written type of what holds or answers the image: a class of its own for maps, which look-ups have not.</summary>
    private static TypeSyntax? DeclaredType(ExpressionSyntax image) =>
        image.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } } => declaration.Type,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
            ReturnStatementSyntax returned when Functions.Around(returned) is MethodDeclarationSyntax method => method.ReturnType,
            _ => null,
        } is { } type ? type is NullableTypeSyntax nullable ? nullable.ElementType : type : null;
}
