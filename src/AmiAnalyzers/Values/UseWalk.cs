using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>One walk forward from one value.</summary>
internal sealed partial class UseWalk
{
    private readonly TypeFacts _facts;
    private readonly IAdapters _adapters;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Use> _uses = [];
    private readonly Dictionary<ISymbol, int?> _followed = new(SymbolEqualityComparer.Default);
    private bool _isComplete = true;
    private int _steps;

    public UseWalk(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        _facts = facts;
        _adapters = adapters;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What the walk found so far.</summary>
    public Uses Result => new(_uses, _isComplete);

    /// <summary>Follows the result of an operation to what takes it.</summary>
    public void Follow(IOperation value, UseWay way)
    {
        // Upward through the expression; only variables and calls make the walk branch.
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (++_steps > TraceBudget.Steps || value.Parent is not { } parent)
            {
                _isComplete = false;
                return;
            }

            if (IsTransparent(value, parent))
            {
                value = parent;
                continue;
            }

            if (GivesValue(value, parent, way) || way.Element is { } element && ComesApart(value, parent, element, way))
            {
                return;
            }

            switch (parent)
            {
                case ITupleOperation tuple when way.Element is null:
                    way = way with { Element = tuple.Elements.IndexOf(value) };
                    value = parent;
                    continue;
                case IArrayInitializerOperation:
                case IArrayCreationOperation:
                    way = way.InCollection;
                    value = parent;
                    continue;
                case IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }:
                    value = creation;
                    continue;
                case IOperation when parent.CollectionExpressionElements() is not null:
                    way = way.InCollection;
                    value = parent;
                    continue;
                case IArgumentOperation argument when FollowedBy(argument) is { } next:
                    way = next is not IInvocationOperation and not IObjectCreationOperation { Type: not IArrayTypeSymbol } || IsElementOfInitializer(argument) ? way.InCollection : way;
                    value = next;
                    continue;
                case IInvocationOperation call when BclCalls.Receiver(call).WithoutWrappers() == value.WithoutWrappers() && (IsElementwise(call) || _adapters.WrappedParameterOf(call.TargetMethod.OriginalDefinition) == "this"):
                    value = call;
                    continue;
                case IPropertyReferenceOperation or IArrayElementReferenceOperation when way.ThroughCollection && IsIndexed(value, parent) && !IsWritten(parent):
                    value = parent;
                    continue;
            }

            if (way.ThroughCollection && CallOn(value, parent) is { } loop && FollowElements(loop, way))
            {
                return;
            }

            End(value, parent, way);
            return;
        }
    }

    /// <summary>Follows every read of a variable.</summary>
    public void FollowVariable(ISymbol variable, UseWay way)
    {
        if (_followed.TryGetValue(variable.OriginalDefinition, out var element))
        {
            _isComplete &= element == way.Element;
            return;
        }

        _followed.Add(variable.OriginalDefinition, way.Element);

        foreach (var reference in _facts.ReferencesTo(variable.OriginalDefinition))
        {
            if (!IsWritten(reference))
            {
                Follow(reference, way);
            }
        }
    }

    private void End(IOperation value, IOperation parent, UseWay way)
    {
        switch (parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowVariable(declarator.Symbol, way);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclarationOperation declaration }:
                foreach (var declarator in declaration.Declarators)
                {
                    FollowVariable(declarator.Symbol, way);
                }

                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    FollowMember(field, way);
                }

                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    FollowMember(property, way);
                }

                break;
            case IParameterInitializerOperation initializer:
                FollowVariable(initializer.Parameter, way);
                break;
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                EndAtAssignment(value, (IAssignmentOperation)parent, way);
                break;
            case IArgumentOperation argument:
                EndAtArgument(value, argument, way);
                break;
            case IReturnOperation:
                EndAtReturn(value, parent, way);
                break;
            case IForEachLoopOperation loop when loop.Collection == value:
                foreach (var local in loop.Locals)
                {
                    FollowVariable(local, way with { ThroughCollection = false });
                }

                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IIsPatternOperation or IConstantPatternOperation
                or ISingleValueCaseClauseOperation or IPatternCaseClauseOperation or ISwitchOperation or ISwitchExpressionOperation:
                Add(value, parent, UseKind.Comparison, way);
                break;
            case IInterpolationOperation or IInterpolatedStringTextOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                Add(value, parent, UseKind.Interpolation, way);
                break;
            case IMemberReferenceOperation member when member.Instance == value:
                Add(value, parent, UseKind.Receiver, way);
                break;
            case IInvocationOperation call when call.Instance == value:
                Add(value, parent, UseKind.Receiver, way);
                break;
            case IConditionalAccessOperation access when access.Operation == value:
                Add(value, access.WhenNotNull, UseKind.Receiver, way);
                break;
            case INameOfOperation:
                break;
            case IExpressionStatementOperation:
                Add(value, parent, UseKind.Dropped, way);
                break;
            default:
                Add(value, parent, UseKind.Other, way);
                break;
        }
    }

    /// <summary>Follows what the function of a call such as <c>Select</c> makes of each element; false when it cannot be followed.</summary>
    private bool FollowElements(IInvocationOperation call, UseWay way)
    {
        if (!BclCalls.TakesElementLambda(call.TargetMethod) || call.Arguments.Select(FunctionIn).FirstOrDefault(found => found is not null) is not { Parameters: [var element, ..] } function)
        {
            return false;
        }

        var isNamed = function.MethodKind != MethodKind.LambdaMethod;
        if (isNamed && !(IsFollowed(function) && way.Hops < TraceBudget.Hops))
        {
            return false;
        }

        FollowVariable(element, (isNamed ? way.Deeper : way) with { ThroughCollection = false });
        return true;
    }

    private static IMethodSymbol? FunctionIn(IArgumentOperation argument) => argument.Value.WithoutWrappers() switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } => method,
        _ => null,
    };

    private static IInvocationOperation? CallOn(IOperation value, IOperation parent) =>
        (parent is IArgumentOperation ? parent.Parent : parent) is IInvocationOperation call && BclCalls.ElementsOf(call).WithoutWrappers() == value.WithoutWrappers() ? call : null;

    private void EndAtAssignment(IOperation value, IAssignmentOperation assignment, UseWay way)
    {
        if (assignment.Target == value)
        {
            return;
        }

        if (assignment.Target is IDiscardOperation)
        {
            Add(value, assignment, UseKind.Discarded, way);
        }
        else if (Place.Of(assignment.Target) is { Path.IsEmpty: true } place && assignment.Parent is not IObjectOrCollectionInitializerOperation)
        {
            FollowMember(place.Root, way);
        }
        else if (assignment.Target is IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } collection })
        {
            EndInCollection(value, assignment, collection, way);
        }
        else
        {
            Add(value, assignment, UseKind.MemberWrite, way);
        }
    }

    private void EndInCollection(IOperation value, IOperation adding, IOperation collection, UseWay way)
    {
        if (adding.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation })
        {
            Follow(creation, way.InCollection);
        }
        else if (Place.Of(collection) is { Path.IsEmpty: true } place)
        {
            FollowMember(place.Root, way.InCollection);
        }
        else
        {
            // The collection is a member of another object: adding to it writes that member.
            Add(value, adding, UseKind.MemberWrite, way.InCollection);
        }
    }

    private void EndAtArgument(IOperation value, IArgumentOperation argument, UseWay way)
    {
        switch (argument.Parent)
        {
            case IPropertyReferenceOperation:
                Add(value, argument, UseKind.Key, way);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Insert" or "Append" or "Enqueue" or "Push" or "AddRange", Instance: { } collection } call when CollectionTypes.IsCollection(collection.Type):
                if (call.Arguments.Length == 2 && call.Arguments[0] == argument && call.TargetMethod.Name is "Add" or "TryAdd")
                {
                    Add(value, argument, UseKind.Key, way);
                }
                else
                {
                    EndInCollection(value, call, collection, way);
                }

                break;
            case IInvocationOperation call when IsFollowed(call.TargetMethod) && way.Hops < TraceBudget.Hops && argument.Parameter is { } parameter:
                FollowVariable(parameter, way.Deeper);
                break;
            default:
                Add(value, argument, UseKind.Argument, way);
                break;
        }
    }

    private void EndAtReturn(IOperation value, IOperation returned, UseWay way)
    {
        if (way.Hops < TraceBudget.Hops && ProjectionBy(returned) is { } projection)
        {
            Follow(projection, way.Deeper.InCollection);
            return;
        }

        var method = returned.Ancestors().Select(MethodOf).FirstOrDefault(found => found is not null) ?? _facts.OwnerOf(returned);
        if (method is null || !IsFollowed(method) || way.Hops >= TraceBudget.Hops || _facts.IsUsedAsDelegate(method))
        {
            Add(value, returned, UseKind.Return, way);
            return;
        }

        foreach (var call in method.AssociatedSymbol is IPropertySymbol property ? _facts.ReferencesTo(property.OriginalDefinition) : _facts.CallsOf(method))
        {
            Follow(call, way.Deeper);
        }
    }

    /// <summary>The call of <c>Select</c> whose elements a lambda returns.</summary>
    private static IInvocationOperation? ProjectionBy(IOperation returned) =>
        returned.Ancestors().FirstOrDefault(outer => MethodOf(outer) is not null) is IAnonymousFunctionOperation { Symbol.IsAsync: false } lambda
        && lambda.Ancestors().FirstOrDefault(outer => outer is not (IDelegateCreationOperation or IConversionOperation)) is IArgumentOperation { Parent: IInvocationOperation call }
        && BclCalls.IsProjection(call.TargetMethod) ? call : null;

    private void FollowMember(ISymbol member, UseWay way)
    {
        if (member is IFieldSymbol or IPropertySymbol && (member.DeclaredAccessibility != Accessibility.Private || !_facts.IsWhole))
        {
            _isComplete = false;
        }

        FollowVariable(member, way);
    }

    private void Add(IOperation value, IOperation consumer, UseKind kind, UseWay way) => _uses.Add(new Use(value, consumer, kind, way.ThroughCollection));

    private static bool IsTransparent(IOperation value, IOperation parent) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IAwaitOperation or ITranslatedQueryOperation => true,
        IConditionalOperation choice => choice.Condition != value,
        ICoalesceOperation => true,
        ISwitchExpressionArmOperation arm => arm.Value == value,
        ISwitchExpressionOperation chosen => chosen.Value != value,
        IConditionalAccessOperation access => access.WhenNotNull == value,
        _ => false,
    };

    /// <summary>What an argument's value lives on in: the result of a wrapper, or the collection it is added to on creation.</summary>
    private IOperation? FollowedBy(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add", Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } add
            when add.Arguments[^1] == argument => creation,
        IInvocationOperation { TargetMethod.Name: "Add", Parent: IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation nested } } add
            when add.Arguments[^1] == argument => null,
        IInvocationOperation call when IsWrapped(call.TargetMethod, argument) => call,
        IObjectCreationOperation creation when creation.Constructor is { } constructor && (IsWrapped(constructor, argument) || IsCopy(creation, argument)) => creation,
        _ => null,
    };

    private static bool IsElementOfInitializer(IArgumentOperation argument) => argument.Parent is IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation };

    private bool IsWrapped(IMethodSymbol method, IArgumentOperation argument) =>
        _adapters.WrappedParameterOf(method.OriginalDefinition) is { } wrapped && wrapped == argument.Parameter?.Name
        || argument.Parameter?.Ordinal == 0 && (method.IsExtensionMethod && (BclCalls.IsElementPick(method) || BclCalls.IsCollectionCopy(method)) || BclCalls.IsFactory(method));

    private static bool IsCopy(IObjectCreationOperation creation, IArgumentOperation argument) =>
        CollectionTypes.IsCollection(creation.Type) && CollectionTypes.IsCollection(argument.Value.WithoutWrappers()?.Type);

    /// <summary>Whether the parent takes an element out of the collection that the value is.</summary>
    private static bool IsIndexed(IOperation value, IOperation parent) => CollectionTypes.IsCollection(value.Type) && parent switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } index => index.Instance == value,
        IArrayElementReferenceOperation element => element.ArrayReference == value,
        _ => false,
    };

    private static bool IsElementwise(IInvocationOperation call) => BclCalls.IsElementPick(call.TargetMethod) || BclCalls.IsCollectionCopy(call.TargetMethod);

    private bool IsFollowed(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction || (method.DeclaredAccessibility == Accessibility.Private && _facts.Declares(method));

    private static IMethodSymbol? MethodOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference,
        ITupleOperation tuple => IsTarget(tuple),
        IDeclarationExpressionOperation => true,
        ILocalReferenceOperation { IsDeclaration: true } => true,
        _ => reference is ILocalReferenceOperation { IsDeclaration: true },
    };
}
