using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Finds a client of Systems Manager that code at a place can use.</summary>
internal static class SsmClient
{
    private const string Interface = "Amazon.SimpleSystemsManagement.IAmazonSimpleSystemsManagement";

    /// <summary>The name of a visible local, parameter, field or property, the nearest first; <see langword="null"/> when there is none.</summary>
    public static string? VisibleAt(FixSite site)
    {
        if (site.FindType(Interface) is not { } client)
        {
            return null;
        }

        var position = site.Literal.SpanStart;
        var isStatic = IsStatic(site.Literal);
        return site.Model.LookupSymbols(position)
            .Where(symbol => IsClient(TypeOf(symbol), client) && IsUsable(symbol, position, isStatic))
            .OrderBy(symbol => symbol is ILocalSymbol ? 0 : symbol is IParameterSymbol ? 1 : 2)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Name;
    }

    private static bool IsClient(ITypeSymbol? type, INamedTypeSymbol client) =>
        type is not null && (SymbolEqualityComparer.Default.Equals(type, client) || type.AllInterfaces.Contains(client, SymbolEqualityComparer.Default));

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(reference => reference.Span.End <= position),
        IFieldSymbol or IPropertySymbol => symbol.IsStatic || !isStatic,
        _ => true,
    };

    private static bool IsStatic(SyntaxNode place) =>
        place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member && member.Modifiers.Any(SyntaxKind.StaticKeyword)
        || place.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
            || node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword));
}
