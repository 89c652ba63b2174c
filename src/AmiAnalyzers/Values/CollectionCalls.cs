using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>Which element of a collection a call picks.</summary>
internal enum ElementPosition
{
    /// <summary>The one that a test or a comparison of the elements selects.</summary>
    Selected,

    /// <summary>The first.</summary>
    First,

    /// <summary>The last.</summary>
    Last,

    /// <summary>The one under the index or key that is the call's argument.</summary>
    Indexed,
}

/// <summary>What calls of the base class library do to the elements of collections and their positions.</summary>
internal static class CollectionCalls
{
    /// <summary>What the call does to the elements of its receiver, or of its first argument, beyond adding one; <see langword="null"/> for nothing.</summary>
    public static WriteKind? ChangeOfContent(IMethodSymbol method)
    {
        if (method.IsExtensionMethod || IsImmutable(method) || !(BclCalls.IsOfCollections(method) || method.ContainingType is { Name: "Random", ContainingNamespace.Name: "System" }))
        {
            return null;
        }

        return method.Name switch
        {
            "Reverse" or "Sort" or "Shuffle" or "Insert" or "InsertRange" or "Push" => WriteKind.Move,
            "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "RemoveWhere" or "RemoveFirst" or "RemoveLast" or "Dequeue" or "TryDequeue" or "Pop" or "TryPop"
                or "ExceptWith" or "IntersectWith" or "SymmetricExceptWith" => WriteKind.Remove,
            "Clear" when method.Parameters.IsEmpty => WriteKind.Clear,
            "Clear" or "Fill" when method.IsStatic => WriteKind.Unknown,
            _ => null,
        };
    }

    /// <summary>Whether a copy has its elements where the original has them.</summary>
    public static bool KeepsPositions(IMethodSymbol method) =>
        method.Name is "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly" or "AsEnumerable" or "AsSpan" or "Cast" or "Take" or "TakeWhile"
            or "ToListAsync" or "ToArrayAsync" or "ToBlockingEnumerable" or "ToAsyncEnumerable" or "ConfigureAwait" or "WithCancellation"
        || (method.Name is "ToDictionary" or "ToImmutableDictionary" or "ToFrozenDictionary" && !TakesLambda(method));

    /// <summary>Whether a copy has all elements of the original.</summary>
    public static bool KeepsAll(IMethodSymbol method) =>
        method.Name is not ("Where" or "OfType" or "FindAll" or "Take" or "Skip" or "TakeLast" or "SkipLast" or "TakeWhile" or "SkipWhile");

    /// <summary>Whether the call answers the elements of its receiver followed by those of its argument.</summary>
    public static bool Joins(IMethodSymbol method) => method is { Name: "Concat" or "Union", IsExtensionMethod: true } && BclCalls.IsOfCollections(method);

    /// <summary>Whether the call answers the elements of its receiver with its argument as one more.</summary>
    public static bool Extends(IMethodSymbol method) => method is { Name: "Append" or "Prepend", IsExtensionMethod: true } && BclCalls.IsOfCollections(method);

    /// <summary>Which element a call picks that answers one of its receiver's.</summary>
    public static ElementPosition PositionOf(IMethodSymbol method) => TakesLambda(method) ? ElementPosition.Selected : method.Name switch
    {
        "First" or "FirstOrDefault" or "FirstAsync" or "FirstOrDefaultAsync" or "Single" or "SingleOrDefault" or "SingleAsync" or "SingleOrDefaultAsync" => ElementPosition.First,
        "Last" or "LastOrDefault" or "LastAsync" or "LastOrDefaultAsync" => ElementPosition.Last,
        "ElementAt" or "ElementAtOrDefault" or "ElementAtAsync" or "GetValueOrDefault" => ElementPosition.Indexed,
        _ => ElementPosition.Selected,
    };

    private static bool TakesLambda(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private static bool IsImmutable(IMethodSymbol method) => method.ContainingType.ContainingNamespace.Name is "Immutable" or "Frozen";
}
