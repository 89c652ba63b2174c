using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Types by the full names that knowledge gives them.</summary>
internal static class TypeNames
{
    /// <summary>Whether the type has this full name; generic types are named without their parameters.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is INamedTypeSymbol named && EndsWith(named, fullName, fullName.Length);

    /// <summary>Whether the type has this full name or derives from one that has.</summary>
    public static bool IsOrInherits(this ITypeSymbol? type, string fullName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type is this interface or implements it.</summary>
    public static bool IsOrImplements(this ITypeSymbol? type, string fullName) =>
        type is not null && (type.Is(fullName) || type.AllInterfaces.Any(@interface => @interface.Is(fullName)));

    private static bool EndsWith(ISymbol symbol, string fullName, int length)
    {
        var start = length - symbol.Name.Length;
        if (start < 0 || string.CompareOrdinal(fullName, start, symbol.Name, 0, symbol.Name.Length) != 0)
        {
            return false;
        }

        ISymbol? container = symbol.ContainingType ?? (ISymbol?)symbol.ContainingNamespace;
        return container is null or INamespaceSymbol { IsGlobalNamespace: true }
            ? start == 0
            : start > 1 && fullName[start - 1] == '.' && EndsWith(container, fullName, start - 1);
    }
}
