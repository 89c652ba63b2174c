using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Adds <c>using</c> directives, once and in order, where they make no name of the file ambiguous.</summary>
internal static class Usings
{
    /// <summary>Whether a type can be named at a place without its namespace.</summary>
    public static bool AreInForce(SemanticModel model, int position, INamedTypeSymbol type) =>
        model.LookupNamespacesAndTypes(position, name: type.Name) is [var only] && SymbolEqualityComparer.Default.Equals(only, type);

    /// <summary>The name of a type through an alias that the file has for a namespace around it: <c>Aws.Ssm.GetParameter</c>.</summary>
    public static string? Aliased(SemanticModel model, SyntaxNode node, INamedTypeSymbol type)
    {
        var name = type.ContainingNamespace.ToDisplayString() + "." + type.Name;
        return node.AncestorsAndSelf()
            .SelectMany(ancestor => ancestor switch { CompilationUnitSyntax unit => unit.Usings, BaseNamespaceDeclarationSyntax space => space.Usings, _ => default })
            .Where(directive => directive.Alias is not null)
            .Select(directive => model.GetDeclaredSymbol(directive))
            .Where(alias => alias is IAliasSymbol { Target: INamespaceSymbol target } && name.StartsWith(target.ToDisplayString() + ".", StringComparison.Ordinal))
            .Select(alias => alias!.Name + name.Substring(((IAliasSymbol)alias).Target.ToDisplayString().Length))
            .OrderBy(aliased => aliased.Length)
            .FirstOrDefault();
    }

    /// <summary>Whether importing a namespace leaves every simple name of the file with its meaning, and the type with its name.</summary>
    public static bool AreSafe(SemanticModel model, int position, INamedTypeSymbol type)
    {
        if (!model.LookupNamespacesAndTypes(position, name: type.Name).IsEmpty)
        {
            return false;
        }

        var imported = new HashSet<string>(type.ContainingNamespace.GetTypeMembers().Select(member => member.Name), StringComparer.Ordinal);
        return !model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => imported.Contains(name.Identifier.ValueText) && !IsQualified(name) && !(name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier) is not null))
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Any(symbol => symbol is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named.ContainingNamespace, type.ContainingNamespace));
    }

    /// <summary>The directives for namespaces, beside those that the file has.</summary>
    public static IEnumerable<Change> Changes(SyntaxNode root, IEnumerable<Import> imports, DocumentId document)
    {
        var unit = (CompilationUnitSyntax)root;
        var text = root.GetText();
        return
            from import in imports
            let holder = HolderOf(unit, import.Position)
            group import.Namespace by holder into here
            from change in ChangesIn(here.Key, here.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList(), text, document)
            select change;
    }

    /// <summary>The namespace around a position if directives stand there and not at the top.</summary>
    private static SyntaxNode HolderOf(CompilationUnitSyntax unit, int position) =>
        unit.Usings.Any(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))
            ? unit
            : unit.FindToken(position).Parent?.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.Usings.Count > 0) ?? (SyntaxNode)unit;

    private static IEnumerable<Change> ChangesIn(SyntaxNode holder, IReadOnlyList<string> namespaces, SourceText text, DocumentId document)
    {
        var newLine = Layout.NewLine(text);
        var usings = (holder is CompilationUnitSyntax unit ? unit.Usings : ((BaseNamespaceDeclarationSyntax)holder).Usings)
            .Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)).ToList();
        if (usings.Count == 0)
        {
            var top = Top((CompilationUnitSyntax)holder, text);
            var directives = string.Concat(namespaces.Select(name => $"using {name};{newLine}"));
            var gap = text.Lines.GetLineFromPosition(top).Span.IsEmpty ? "" : newLine;
            yield return new Change(document, new TextSpan(top, 0), directives + gap, Order: -1);
            yield break;
        }

        for (var i = 0; i < namespaces.Count; i++)
        {
            if (!usings.Any(existing => IsPlain(existing) && existing.Name?.ToString() == namespaces[i]))
            {
                yield return Beside(usings, namespaces[i], i, text, newLine, document);
            }
        }
    }

    private static Change Beside(IReadOnlyList<UsingDirectiveSyntax> usings, string @namespace, int order, SourceText text, string newLine, DocumentId document)
    {
        var before = usings.FirstOrDefault(existing => !IsPlain(existing) || ComesAfter(existing.Name!.ToString(), @namespace));
        var isLast = before is null || !IsPlain(before);
        var indentation = Layout.Indentation(text, usings[0].SpanStart);
        var directive = $"using {@namespace};";

        // The last of its kind goes behind the others of its kind: in a file that sorts System in with them, System is below.
        if (isLast && usings.TakeWhile(existing => existing != before).LastOrDefault(existing => IsPlain(existing) && IsSystem(existing.Name!.ToString()) == IsSystem(@namespace)) is { } last
            && usings.SkipWhile(existing => existing != last).Skip(1).All(below => Layout.StartsLine(text, below.SpanStart)))
        {
            return new Change(document, new TextSpan(Layout.BehindLine(last.SemicolonToken, text), 0), newLine + indentation + directive, order);
        }

        if (before is not null && Layout.StartsLine(text, before.SpanStart))
        {
            var position = text.Lines.GetLineFromPosition(before.SpanStart).Start;
            return new Change(document, new TextSpan(position, 0), indentation + directive + newLine, order);
        }

        return new Change(document, new TextSpan(Layout.BehindLine(usings[usings.Count - 1].SemicolonToken, text), 0), newLine + indentation + directive, order);
    }

    /// <summary>Below the header of the file, above what is said about its first declaration.</summary>
    private static int Top(CompilationUnitSyntax unit, SourceText text)
    {
        var first = unit.GetFirstToken(includeZeroWidth: true);
        if (unit.Externs.Count > 0)
        {
            return text.Lines.GetLineFromPosition(unit.Externs.Last().Span.End).EndIncludingLineBreak;
        }

        if (unit.Usings.Count > 0)
        {
            return text.Lines.GetLineFromPosition(unit.Usings.Last().Span.End).EndIncludingLineBreak;
        }

        // A header ends with an empty line or a directive; any other comment belongs to the declaration below.
        var top = 0;
        var isEmpty = true;
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                top = isEmpty ? trivia.Span.End : top;
                isEmpty = true;
            }
            else if (trivia.IsKind(SyntaxKind.NullableDirectiveTrivia) || trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
            {
                top = trivia.FullSpan.End;
                isEmpty = true;
            }
            else if (trivia.IsDirective || SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind()))
            {
                break;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isEmpty = false;
            }
        }

        return top;
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private static bool ComesAfter(string existing, string added) => IsSystem(existing) == IsSystem(added) && string.CompareOrdinal(existing, added) > 0;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or AliasQualifiedNameSyntax => true,
        _ => false,
    };
}
