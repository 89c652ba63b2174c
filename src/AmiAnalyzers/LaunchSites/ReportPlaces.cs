using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Where reports on values stand.</summary>
internal static class ReportPlaces
{
    /// <summary>At the type: the literal or constant if only one reaches the slot, else the expression in the slot.</summary>
    public static Location OfTypes(TypeModel model, TypeSlot slot, IEnumerable<InstanceTypeValue> types)
    {
        var places = types.Select(type => Of(model, type.Leaf, type.Syntax)).Distinct().ToList();
        return places is [{ } only] ? only : slot.Syntax.GetLocation();
    }

    /// <summary>Where a value is spelt, in the analysed type: the constant of another type is reported where it is used.</summary>
    public static Location? Of(TypeModel model, Leaf leaf, SyntaxNode syntax) =>
        leaf.Operation.IsImplicit && syntax == leaf.Operation.Syntax ? null
        : IsIn(model, syntax) ? syntax.GetLocation()
        : leaf.Operation.Syntax.GetLocation();

    /// <summary>The same for a text that is the value itself.</summary>
    public static Location Of(TypeModel model, Leaf leaf) => Of(model, leaf, leaf.Syntax) ?? leaf.Operation.Syntax.GetLocation();

    /// <summary>Whether a node stands in the analysed type, or in a nested one that only keeps constants and so says nothing of its own.</summary>
    public static bool IsIn(TypeModel model, SyntaxNode syntax) =>
        Declarations.Contain(model.Facts.Type, syntax)
        || model.Facts.Type.GetTypeMembers().Any(nested => Declarations.Contain(nested, syntax) && OnlyKeepsConstants(nested));

    private static bool OnlyKeepsConstants(INamedTypeSymbol type) => type.GetMembers().All(member => member.IsImplicitlyDeclared || member is IFieldSymbol { IsConst: true });
}
