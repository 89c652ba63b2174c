using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Slots;

/// <summary>Members that stand for a value by their name: enum constants, static fields and properties of constant classes.</summary>
internal static class ConstantMember
{
    /// <summary>The documentation-comment ID of the member that an expression names or whose constant it has; <see langword="null"/> for any other expression.</summary>
    public static string? IdOf(IOperation? expression) => Of(expression) is { } member ? MemberIds.Of(member) : null;

    /// <summary>The member that an expression names or whose constant it has.</summary>
    public static ISymbol? Of(IOperation? expression) => expression.WithoutWrappers() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, ContainingType: { TypeKind: TypeKind.Enum } } } constant => constant.Field,
        { Type: { TypeKind: TypeKind.Enum } type, ConstantValue: { HasValue: true, Value: { } value } } => EnumConstant(type, value),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } field => field.Field,
        IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null, Parameters.IsEmpty: true } } property => property.Property,
        _ => null,
    };

    private static IFieldSymbol? EnumConstant(ITypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
}
