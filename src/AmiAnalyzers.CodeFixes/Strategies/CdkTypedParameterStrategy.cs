using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: an image ID in a CloudFormation property becomes a stack parameter that CloudFormation reads from SSM at deployment.</summary>
internal sealed class CdkTypedParameterStrategy : LookUpStrategy
{
    private const string StringParameter = "Amazon.CDK.AWS.SSM.StringParameter";
    private const string ValueType = "Amazon.CDK.AWS.SSM.ParameterValueType";
    private const string Construct = "Constructs.Construct";

    /// <inheritdoc/>
    public override string Key => "typed-string-parameter";

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null }
            || site.SlotsOf(ApiFamily.Cdk) is not { Count: > 0 } slots
            || slots.Any(slot => slot.Row.Role != SlotRole.LaunchImage)
            || !IsInsideConstruct(site)
            || site.FindType(StringParameter) is not { } parameter
            || site.FindType(ValueType) is not { } valueType)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(
            site.Document,
            site.Literal.Span,
            $"{site.Place.Name(parameter, plan)}.ValueForTypedStringParameterV2(this, {CodePlace.Literal(choice.Name)}, {site.Place.Name(valueType, plan)}.AWS_EC2_IMAGE_ID)");
        return plan;
    }

    private static bool IsInsideConstruct(FixSite site)
    {
        var member = site.Literal.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
        if (member is null || member.Modifiers.Any(SyntaxKind.StaticKeyword) || IsBeforeBase(site.Literal))
        {
            return false;
        }

        return site.FindType(Construct) is { } construct && DerivesFrom(site.Type.Facts.Type, construct);
    }

    /// <summary>Constants, default values and arguments of the base constructor have no <c>this</c>.</summary>
    private static bool IsBeforeBase(SyntaxNode place) =>
        place.Ancestors().Any(node => node is ConstructorInitializerSyntax or ParameterSyntax or AttributeSyntax or LocalDeclarationStatementSyntax { IsConst: true });

    private static bool DerivesFrom(INamedTypeSymbol? type, INamedTypeSymbol ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
