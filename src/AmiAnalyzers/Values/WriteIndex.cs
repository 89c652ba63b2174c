using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Every write in the bodies of one type, by what it writes.</summary>
internal sealed class WriteIndex
{
    private readonly SymbolLists<Write> _toRoot = new();
    private readonly SymbolLists<Write> _toMember = new();

    /// <summary>Every write whose place starts at the symbol.</summary>
    public IReadOnlyList<Write> To(ISymbol root) => _toRoot[root];

    /// <summary>Every write to a member of an object that is not, or not certainly, <see langword="this"/>.</summary>
    public IReadOnlyList<Write> ToMember(ISymbol member) => _toMember[member.OriginalDefinition];

    /// <summary>Files the operation if it writes something.</summary>
    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case { Kind: OperationKind.VariableDeclarator } and IVariableDeclaratorOperation declarator:
                IndexDeclarator(declarator);
                break;
            case { Kind: OperationKind.SimpleAssignment } and ISimpleAssignmentOperation { IsRef: true } assignment:
                AddAlias(assignment.Target, operation);
                AddAlias(assignment.Value, operation);
                break;
            case { Kind: OperationKind.SimpleAssignment } and ISimpleAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, assignment.Value, WriteKind.Assign);
                break;
            case { Kind: OperationKind.AddressOf } and IAddressOfOperation address:
                AddAlias(address.Reference, operation);
                break;
            case { Kind: OperationKind.CoalesceAssignment } and ICoalesceAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, assignment.Value, WriteKind.AssignIfNull);
                break;
            case { Kind: OperationKind.CompoundAssignment } and ICompoundAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, null, WriteKind.Unknown);
                break;
            case { Kind: OperationKind.Increment or OperationKind.Decrement } and IIncrementOrDecrementOperation increment:
                RecordTarget(increment.Target, operation, null, WriteKind.Unknown);
                break;
            case { Kind: OperationKind.DeconstructionAssignment } and IDeconstructionAssignmentOperation deconstruction:
                IndexDeconstruction(deconstruction.Target, deconstruction, deconstruction.Value, elements: false, ImmutableList<int>.Empty);
                break;
            case { Kind: OperationKind.Loop } and IForEachLoopOperation loop:
                IndexForEach(loop);
                break;
            case { Kind: OperationKind.DeclarationPattern } and IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                RecordPattern(local, operation);
                break;
            case { Kind: OperationKind.RecursivePattern } and IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                RecordPattern(local, operation);
                break;
            case { Kind: OperationKind.ListPattern } and IListPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                RecordPattern(local, operation);
                break;
            case { Kind: OperationKind.CatchClause } and ICatchClauseOperation { ExceptionDeclarationOrExpression: IVariableDeclaratorOperation caught }:
                Record(caught.Symbol, operation, null, WriteKind.Unknown);
                break;
        }
    }

    /// <summary>Files the change that a call makes to a collection.</summary>
    public void AddCall(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "TryAdd" or "Append" or "Enqueue" or "Push"
            && invocation is { Instance: not (null or IInstanceReferenceOperation), Arguments.Length: > 0 }
            && Place.Of(invocation.Instance) is { } place)
        {
            RecordWrite(new Write(place, invocation, invocation.Arguments[^1].Value, WriteKind.Add));
        }

        if (CollectionCalls.ChangeOfContent(invocation.TargetMethod) is { } change && Place.Of(invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value) is { } changed)
        {
            RecordWrite(new Write(changed, invocation, null, change));
        }
    }

    /// <summary>Files an argument that the called method may write.</summary>
    public void AddByReference(IArgumentOperation argument)
    {
        var target = argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value;

        // TryGetValue(key, out value) hands out an element of the collection.
        if (argument.Parent is IInvocationOperation { TargetMethod: { Name: "TryGetValue" } method, Instance: { } map } && BclCalls.IsOfBaseClassLibrary(method) && Place.Of(target) is { } place)
        {
            var key = argument.Parent.CallArguments()[0].Value;
            _toRoot.Add(place.Root.OriginalDefinition, new Write(place, argument, map, WriteKind.Assign, new Projection(true, null, key)));
            return;
        }

        if (argument.Parent is IInvocationOperation { TargetMethod.ReturnsByRef: true })
        {
            AddAlias(target, argument);
        }
        else
        {
            RecordTarget(target, argument, null, WriteKind.Unknown);
        }
    }

    /// <summary>Somebody holds a reference to the variable itself and may write it at any time.</summary>
    public void AddAlias(IOperation target, IOperation operation)
    {
        if (target.WithoutWrappers() is IConditionalOperation { WhenFalse: { } otherwise } either)
        {
            AddAlias(either.WhenTrue, operation);
            AddAlias(otherwise, operation);
        }
        else
        {
            RecordTarget(target, operation, null, WriteKind.Aliased);
        }
    }

    private void IndexDeclarator(IVariableDeclaratorOperation declarator)
    {
        if ((declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is not { } initializer)
        {
            return;
        }

        Record(declarator.Symbol, declarator, initializer.Value, declarator.Symbol.RefKind == RefKind.Ref ? WriteKind.Aliased : WriteKind.Assign);
        if (declarator.Symbol.RefKind == RefKind.Ref)
        {
            AddAlias(initializer.Value, declarator);
        }
    }

    private void IndexForEach(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
        {
            _toRoot.Add(variable.Symbol, new Write(Place.OfVariable(variable.Symbol), loop.LoopControlVariable, loop.Collection, WriteKind.Assign, new Projection(true, null)));
        }
        else
        {
            IndexDeconstruction(loop.LoopControlVariable, loop.LoopControlVariable, loop.Collection, elements: true, ImmutableList<int>.Empty);
        }
    }

    private void IndexDeconstruction(IOperation target, IOperation operation, IOperation value, bool elements, ImmutableList<int> path)
    {
        target = target is IDeclarationExpressionOperation declared ? declared.Expression : target;
        if (target is ITupleOperation tuple)
        {
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                IndexDeconstruction(tuple.Elements[i], operation, value, elements, path.Add(i));
            }
        }
        else
        {
            RecordTarget(target, operation, value, WriteKind.Assign, new Projection(elements, path));
        }
    }

    private void RecordTarget(IOperation target, IOperation operation, IOperation? value, WriteKind kind, Projection projection = default)
    {
        if (Place.Of(target) is { } place)
        {
            RecordWrite(new Write(place, operation, value, kind, projection));
        }
        else if (target.WithoutWrappers() is IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } collection } && Place.Of(collection) is { } owner)
        {
            _toRoot.Add(owner.Root.OriginalDefinition, new Write(owner, operation, value, WriteKind.Add));
        }
        else if (target.WithoutWrappers() is IArrayElementReferenceOperation element && Place.Of(element.ArrayReference) is { } array)
        {
            _toRoot.Add(array.Root.OriginalDefinition, new Write(array, operation, value, WriteKind.Add));
        }
        else if (target.WithoutWrappers() is IMemberReferenceOperation member)
        {
            // The object has no name: it is being initialised, or an expression gives it.
            _toMember.Add(member.Member.OriginalDefinition, new Write(Place.OfVariable(member.Member), operation, value, kind, projection));
        }
    }

    private void RecordWrite(Write write)
    {
        _toRoot.Add(write.Place.Root.OriginalDefinition, write);
        if (!write.Place.Path.IsEmpty)
        {
            _toMember.Add(write.Place.Path[write.Place.Path.Length - 1].OriginalDefinition, write);
        }
    }

    /// <summary>The variable of a pattern holds what an <c>is</c> tests with it; of a part of a pattern it cannot be told.</summary>
    private void RecordPattern(ILocalSymbol local, IOperation pattern) =>
        Record(local, pattern, (pattern.Parent as IIsPatternOperation)?.Value, pattern.Parent is IIsPatternOperation ? WriteKind.Assign : WriteKind.Unknown);

    private void Record(ISymbol symbol, IOperation operation, IOperation? value, WriteKind kind) =>
        _toRoot.Add(symbol.OriginalDefinition, new Write(Place.OfVariable(symbol), operation, value, kind));
}
