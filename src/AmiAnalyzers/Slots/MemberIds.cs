using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Names of symbols as the rows of knowledge write them: documentation-comment IDs, methods without their parameter lists.</summary>
internal static class MemberIds
{
    /// <summary>The name of a member or method, or <see langword="null"/> for symbols that have none.</summary>
    public static string? Of(ISymbol symbol)
    {
        var id = symbol.OriginalDefinition.GetDocumentationCommentId();
        return id is not null && symbol is IMethodSymbol ? SlotId.WithoutSignature(id) : id;
    }

    /// <summary>The member and what it overrides, nearest first: rows name the declaring member.</summary>
    public static IEnumerable<ISymbol> WithOverridden(ISymbol member)
    {
        for (ISymbol? current = member; current is not null; current = (current as IPropertySymbol)?.OverriddenProperty)
        {
            yield return current;
        }
    }
}
