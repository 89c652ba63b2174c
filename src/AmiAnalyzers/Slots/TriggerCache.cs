using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Slots;

/// <summary>The trigger words of each file, read once. Keyed by tree: Roslyn's own cache of texts hashes each of them, which costs more.</summary>
internal sealed class TriggerCache
{
    private readonly ConcurrentDictionary<SyntaxTree, TextTriggers> _triggers = new();
    private readonly WordSet _words;

    /// <param name="words">The words to look for.</param>
    public TriggerCache(WordSet words) => _words = words;

    /// <summary>The trigger words of a file.</summary>
    public TextTriggers Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        _triggers.TryGetValue(tree, out var known) ? known : _triggers.GetOrAdd(tree, TextTriggers.Read(tree.GetText(cancellationToken), _words));

    /// <summary>Whether a trigger word stands in a type's own declarations, those of nested types aside.</summary>
    public bool Touch(INamedTypeSymbol type, CancellationToken cancellationToken) => In(type, cancellationToken).Any();

    /// <summary>The tokens of a type's own declarations at which a trigger word stands.</summary>
    public IEnumerable<SyntaxToken> In(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var triggers = Of(reference.SyntaxTree, cancellationToken);
            if (triggers.IsEmpty)
            {
                continue;
            }

            var root = reference.SyntaxTree.GetRoot(cancellationToken);
            foreach (var position in triggers.Within(reference.Span))
            {
                var token = root.FindToken(position);
                if (token.Span.Contains(position) && OwnerOf(token)?.Span == reference.Span)
                {
                    yield return token;
                }
            }
        }
    }

    private static SyntaxNode? OwnerOf(SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or CompilationUnitSyntax);
}
