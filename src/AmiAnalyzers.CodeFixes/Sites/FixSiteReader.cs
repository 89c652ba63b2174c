using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>Finds what reports are about. Types are read once, however many reports stand in them.</summary>
internal sealed class FixSiteReader
{
    private readonly Dictionary<INamedTypeSymbol, TypeModel?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The reported ID, or <see langword="null"/> where the report cannot be found again.</summary>
    public async Task<FixSite?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || TypeAround(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, cancellationToken) is not { } type
            || await ReadAsync(document.Project, type, cancellationToken).ConfigureAwait(false) is not { } facts)
        {
            return null;
        }

        var use = facts.ImageIds.FirstOrDefault(use => use.Text.Location.SourceTree == root.SyntaxTree && IsAbout(use, diagnostic.Location.SourceSpan));
        return use is null ? null : new FixSite(document, model, facts, use);
    }

    private async Task<TypeModel?> ReadAsync(Project project, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!_types.TryGetValue(type, out var facts))
        {
            _types[type] = facts = await TypeModelReader.ReadAsync(project, type, cancellationToken).ConfigureAwait(false);
        }

        return facts;
    }

    private static bool IsAbout(ImageIdUse use, TextSpan reported) =>
        use.Text.Location.SourceSpan == reported || use.Text.Expression.Span == reported || use.Slots.Any(slot => slot.Writes.Any(write => write.Value.Syntax.Span == reported));

    private static INamedTypeSymbol? TypeAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
        return declaration is not null
            ? model.GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
            : model.GetDeclaredSymbol(node.SyntaxTree.GetRoot(cancellationToken), cancellationToken)?.ContainingType;
    }
}
