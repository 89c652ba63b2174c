using System.Collections.Concurrent;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Slots;

/// <summary>Binds the adapter rows of knowledge to the methods of one compilation.</summary>
internal sealed class AdapterBinding : IAdapters
{
    private readonly ConcurrentDictionary<IMethodSymbol, string?> _wrapped = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public string? WrappedParameterOf(IMethodSymbol method) =>
        _wrapped.GetOrAdd(method, static asked => asked.GetDocumentationCommentId() is { } id ? AdapterCatalog.WrappedParameterOf(id) : null);
}
