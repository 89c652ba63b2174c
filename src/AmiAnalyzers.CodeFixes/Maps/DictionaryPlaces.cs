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
internal sealed class DictionaryPlaces(RegionMap map, FixSite first, SolutionReader solution, EditPlan plan)
{
    private const string Mapping = "Amazon.CDK.CfnMapping";
    private readonly List<FixSite> _places = [];
    private readonly List<CodePlace> _removed = [];

    /// <summary>The places; <see langword="null"/> where the dictionary is put to any other use.</summary>
    public async Task<IReadOnlyList<FixSite>?> FindAsync(CancellationToken cancellationToken)
    {
        var value = Carrier(map.Origin);
        if (value.Parent is IExpressionStatementOperation || IsAddition(map.Origin))
        {
            return null;
        }

        if (TryTake(value, first.Type, first.Place))
        {
            return _places;
        }

        return HolderOf(value, first.Type) is { } holder
            && await TakeUsesAsync(holder, value, cancellationToken).ConfigureAwait(false)
            && await RemoveAsync(holder, cancellationToken).ConfigureAwait(false)
            && Lines.TryRemove(_removed, plan)
                ? _places
                : null;
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
                IArgumentOperation { Parent: IObjectCreationOperation copy, Parameter.Ordinal: 0 } when IsDictionary(copy.Type) => copy,
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
    private bool TryTake(IOperation dictionary, TypeModel type, CodePlace place)
    {
        while (dictionary.Parent is IConversionOperation or IParenthesizedOperation)
        {
            dictionary = dictionary.Parent;
        }

        var choice = dictionary.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } index when index.Instance == dictionary && IsRead(index) && SwitchPlaces.IsPure(key) => index,
            IInvocationOperation { TargetMethod: { Name: "FindInMap", ContainingType: var owner } } call when call.Instance == dictionary && owner.ToDisplayString() == Mapping => call,
            IArgumentOperation argument when type.SlotWrites.Any(write => write.Row.Role == SlotRole.ImageMap && write.Operation == argument) => dictionary,
            _ => null,
        };
        if (choice?.Syntax is not ExpressionSyntax)
        {
            return false;
        }

        _places.Add(CollapsedMap.PlaceOf(choice, place.At(choice.Syntax), type, map.Entries[0].Ids[0].Id));
        return true;
    }

    private async Task<bool> TakeUsesAsync(ISymbol holder, IOperation value, CancellationToken cancellationToken)
    {
        if (holder is ILocalSymbol)
        {
            return first.Type.Facts.ReferencesTo(holder).All(reference => Take(reference, first.Type, first.Place, value));
        }

        if (IsExported(holder, first.Model.Compilation))
        {
            return false;
        }

        foreach (var reference in await solution.ReferencesToAsync(holder, cancellationToken).ConfigureAwait(false))
        {
            if (await solution.ModelAroundAsync(reference, cancellationToken).ConfigureAwait(false) is not { } type
                || ValueEnds.OperationAt(reference, type) is not { } operation
                || !Take(operation, type, reference, value))
            {
                return false;
            }
        }

        return true;
    }

    private bool Take(IOperation reference, TypeModel type, CodePlace place, IOperation value)
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

        return TryTake(reference, type, place);
    }

    /// <summary>Removes the declaration of the variable or member, be it of a mapping.</summary>
    private async Task<bool> RemoveAsync(ISymbol holder, CancellationToken cancellationToken)
    {
        var declaration = holder.DeclaringSyntaxReferences is [var reference] ? await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) : null;
        var whole = declaration switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } => statement,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
            PropertyDeclarationSyntax property => property,
            _ => (SyntaxNode?)null,
        };
        if (whole is null || await solution.PlaceOfAsync(whole, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return false;
        }

        _removed.Add(place);
        return true;
    }

    private bool Remove(SyntaxNode expression, CodePlace place)
    {
        if (expression.Parent is not ExpressionStatementSyntax statement || !Statements.IsInList(statement))
        {
            return false;
        }

        _removed.Add(place.At(statement));
        return true;
    }

    /// <summary>The variable or member that holds nothing but the dictionary.</summary>
    private static ISymbol? HolderOf(IOperation value, TypeModel type) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        IFieldInitializerOperation { InitializedFields: [var field] } => field,
        IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: IFieldReferenceOperation { Field: var field } } when type.Facts.WritesTo(field).Count(write => write.Place.Path.IsEmpty) == 1 => field,
        IReturnOperation returned when type.Facts.OwnerOf(returned) is { AssociatedSymbol: IPropertySymbol { SetMethod: null } property } && returned.Syntax.Parent is ArrowExpressionClauseSyntax or ArrowExpressionClauseSyntax => property,
        _ => null,
    };

    /// <summary>Whether code outside of the solution can name a member.</summary>
    private static bool IsExported(ISymbol member, Compilation compilation)
    {
        if (compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
        {
            return false;
        }

        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRead(IOperation index) => index.Parent is not (IAssignmentOperation or IIncrementOrDecrementOperation) || index.Parent is IAssignmentOperation assignment && assignment.Value == index;

    private static bool IsAddition(IOperation origin) => origin is ISimpleAssignmentOperation or IInvocationOperation { Type.SpecialType: SpecialType.System_Void or SpecialType.System_Boolean };

    private static bool IsMappingProps(INamedTypeSymbol type) => type.ToDisplayString() is "Amazon.CDK.CfnMappingProps" or "Amazon.CDK.ICfnMappingProps";

    private static bool IsDictionary(ITypeSymbol? type) => type?.AllInterfaces.Any(@interface => @interface.Name is "IDictionary" or "IReadOnlyDictionary") == true;
}
