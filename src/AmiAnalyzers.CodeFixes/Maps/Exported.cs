using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>Tells whether code outside of the solution can name a member.</summary>
internal static class Exported
{
    /// <summary>Whether it can; of programs nothing can be named.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">A type of its compilation.</param>
    public static bool Is(ISymbol member, INamedTypeSymbol type)
    {
        if (type.ContainingAssembly is ISourceAssemblySymbol { Compilation.Options.OutputKind: not OutputKind.DynamicallyLinkedLibrary })
        {
            return false;
        }

        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal || symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or ILocalSymbol)
            {
                return false;
            }
        }

        return true;
    }
}
