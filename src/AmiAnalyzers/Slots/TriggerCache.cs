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

    /// <summary>
    /// The tokens of a type's own declarations, those of nested types aside, at which a trigger word stands: texts, and names of what may be
    /// declared elsewhere. A word that the type itself gives to a member, or that is one of many in a text, tells nothing.
    /// </summary>
    public IEnumerable<SyntaxToken> In(INamedTypeSymbol type, CancellationToken cancellationToken) => In(type, textsOnly: false, cancellationToken);

    /// <summary>Those of them that are texts in which an ID, a path or a filter's name begins: whoever has one need not look at names.</summary>
    public IEnumerable<SyntaxToken> TextsIn(INamedTypeSymbol type, CancellationToken cancellationToken) => In(type, textsOnly: true, cancellationToken);

    private IEnumerable<SyntaxToken> In(INamedTypeSymbol type, bool textsOnly, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var triggers = Of(reference.SyntaxTree, cancellationToken);
            if (triggers.IsEmpty)
            {
                continue;
            }

            var root = reference.SyntaxTree.GetRoot(cancellationToken);
            SyntaxToken last = default;
            foreach (var trigger in triggers.Within(reference.Span))
            {
                // A long text may hold thousands of words, and is read once.
                if (last.Span.Contains(trigger.Position) || (textsOnly && trigger.Word is not null))
                {
                    continue;
                }

                var token = root.FindToken(trigger.Position);
                if (token.Span.Contains(trigger.Position) && Tells(token, trigger) && (!textsOnly || token.IsText()) && Declarations.Around(token.Parent)?.Span == reference.Span)
                {
                    last = token;
                    yield return token;
                }
            }
        }
    }

    private static bool Tells(SyntaxToken token, TextTrigger trigger) =>
        token.IsText() ? trigger.Word is null || token.ValueText == trigger.Word : token.Parent is SimpleNameSyntax;
}
