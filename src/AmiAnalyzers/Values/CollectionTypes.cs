using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>
/// Which types hold several values. The question goes to the definition of a type: a constructed one, of which there are many, would have to
/// construct its interfaces first.
/// </summary>
internal static class CollectionTypes
{
    /// <summary>Whether values of the type are collections; a text is none.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || type is { SpecialType: not SpecialType.System_String } && type.OriginalDefinition.AllInterfaces.Any(@interface => @interface.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Whether values of the type are dictionaries of the base class library.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition: var definition } && (IsDictionaryInterface(definition) || definition.AllInterfaces.Any(IsDictionaryInterface));

    private static bool IsDictionaryInterface(INamedTypeSymbol type) =>
        type.Name is "IDictionary" or "IReadOnlyDictionary" && type.TypeKind == TypeKind.Interface && IsInCollections(type.ContainingNamespace);

    private static bool IsInCollections(INamespaceSymbol? space) =>
        space is { IsGlobalNamespace: false } && (space is { Name: "Collections", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } || IsInCollections(space.ContainingNamespace));
}
