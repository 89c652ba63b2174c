using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS CDK: an expression that becomes a stack parameter, which CloudFormation reads from SSM at deployment.</summary>
internal static class CdkTypedParameter
{
    private const string StringParameter = "Amazon.CDK.AWS.SSM.StringParameter";
    private const string ValueType = "Amazon.CDK.AWS.SSM.ParameterValueType";

    /// <summary>The expression; <see langword="null"/> where no construct is known to whose stack the parameter belongs.</summary>
    /// <param name="place">Where it is written.</param>
    /// <param name="writes">The slots that take the image.</param>
    /// <param name="type">The type around the place.</param>
    /// <param name="name">The name of the parameter in SSM, as code.</param>
    /// <param name="plan">Takes the namespaces that the expression needs.</param>
    public static string? At(CodePlace place, IEnumerable<SlotWrite> writes, TypeModel type, string name, EditPlan plan) =>
        place.FindType(StringParameter) is { } parameter
        && place.FindType(ValueType) is { } valueType
        && CdkScope.At(place, writes, type) is { } scope
            ? $"{place.Name(parameter, plan)}.ValueForTypedStringParameterV2({scope}, {name}, {place.Name(valueType, plan)}.AWS_EC2_IMAGE_ID)"
            : null;
}
