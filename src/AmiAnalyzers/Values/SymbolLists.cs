using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>A list for each symbol, in the order in which it was filled; empty for a symbol that has none.</summary>
internal sealed class SymbolLists<T>
{
    private readonly Dictionary<ISymbol, List<T>> _lists = new(SymbolEqualityComparer.Default);

    public IReadOnlyList<T> this[ISymbol symbol] => _lists.TryGetValue(symbol, out var list) ? list : [];

    public void Add(ISymbol symbol, T item)
    {
        if (!_lists.TryGetValue(symbol, out var list))
        {
            _lists[symbol] = list = [];
        }

        list.Add(item);
    }
}
