using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads the value of a Region: an endpoint of the SDK or a code.</summary>
internal sealed class RegionReader
{
    private readonly TypeFacts _facts;

    public RegionReader(TypeFacts facts) => _facts = facts;

    /// <summary>The Region that a value is; <see langword="null"/> when none was set.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subject">Whose Region it is, for the reason when it is open.</param>
    public ClientRegion? Read(Trace value, string subject)
    {
        if (value.Leaves.Any(IsOpen))
        {
            return ClientRegion.Open($"the Region of {subject} is not a constant");
        }

        var leaves = value.Leaves.Where(leaf => !leaf.IsNull).ToList();
        if (leaves.Count == 0)
        {
            return value.IsComplete ? null : ClientRegion.Unknown;
        }

        var choices = leaves.Select(leaf => RegionConstant.Of(leaf) is { Length: > 0 } code ? new RegionChoice(code.ToLowerInvariant(), leaf.Conditions) : null).OfType<RegionChoice>().ToArray();
        if (leaves.Any(leaf => leaf.IsUncertain) && choices.Select(choice => choice.Code).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            // A filter or a pick decides which of them arrive.
            return ClientRegion.Unknown;
        }

        return value.IsComplete && choices.Length == leaves.Count && leaves.Count == value.Leaves.Length ? ClientRegion.Fixed(choices) : ClientRegion.Unknown;
    }

    /// <summary>Whether the value is surely found out at run time. What other code of the program computes may still be a constant.</summary>
    private bool IsOpen(Leaf leaf) =>
        leaf.IsNull ? InitializedBy(leaf.Operation) is { } member && OuterValues.ArriveIn(member, _facts)
        : RegionConstant.Of(leaf) is null
        && (leaf.Members.IsEmpty ? IsOpen(leaf.Operation) : leaf.Operation is not IObjectCreationOperation);

    private static ISymbol? InitializedBy(IOperation value) => value.Ancestors().FirstOrDefault(ancestor => ancestor is ISymbolInitializerOperation) switch
    {
        IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
        IFieldInitializerOperation { InitializedFields: [var field] } => field,
        _ => null,
    };

    private bool IsOpen(IOperation operation) => operation switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => OuterValues.ArriveBy(parameter, _facts),
        IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method } => method.DeclaringSyntaxReferences.IsEmpty && method.ContainingType.TypeKind != TypeKind.Interface,
        IPropertyReferenceOperation { Property: var property } => property.DeclaringSyntaxReferences.IsEmpty || OuterValues.ArriveIn(property, _facts),
        IFieldReferenceOperation { Field: var field } => OuterValues.ArriveIn(field, _facts),
        IInterpolatedStringOperation or IBinaryOperation => true,
        _ => false,
    };
}
