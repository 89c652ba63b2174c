using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.Slots;

/// <summary>The trigger words of each file, read once per version of its text.</summary>
internal sealed class TriggerCache
{
    private readonly Func<SourceText, TextTriggers> _read;

    /// <param name="read">Reads a text, or remembers what it read before.</param>
    public TriggerCache(Func<SourceText, TextTriggers> read) => _read = read;

    /// <summary>The trigger words of a file.</summary>
    public TextTriggers Of(SyntaxTree tree, CancellationToken cancellationToken) => _read(tree.GetText(cancellationToken));

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
