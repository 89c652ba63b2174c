using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Adds <c>using</c> directives, once and in order, where they make no name of the file ambiguous.</summary>
internal static class Usings
{
    /// <summary>Whether a type can be named at a place without its namespace.</summary>
    public static bool AreInForce(SemanticModel model, int position, INamedTypeSymbol type) =>
        model.LookupNamespacesAndTypes(position, name: type.Name) is [var only] && SymbolEqualityComparer.Default.Equals(only, type);

    /// <summary>Whether importing the type's namespace leaves every simple name of the file with its meaning.</summary>
    public static bool AreSafe(SemanticModel model, INamedTypeSymbol type)
    {
        var imported = new HashSet<string>(type.ContainingNamespace.GetTypeMembers().Select(member => member.Name), StringComparer.Ordinal);
        return !model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => imported.Contains(name.Identifier.ValueText) && !IsQualified(name))
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Any(symbol => symbol is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named.ContainingNamespace, type.ContainingNamespace));
    }

    /// <summary>Adds a directive for a namespace beside those that the file has.</summary>
    public static SyntaxNode Add(SyntaxNode root, string @namespace)
    {
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(@namespace)).NormalizeWhitespace().WithAdditionalAnnotations(Formatter.Annotation);
        var holder = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.Usings.Count > 0);
        return root is not CompilationUnitSyntax unit ? root
            : unit.Usings.Count > 0 || holder is null ? Add(unit, directive)
            : unit.ReplaceNode(holder, holder.WithUsings(Insert(holder.Usings, directive)));
    }

    private static CompilationUnitSyntax Add(CompilationUnitSyntax unit, UsingDirectiveSyntax directive)
    {
        if (unit.Usings.Count > 0)
        {
            return unit.WithUsings(Insert(unit.Usings, directive));
        }

        var newLine = NewLine(unit);
        var first = unit.GetFirstToken(includeZeroWidth: true);
        return unit
            .ReplaceToken(first, first.WithLeadingTrivia(SyntaxFactory.TriviaList(newLine)))
            .WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(first.LeadingTrivia).WithTrailingTrivia(newLine)));
    }

    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, UsingDirectiveSyntax directive)
    {
        if (usings.Any(existing => existing.Alias is null && existing.StaticKeyword.IsKind(SyntaxKind.None) && existing.Name?.ToString() == directive.Name?.ToString()))
        {
            return usings;
        }

        var index = usings.IndexOf(existing => existing.Alias is not null || !existing.StaticKeyword.IsKind(SyntaxKind.None) || ComesAfter(existing, directive));
        index = index < 0 ? usings.Count : index;
        directive = directive.WithTrailingTrivia(NewLine(usings[0]));
        if (index == 0)
        {
            // The header of the file stays on top.
            var first = usings[0];
            return usings.Replace(first, first.WithoutLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(first.GetLeadingTrivia()));
        }

        var indentation = usings[index - 1].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).TakeLastOne();
        return usings.Insert(index, directive.WithLeadingTrivia(indentation));
    }

    private static bool ComesAfter(UsingDirectiveSyntax existing, UsingDirectiveSyntax added)
    {
        var (left, right) = (existing.Name?.ToString() ?? "", added.Name?.ToString() ?? "");
        return IsSystem(left) == IsSystem(right) && string.CompareOrdinal(left, right) > 0;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static SyntaxTriviaList TakeLastOne(this IEnumerable<SyntaxTrivia> trivia) =>
        trivia.LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();

    private static SyntaxTrivia NewLine(SyntaxNode node) =>
        node.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var found && found.IsKind(SyntaxKind.EndOfLineTrivia)
            ? found
            : SyntaxFactory.ElasticLineFeed;

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or AliasQualifiedNameSyntax => true,
        _ => false,
    };
}
