using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Members of a type and of its base types, by name.</summary>
internal static class Members
{
    /// <summary>The property of that name, the most derived one first; <see langword="null"/> when there is none.</summary>
    public static IPropertySymbol? Property(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } member)
            {
                return member;
            }
        }

        return null;
    }
}
