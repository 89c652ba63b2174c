using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Names of symbols as the rows of knowledge write them: documentation-comment IDs, methods without their parameter lists.</summary>
internal static class MemberIds
{
    /// <summary>The name of a member or method, or <see langword="null"/> for symbols that have none.</summary>
    public static string? Of(ISymbol symbol)
    {
        var id = symbol.OriginalDefinition.GetDocumentationCommentId();
        if (id is null || symbol is not IMethodSymbol)
        {
            return id;
        }

        var end = id.IndexOf('(');
        id = end < 0 ? id : id.Substring(0, end);
        var arity = id.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? id : id.Substring(0, arity);
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
