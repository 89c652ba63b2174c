using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Code that tools marked as theirs. Roslyn leaves out <c>[GeneratedCode]</c> by itself, not <c>[CompilerGenerated]</c>.</summary>
internal static class CompilerGenerated
{
    /// <summary>Whether the symbol or what contains it bears one of the attributes.</summary>
    public static bool Marks(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = (current as IMethodSymbol)?.AssociatedSymbol ?? current.ContainingSymbol)
        {
            if (current.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute"))
            {
                return true;
            }
        }

        return false;
    }
}
