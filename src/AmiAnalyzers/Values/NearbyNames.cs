using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Values;

/// <summary>Identifiers in the source around a type and in the types nested in it: all that may reach its private members from elsewhere.</summary>
internal static class NearbyNames
{
    public static HashSet<string> Of(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (type.ContainingType is null && type.GetTypeMembers().IsEmpty)
        {
            return names;
        }

        var outermost = type;
        while (outermost.ContainingType is { } outer)
        {
            outermost = outer;
        }

        var own = new HashSet<SyntaxNode>(type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()));
        foreach (var token in outermost.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantTokens()))
        {
            if (token.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } around || own.Contains(around))
            {
                continue;
            }

            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
            else if (token.Parent is ImplicitObjectCreationExpressionSyntax)
            {
                names.Add(type.Name);
            }
        }

        return names;
    }
}
