using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
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
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (site.Use is not { Text.IsWhole: true, Operation: not null, Slots: [{ Row.Role: SlotRole.CfnParameterDefault, Writes: [{ Object.Operation: IObjectCreationOperation { Initializer: { } initializer } } write] }] }
            || TypeIn(initializer) is not { } type
            || !IsOnlyValue(site, write.Value)
            || (write.Value.Syntax != site.Literal && !await IsNothingElseAsync(site, context.Solution, cancellationToken).ConfigureAwait(false)))
        {
            return null;
        }

        var plan = new EditPlan();
        plan.Replace(site.Document, site.Literal.Span, CodePlace.Literal(choice.Name));
        plan.Replace(site.Document.Project.GetDocument(type.SyntaxTree)!, type.Span, CodePlace.Literal(Named));
        return plan;
    }

    /// <summary>Whether nothing but the ID can be the default: what is given in its place would be taken for a name as well.</summary>
    private static bool IsOnlyValue(FixSite site, IOperation value) =>
        site.Type.Tracer.Trace(value) is { IsComplete: true, Leaves: [{ Syntax: var only }] } && only == site.Literal;

    /// <summary>Whether a constant is the default of stack parameters only.</summary>
    private static async Task<bool> IsNothingElseAsync(FixSite site, SolutionReader solution, CancellationToken cancellationToken)
    {
        var ends = await ValueEnds.OfAsync(site, solution, cancellationToken).ConfigureAwait(false);
        return ends.IsComplete && ends.All.All(end => end.Writes is [{ Row.Role: SlotRole.CfnParameterDefault }]);
    }

    /// <summary>The expression of the type, if the properties set no constraint beside it.</summary>
    private static SyntaxNode? TypeIn(IObjectOrCollectionInitializerOperation properties)
    {
        var members = properties.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => (Name: (member.Target as IPropertyReferenceOperation)?.Property.Name, member.Value)).ToList();
        return members.Any(member => member.Name is not null && Constraints.Contains(member.Name))
            ? null
            : members.FirstOrDefault(member => member.Name == "Type").Value is { ConstantValue: { HasValue: true, Value: ImageId } } type ? type.Syntax : null;
    }
}
