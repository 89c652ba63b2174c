using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// Whether an object may be changed under another name than the one at hand: a second variable, a variable of a loop over the collection
/// that holds it, a member that others can reach. Who changes which object then cannot be told, so nothing is claimed.
/// </summary>
internal sealed class Aliases(TypeFacts facts)
{
    private readonly Dictionary<ISymbol, Names> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<Write>> _writesToUnknown = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the content of what a place holds may be changed by others.</summary>
    /// <param name="place">The variable, and the member of its object that is asked for.</param>
    /// <param name="wantsEntries">Whether the entries of a collection are asked for.</param>
    public bool MayChange(Place place, bool wantsEntries) =>
        (wantsEntries || !place.Path.IsEmpty) && (place.Path.Any(facts.IsNamedDynamically) || IsOpen(place, wantsEntries) || MayChangeElsewhere(place, wantsEntries));

    /// <summary>Whether some statement sets a member of objects that it gets from a loop, a parameter or an expression.</summary>
    /// <param name="member">The member.</param>
    /// <param name="known">A variable whose own writes are followed anyway.</param>
    public bool MayChangeOfAny(ISymbol member, ISymbol? known = null)
    {
        if (!_writesToUnknown.TryGetValue(member.OriginalDefinition, out var writes))
        {
            _writesToUnknown[member.OriginalDefinition] = writes = facts.WritesToMember(member).Where(write => !write.IsInitial && IsOfUnknownObject(write)).ToList();
        }

        return writes.Exists(write => known is null || write.Place.Path.IsEmpty || !SymbolEqualityComparer.Default.Equals(write.Place.Root.OriginalDefinition, known));
    }

    /// <summary>Whether a named object changes after it was put where it is read.</summary>
    public bool ChangesLater(IOperation value) =>
        value.WithoutWrappers() is ILocalReferenceOperation or IParameterReferenceOperation
        && Place.Of(value) is { } place
        && facts.WritesTo(place.Root.OriginalDefinition).Any(write => write.Position > value.Syntax.SpanStart && (write.IsOfContent || !write.Place.Path.IsEmpty));

    /// <summary>Whether code that is not seen can reach the object in a field or property, and change what is asked for.</summary>
    private bool IsOpen(Place place, bool wantsEntries)
    {
        if (place.Root is not (IFieldSymbol or IPropertySymbol) || !facts.Declares(place.Root) || facts.KnowsHoldersOf(place.Root))
        {
            return false;
        }

        return place.Path.IsEmpty
            ? wantsEntries && IsMutable(place.Type)
            : place.Path[0] is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public } };
    }

    private static bool IsMutable(ITypeSymbol? collection) =>
        collection is IArrayTypeSymbol || (collection is INamedTypeSymbol { IsGenericType: true, Name: var name } && !IsReadOnly(name));

    private static bool IsReadOnly(string name) =>
        name.StartsWith("Immutable", StringComparison.Ordinal) || name.StartsWith("IImmutable", StringComparison.Ordinal) || name.StartsWith("Frozen", StringComparison.Ordinal)
        || name.StartsWith("IReadOnly", StringComparison.Ordinal) || name.StartsWith("ReadOnly", StringComparison.Ordinal) || name is "IEnumerable" or "IAsyncEnumerable";

    private bool MayChangeElsewhere(Place place, bool wantsEntries)
    {
        var root = place.Root.OriginalDefinition;
        if (!_names.TryGetValue(root, out var names))
        {
            _names[root] = names = NamesBeside(root);
        }

        return names.AreTooMany
            || (names.AreOpen && !place.Path.IsEmpty && MayChangeOfAny(place.Path[0], root))
            || names.Variables.Any(name => IsChanged(name, place, wantsEntries));
    }

    /// <summary>Follows an object from variable to variable.</summary>
    private Names NamesBeside(ISymbol root)
    {
        var names = new List<ISymbol> { root };
        var areOpen = false;
        for (var index = 0; index < names.Count; index++)
        {
            var references = facts.ReferencesTo(names[index]);
            if (names.Count > TraceBudget.Leaves || references.Count > TraceBudget.Leaves * 4)
            {
                return new Names([], areOpen, AreTooMany: true);
            }

            foreach (var (isGiven, name) in references.Select(SecondName))
            {
                areOpen |= isGiven && name is null;
                if (name is not null && !names.Contains(name, SymbolEqualityComparer.Default))
                {
                    names.Add(name);
                }
            }
        }

        names.RemoveAt(0);
        return new Names(names, areOpen, AreTooMany: false);
    }

    /// <summary>The other names of the object in a variable.</summary>
    /// <param name="Variables">The other variables that may hold it.</param>
    /// <param name="AreOpen">Whether it is also in a collection, or somewhere else that is no variable.</param>
    /// <param name="AreTooMany">Whether there are more than are looked at.</param>
    private sealed record Names(IReadOnlyList<ISymbol> Variables, bool AreOpen, bool AreTooMany);

    /// <summary>Whether a reference gives the whole object another name, and which if that is a variable.</summary>
    private (bool IsGiven, ISymbol? Name) SecondName(IOperation reference)
    {
        var value = reference;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation || (value.Parent is IConditionalOperation { Type: not null } choice && choice.Condition != value))
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => (true, local),
            ISimpleAssignmentOperation assignment when assignment.Value == value => (true, Place.Of(assignment.Target) is { Path.IsEmpty: true } place ? place.Root.OriginalDefinition : null),
            IReturnOperation returned => (true, facts.OwnerOf(returned) is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property.OriginalDefinition : null),
            IArrayInitializerOperation or ITupleOperation => (true, null),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "Insert" or "Enqueue" or "Push" } } => (true, null),
            IForEachLoopOperation loop when loop.Collection == value => (true, null),
            _ => (false, null),
        };
    }

    private bool IsChanged(ISymbol name, Place place, bool wantsEntries) =>
        facts.WritesTo(name).Any(write => !write.IsInitial && (write.Place.Path.IsEmpty ? write.IsOfContent && (wantsEntries || !place.Path.IsEmpty) : place.Path.IsEmpty || SymbolEqualityComparer.Default.Equals(write.Place.Path[0], place.Path[0])))
        || facts.HandOversOf(name).Any(handOver => facts.BodyOf(handOver) is not null && facts.MayChange(handOver));

    /// <summary>Whether the written object is one that the code did not make under that name.</summary>
    private bool IsOfUnknownObject(Write write) =>
        write.Place.Path.Length != 1
        || write.Place.Root is IParameterSymbol
        || facts.WritesTo(write.Place.Root).Any(origin => origin.Place.Path.IsEmpty && origin.Kind == WriteKind.Assign && !(origin.Projection.IsWhole && origin.Value.WithoutWrappers() is IObjectCreationOperation));
}
