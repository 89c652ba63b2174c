using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: a stack parameter that takes an image ID becomes one that takes the name of a parameter in SSM, and has its value.</summary>
internal sealed class CdkParameterStrategy : LookUpStrategy
{
    private const string ImageId = "AWS::EC2::Image::Id", Named = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>";

    /// <summary>What a parameter says of its value, which is a name from now on.</summary>
    private static readonly HashSet<string> Constraints = new(StringComparer.Ordinal) { "AllowedPattern", "AllowedValues", "MinLength", "MaxLength" };

    /// <inheritdoc/>
    public override string Key => "parameter-type";

    /// <inheritdoc/>
    public override Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken) => Task.FromResult(Plan(site, choice));

    private static EditPlan? Plan(FixSite site, ParameterChoice choice)
    {
        if (site.Use is not { Text.IsWhole: true, Slots: [{ Row.Role: SlotRole.CfnParameterDefault, Writes: [{ Object.Operation: IObjectCreationOperation { Initializer: { } initializer }, Value.Syntax: var written }] }] }
            || written != site.Literal
            || TypeIn(initializer) is not { } type)
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, type.Span, CodePlace.Literal(Named));
        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(choice.Name));
        return plan;
    }

    /// <summary>The literal of the type, if the properties set no constraint beside it.</summary>
    private static LiteralExpressionSyntax? TypeIn(IObjectOrCollectionInitializerOperation properties)
    {
        var members = properties.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => (Name: (member.Target as IPropertyReferenceOperation)?.Property.Name, member.Value)).ToList();
        return members.Any(member => member.Name is not null && Constraints.Contains(member.Name))
            ? null
            : members.FirstOrDefault(member => member.Name == "Type").Value?.Syntax is LiteralExpressionSyntax { Token.Value: ImageId } literal ? literal : null;
    }
}
