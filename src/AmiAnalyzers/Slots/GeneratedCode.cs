using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Slots;

/// <summary>Code that tools made or marked as theirs, with <c>[GeneratedCode]</c> or <c>[CompilerGenerated]</c>. Nothing is reported in it.</summary>
internal static class GeneratedCode
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

    /// <summary>
    /// Whether a report there would be one too many: in a generated file, behind <c>#line hidden</c>, in marked code. Roslyn can tell as well,
    /// but reads the whole file for the attribute before the first report in it, which costs more than some rules.
    /// </summary>
    public static bool Contains(Location place, Compilation compilation) =>
        place.SourceTree is { } tree
        && (GeneratedFiles.Include(tree, compilation) || IsHidden(tree, place.SourceSpan.Start) || IsMarked(tree.GetRoot().FindToken(place.SourceSpan.Start)));

    /// <summary>In a file with hidden lines, those before its first <c>#line</c> are hidden too: a tool such as Razor wrote them.</summary>
    private static bool IsHidden(SyntaxTree tree, int position) =>
        tree.HasHiddenRegions() && tree.GetLineVisibility(position) != LineVisibility.Visible;

    private static bool IsMarked(SyntaxToken token)
    {
        for (var around = token.Parent; around is not null; around = around.Parent)
        {
            if (AttributesOf(around) is { Count: > 0 } lists && lists.SelectMany(list => list.Attributes).Any(IsMark))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxList<AttributeListSyntax> AttributesOf(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        LocalFunctionStatementSyntax local => local.AttributeLists,
        _ => default,
    };

    private static bool IsMark(AttributeSyntax attribute) => attribute.Name.GetLastToken().ValueText is "GeneratedCode" or "GeneratedCodeAttribute";

    private static bool IsMarked(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");
}
