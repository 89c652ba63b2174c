using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>One entry of a collection that the source spells out.</summary>
/// <param name="Key">The constant key or index, or <see langword="null"/> when there is none.</param>
/// <param name="Value">The element or the value under the key.</param>
/// <param name="Operation">The operation that adds the entry.</param>
/// <param name="IsSpread">Whether the value is itself a collection whose elements are meant.</param>
/// <param name="KeyOperation">The operation that gives the key, if there is one.</param>
internal sealed record CollectionEntry(string? Key, IOperation? Value, IOperation Operation, bool IsSpread, IOperation? KeyOperation = null)
{
    /// <summary>Whether the entry stands at some position or under some key that is not known.</summary>
    public bool IsAnywhere { get; init; } = Key is null && KeyOperation is not null;

    /// <summary>Whether the entry is the one under the key. Comparers may ignore case, and keys that differ in case alone do not occur together.</summary>
    public bool IsUnder(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads the entries of arrays, collection initialisers, collection expressions and dictionaries.</summary>
internal static class CollectionEntries
{
    /// <summary>The index of a first element.</summary>
    public const string FirstIndex = "0";

    /// <summary>The entries, or <see langword="null"/> when the operation spells out no collection.</summary>
    public static IReadOnlyList<CollectionEntry>? Of(IOperation operation) => operation switch
    {
        IArrayCreationOperation array => OfArray(array),
        IInvocationOperation call when BclCalls.IsEmpty(call.TargetMethod) => [],
        IObjectCreationOperation creation when CollectionTypes.IsCollection(creation.Type) => [.. OfSource(creation), .. OfInitializer(creation.Initializer, hasSource: OfSource(creation).Any())],
        IObjectOrCollectionInitializerOperation initializer => OfInitializer(initializer, hasSource: false),
        _ when operation.CollectionExpressionElements() is { } elements => OfExpression(elements),
        _ => null,
    };

    /// <summary>The text of a constant key; static members of constant classes stand for themselves.</summary>
    public static string? KeyText(IOperation? key) => key.WithoutWrappers() switch
    {
        { ConstantValue: { HasValue: true, Value: { } value } } => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
        IMemberReferenceOperation { Instance: null, Member.IsStatic: true } member => member.Member.ToDisplayString(),
        _ => null,
    };

    /// <summary>The key under which a later write adds its entry.</summary>
    public static string? AddedKey(IOperation write) => KeyText(AddedKeyOperation(write));

    /// <summary>The operation that gives the key under which a later write adds its entry.</summary>
    public static IOperation? AddedKeyOperation(IOperation write) => write switch
    {
        IInvocationOperation { Arguments: [var key, _] } => key.Value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } => key.Value,
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { Indices: [var index] } } => index,
        _ => null,
    };

    /// <summary>What a new collection copies from another.</summary>
    private static IEnumerable<CollectionEntry> OfSource(IObjectCreationOperation creation) =>
        creation.Arguments.Where(argument => CollectionTypes.IsCollection(argument.Value.WithoutWrappers()?.Type)).Select(argument => new CollectionEntry(null, argument.Value, creation, true));

    private static List<CollectionEntry> OfArray(IArrayCreationOperation array)
    {
        var entries = new List<CollectionEntry>();
        var index = 0;
        foreach (var element in array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty)
        {
            entries.Add(new(KeyOfIndex(index++), element, element, false));
        }

        return entries;
    }

    private static List<CollectionEntry> OfExpression(IEnumerable<IOperation> elements)
    {
        var entries = new List<CollectionEntry>();
        var isBehindSpread = false;
        foreach (var element in elements)
        {
            var isSpread = element.Syntax is SpreadElementSyntax;
            isBehindSpread |= isSpread && entries.Count > 0;
            var key = isSpread || isBehindSpread ? null : KeyOfIndex(entries.Count);
            entries.Add(new(key, isSpread ? element.ChildOperations.FirstOrDefault() ?? element : element, element, isSpread) { IsAnywhere = isBehindSpread });
            isBehindSpread |= isSpread;
        }

        return entries;
    }

    private static List<CollectionEntry> OfInitializer(IObjectOrCollectionInitializerOperation? initializer, bool hasSource)
    {
        var entries = new List<CollectionEntry>();
        foreach (var entry in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (entry)
            {
                case IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.ParamArray } values] }:
                    entries.Add(new(null, values.Value, entry, true) { IsAnywhere = hasSource || entries.Count > 0 });
                    break;
                case IInvocationOperation { Arguments: [var value] }:
                    entries.Add(new(hasSource ? null : KeyOfIndex(entries.Count), value.Value, entry, false) { IsAnywhere = hasSource });
                    break;
                case IInvocationOperation { Arguments: [var key, var value] }:
                    entries.Add(new(KeyText(key.Value), value.Value, entry, false, key.Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment:
                    entries.Add(new(KeyText(key.Value), assignment.Value, entry, false, key.Value));
                    break;
            }
        }

        return entries;
    }

    private static string KeyOfIndex(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
