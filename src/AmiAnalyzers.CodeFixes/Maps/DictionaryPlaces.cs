using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>Where code chooses from a dictionary by Region, or hands it to the CDK to choose; and whether it does nothing else with it.</summary>
internal sealed class DictionaryPlaces(RegionMap map, TypeModel type, SolutionReader solution)
{
    private const string Mapping = "Amazon.CDK.CfnMapping";
    private readonly MapChange _change = new();
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);

    /// <summary>What happens to the code of the dictionary; <see langword="null"/> where it is put to any other use.</summary>
    public async Task<MapChange?> FindAsync(CodePlace place, CancellationToken cancellationToken) =>
        !IsAddition(map.Origin) && await TakeAsync(map.Origin, type, place, cancellationToken).ConfigureAwait(false) ? _change : null;

    /// <summary>Takes an expression that gives the dictionary: it chooses from it, or something holds it that does nothing else either.</summary>
    private async Task<bool> TakeAsync(IOperation dictionary, TypeModel around, CodePlace place, CancellationToken cancellationToken)
    {
        var value = Carrier(dictionary);
        return TryTake(value, around, place)
            || (HolderOf(value, around) is { } holder
                && _holders.Add(holder)
                && await TakeUsesAsync(holder, value, around, place, cancellationToken).ConfigureAwait(false)
                && await RemoveAsync(holder, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The dictionary after it was wrapped, frozen or copied, or the mapping that is made of it.</summary>
    private static IOperation Carrier(IOperation value)
    {
        while (true)
        {
            var next = value.Parent switch
            {
                IConversionOperation or IParenthesizedOperation => value.Parent,
                IInvocationOperation call when call.Instance == value && BclCalls.IsCollectionCopy(call.TargetMethod) => call,
                IArgumentOperation { Parent: IInvocationOperation call } argument when BclCalls.IsCollectionCopy(call.TargetMethod) && call.Arguments[0] == argument || argument.Parameter?.Ordinal == 0 && BclCalls.IsFactory(call.TargetMethod) => call,
                IArgumentOperation { Parent: IObjectCreationOperation copy, Parameter.Ordinal: 0 } when CollectionTypes.IsDictionary(copy.Type) => copy,
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: nameof(Mapping), ContainingType: var props } }, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } } when IsMappingProps(props) => created,
                IArgumentOperation { Parent: IObjectCreationOperation mapping } when mapping.Type?.ToDisplayString() == Mapping => mapping,
                _ => null,
            };
            if (next is null)
            {
                return value;
            }

            value = next;
        }
    }

    /// <summary>Takes an expression that gives the dictionary, if it is there to choose from it.</summary>
    private bool TryTake(IOperation dictionary, TypeModel around, CodePlace place)
    {
        while (dictionary.Parent is IConversionOperation or IParenthesizedOperation)
        {
            dictionary = dictionary.Parent;
        }

        var choice = dictionary.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } index when index.Instance == dictionary && IsRead(index) && SwitchPlaces.IsPure(key) => CollectionTypes.IsDictionary(index.Type) ? InnerChoice(index) : index,
            IInvocationOperation { TargetMethod: { Name: "FindInMap", ContainingType: var owner }, Arguments: [_, { Value: var key }, ..] } call when call.Instance == dictionary && owner.ToDisplayString() == Mapping && InnerKeys.AreAll(key, map) => call,
            IArgumentOperation argument when around.SlotWrites.Any(write => write.Row.Role == SlotRole.ImageMap && write.Operation == argument) => dictionary,
            _ => null,
        };
        if (choice?.Syntax is not ExpressionSyntax)
        {
            return false;
        }

        _change.Replace(CollapsedMap.PlaceOf(choice, place.At(choice.Syntax), around, map));
        return true;
    }

    /// <summary>The choice from the dictionary that stands under the Region.</summary>
    private IPropertyReferenceOperation? InnerChoice(IPropertyReferenceOperation index) =>
        index.Parent is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } inner && inner.Instance == index && IsRead(inner) && InnerKeys.AreAll(key, map) ? inner : null;

    private async Task<bool> TakeUsesAsync(ISymbol holder, IOperation value, TypeModel around, CodePlace place, CancellationToken cancellationToken)
    {
        if (holder is IMethodSymbol)
        {
            var calls = await WholeFunction.CallsAsync(holder, around, solution, cancellationToken).ConfigureAwait(false);
            foreach (var call in calls ?? [])
            {
                if (!await TakeAsync(call.Operation, call.Type, call.Place, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }

            return calls is not null;
        }

        if (holder is ILocalSymbol)
        {
            foreach (var read in around.Facts.ReferencesTo(holder))
            {
                if (!await TakeReadAsync(read, around, place, value, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }

            return true;
        }

        if (Exported.Is(holder, around.Facts.Type))
        {
            return false;
        }

        foreach (var reference in await solution.ReferencesToAsync(holder, cancellationToken).ConfigureAwait(false))
        {
            if (await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false) is not { } there
                || ValueEnds.OperationAt(reference, there) is not { } operation
                || !await TakeReadAsync(operation, there, reference, value, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> TakeReadAsync(IOperation reference, TypeModel around, CodePlace place, IOperation value, CancellationToken cancellationToken)
    {
        if (ValueEnds.IsName(reference.Syntax))
        {
            return false;
        }

        if (reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == reference && assignment.Value.DescendantsAndSelf().Contains(value))
        {
            return Remove(assignment.Syntax, place);
        }

        // An entry that is added in a statement of its own belongs to what goes.
        if (map.Entries.FirstOrDefault(entry => entry.Operation.Parent is IExpressionStatementOperation && entry.Operation.DescendantsAndSelf().Contains(reference)) is { } added)
        {
            return Remove(added.Operation.Syntax, place);
        }

        return await TakeAsync(reference, around, place, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes the declaration of what holds the dictionary, be it as a mapping.</summary>
    private async Task<bool> RemoveAsync(ISymbol holder, CancellationToken cancellationToken)
    {
        var declaration = holder.DeclaringSyntaxReferences is [var reference] ? await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) : null;
        var whole = declaration switch
        {
            VariableDeclaratorSyntax variable => Orphans.DeclarationOf(variable),
            PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax => declaration,
            _ => null,
        };
        if (whole is null || await solution.PlaceOfAsync(whole, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return false;
        }

        _change.Remove(place);
        return true;
    }

    private bool Remove(SyntaxNode expression, CodePlace place)
    {
        if (expression.Parent is not ExpressionStatementSyntax statement || !Statements.IsInList(statement))
        {
            return false;
        }

        _change.Remove(place.At(statement));
        return true;
    }

    /// <summary>The variable, member or function that holds nothing but the dictionary.</summary>
    private static ISymbol? HolderOf(IOperation value, TypeModel around) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        IFieldInitializerOperation { InitializedFields: [var field] } => field,
        IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: IFieldReferenceOperation { Field: var field } } when around.Facts.WritesTo(field).Count(write => write.Place.Path.IsEmpty) == 1 => field,
        _ => WholeFunction.Around(value, around) is { } function and not IMethodSymbol { Parameters.IsEmpty: false } ? function : null,
    };

    private static bool IsRead(IOperation index) => index.Parent is not (IAssignmentOperation or IIncrementOrDecrementOperation) || index.Parent is IAssignmentOperation assignment && assignment.Value == index;

    private static bool IsAddition(IOperation origin) => origin is ISimpleAssignmentOperation or IInvocationOperation { Type.SpecialType: SpecialType.System_Void or SpecialType.System_Boolean };

    private static bool IsMappingProps(INamedTypeSymbol type) => type.ToDisplayString() is "Amazon.CDK.CfnMappingProps" or "Amazon.CDK.ICfnMappingProps";
}
