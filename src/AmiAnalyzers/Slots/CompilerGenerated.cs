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
            if (IsMarked(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tokens of a type that stand in none of its marked members.</summary>
    public static IEnumerable<SyntaxToken> LeaveOut(IEnumerable<SyntaxToken> tokens, INamedTypeSymbol type)
    {
        var marked = type.GetMembers().Where(IsMarked).SelectMany(member => member.DeclaringSyntaxReferences).ToList();
        return marked.Count == 0 ? tokens : tokens.Where(token => !marked.Exists(member => member.SyntaxTree == token.SyntaxTree && member.Span.Contains(token.Span)));
    }

    private static bool IsMarked(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");
}
