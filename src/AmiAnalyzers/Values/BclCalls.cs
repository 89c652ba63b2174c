using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Calls of the base class library that hand elements through, known by name and namespace.</summary>
internal static class BclCalls
{
    private static readonly HashSet<string> Picks = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "GetValueOrDefault", "MaxBy", "MinBy",
        "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "LastOrDefaultAsync", "ElementAtAsync", "MaxByAsync", "MinByAsync", "Find", "FindLast",
    };

    private static readonly HashSet<string> Copies = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "ToImmutableArray", "ToImmutableList", "ToHashSet", "ToImmutableHashSet", "ToImmutableSortedSet", "ToFrozenSet", "AsReadOnly", "AsEnumerable", "Where", "OrderBy", "OrderByDescending",
        "ThenBy", "ThenByDescending", "Distinct", "Reverse", "Take", "Skip", "TakeLast", "SkipLast", "TakeWhile", "SkipWhile", "OfType", "Cast", "ToDictionary", "ToImmutableDictionary", "ToFrozenDictionary", "AsSpan",
        "Order", "OrderDescending", "DistinctBy", "FindAll", "ToListAsync", "ToArrayAsync", "ToBlockingEnumerable", "ToAsyncEnumerable", "ConfigureAwait", "WithCancellation",
    };

    private static readonly HashSet<string> ElementLambdas = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "ForEach", "ConvertAll", "Any", "All", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault",
        "OrderBy", "OrderByDescending", "ForEachAsync", "Count",
    };

    /// <summary>Whether the call answers one element of its receiver.</summary>
    public static bool IsElementPick(IMethodSymbol method) => Picks.Contains(method.Name) && IsOfCollections(method);

    /// <summary>Whether the call answers a collection of (some of) the receiver's elements.</summary>
    public static bool IsCollectionCopy(IMethodSymbol method) => Copies.Contains(method.Name) && IsOfCollections(method);

    /// <summary>Whether the call answers what its lambda makes of each element.</summary>
    public static bool IsProjection(IMethodSymbol method) => method.Name is "Select" or "ConvertAll" && IsOfCollections(method);

    /// <summary>Whether the call hands each element of its receiver to its lambda's first parameter.</summary>
    public static bool TakesElementLambda(IMethodSymbol method) => ElementLambdas.Contains(method.Name) && IsOfCollections(method);

    /// <summary>The call that hands each element of a collection to a function, be it a lambda or the name of a method; <see langword="null"/> where none does.</summary>
    public static IInvocationOperation? ElementCallWith(IOperation function) =>
        function.Ancestors().FirstOrDefault(user => user is not (IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation))
            is IArgumentOperation { Parameter.Name: not "localFinally", Parent: IInvocationOperation call } && TakesElementLambda(call.TargetMethod) ? call : null;

    /// <summary>The collection whose elements a call hands to its function: of <c>ids.Select(…)</c>, <c>Array.ForEach(ids, …)</c> and <c>Parallel.ForEach(ids, …)</c> alike.</summary>
    public static IOperation? ElementsOf(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    /// <summary>The collection on which a call works, for instance and extension methods alike.</summary>
    public static IOperation? Receiver(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);

    /// <summary>Whether the method creates a collection of its arguments (<c>ImmutableArray.Create</c>, <c>Array.AsReadOnly</c>), or of what they answer (<c>Task.WhenAll</c>).</summary>
    public static bool IsFactory(IMethodSymbol method) =>
        (method is { IsStatic: true, Name: "Create" or "CreateRange" or "AsReadOnly" or "ToFrozenDictionary" } && IsOfCollections(method))
        || (method is { Name: nameof(Task.WhenAll), ContainingType: { Name: nameof(Task), IsGenericType: false } } && IsOfBaseClassLibrary(method));

    /// <summary>Whether the call answers a collection without entries (<c>Array.Empty</c>).</summary>
    public static bool IsEmpty(IMethodSymbol method) => method is { IsStatic: true, Name: "Empty", Parameters.IsEmpty: true } && IsOfCollections(method);

    /// <summary>Whether a method or property of the base class library answers the same whenever it is asked the same: texts do not change, nor does the machine.</summary>
    public static bool IsPure(ISymbol member) =>
        member.ContainingType is { SpecialType: SpecialType.System_String or SpecialType.System_Array or SpecialType.System_Boolean or SpecialType.System_Nullable_T }
        || member.ContainingType is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || (IsOfBaseClassLibrary(member) && member.ContainingType.Name is "RuntimeInformation" or "OperatingSystem" or "StringComparer")
        || (member is IMethodSymbol { Name: "Contains" or "Equals" } && IsOfBaseClassLibrary(member) && !IsMutableCollection(member.ContainingType));

    /// <summary>Whether a member is one of .NET's own.</summary>
    public static bool IsOfBaseClassLibrary(ISymbol member)
    {
        var space = member.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: nameof(System), IsGlobalNamespace: false } && member.DeclaringSyntaxReferences.IsEmpty;
    }

    private static bool IsMutableCollection(INamedTypeSymbol type) => type.Name != "Enumerable" && IsIn(type.ContainingNamespace, type);

    /// <summary>Whether the method belongs to a collection of the base class library, or works on such.</summary>
    public static bool IsOfCollections(IMethodSymbol method) => IsIn(method.ContainingNamespace, method.ContainingType);

    private static bool IsIn(INamespaceSymbol? space, INamedTypeSymbol? type) => space switch
    {
        { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        { Name: "Generic" or "Immutable" or "Frozen" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } => true,
        { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } => type?.Name is "Parallel" or "TaskAsyncEnumerableExtensions",
        { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => type?.Name is "Array" or "MemoryExtensions",
        _ => false,
    };
}
