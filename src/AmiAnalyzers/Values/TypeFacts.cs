using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// What one type's bodies say, indexed once: who writes a symbol, who calls a method, what it returns. Everything that
/// the trace knows beyond the expression in hand comes from here, so a type that names nothing of interest costs nothing.
/// </summary>
internal sealed class TypeFacts
{
    private readonly Dictionary<ISymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _returns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<HandOver>> _handOvers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, ISymbol> _owners = [];
    private readonly HashSet<ISymbol> _usedAsDelegate = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> _operations = [];

    /// <summary>Indexes the bodies of one type.</summary>
    /// <param name="type">The analysed type.</param>
    /// <param name="blocks">Every operation block of the type with the member that owns it, in any order.</param>
    /// <param name="isWhole">Whether the blocks are all that the type has; false when a part of it is generated and therefore unseen.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public TypeFacts(INamedTypeSymbol type, IEnumerable<(ISymbol Owner, IOperation Block)> blocks, bool isWhole, CancellationToken cancellationToken)
    {
        Type = type;
        IsWhole = isWhole;
        foreach (var (owner, block) in blocks.OrderBy(entry => entry.Block.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(entry => entry.Block.Syntax.SpanStart))
        {
            cancellationToken.ThrowIfCancellationRequested();
            IndexBlock(owner, block, cancellationToken);
        }
    }

    /// <summary>The analysed type.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Whether every body of the type was seen.</summary>
    public bool IsWhole { get; }

    /// <summary>Every operation of the type, in source order within each body.</summary>
    public IReadOnlyList<IOperation> Operations => _operations;

    /// <summary>Every write whose place starts at the symbol.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol root) => Get(_writes, root);

    /// <summary>Every reference to a local, parameter, field or property, reads and writes alike.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => Get(_references, symbol);

    /// <summary>Every call of a method or constructor of this type from within it.</summary>
    public IReadOnlyList<IOperation> CallsOf(IMethodSymbol method) => Get(_calls, method.OriginalDefinition);

    /// <summary>What a method, local function or lambda of this type returns.</summary>
    public IReadOnlyList<IOperation> ReturnsOf(IMethodSymbol method) => Get(_returns, method.OriginalDefinition);

    /// <summary>Every call that gets the object in a place that starts at the symbol.</summary>
    public IReadOnlyList<HandOver> HandOversOf(ISymbol root) => Get(_handOvers, root);

    /// <summary>The body of the called method as one operation, if the type itself declares it and nothing can stand in for it.</summary>
    public IOperation? BodyOf(HandOver handOver) =>
        handOver.Callee is { IsVirtual: false, IsAbstract: false, IsOverride: false } callee && _bodies.TryGetValue(callee.OriginalDefinition, out var body) ? body : null;

    /// <summary>Whether a call may change the object that it gets.</summary>
    public bool MayChange(HandOver handOver) => MayChange(handOver, TraceBudget.Hops);

    private bool MayChange(HandOver handOver, int hops) =>
        BodyOf(handOver) is null || hops == 0
            ? !handOver.IsToReader
            : handOver.Argument.Parameter?.OriginalDefinition is { } parameter
                && (WritesTo(parameter).Any(write => write.Kind == WriteKind.Add || !write.Place.Path.IsEmpty) || HandOversOf(parameter).Any(inner => MayChange(inner, hops - 1)));

    /// <summary>Whether the method is also passed around as a delegate, so that its callers are unknown.</summary>
    public bool IsUsedAsDelegate(IMethodSymbol method) => _usedAsDelegate.Contains(method.OriginalDefinition);

    /// <summary>The initialiser of a field or property, or the default value of a parameter, if it stands in this type.</summary>
    public IOperation? InitializerOf(ISymbol symbol) => _initializers.TryGetValue(symbol.OriginalDefinition, out var value) ? value : null;

    /// <summary>The method in whose body an operation stands, lambdas and local functions aside.</summary>
    public IMethodSymbol? OwnerOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return _owners.TryGetValue(operation, out var owner) ? owner as IMethodSymbol : null;
    }

    /// <summary>Whether the symbol is declared by the analysed type itself.</summary>
    public bool Declares(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, Type.OriginalDefinition);

    private static IReadOnlyList<T> Get<T>(Dictionary<ISymbol, List<T>> map, ISymbol key) => map.TryGetValue(key, out var list) ? list : [];

    private static void Put<T>(Dictionary<ISymbol, List<T>> map, ISymbol key, T value)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map[key] = list = [];
        }

        list.Add(value);
    }

    private void IndexBlock(ISymbol owner, IOperation block, CancellationToken cancellationToken)
    {
        if (owner is IMethodSymbol method && block is not IBlockOperation and not IParameterInitializerOperation and not ISymbolInitializerOperation and not IAttributeOperation)
        {
            // An expression body arrives as a bare expression from some compilers.
            Put(_returns, method.OriginalDefinition, block);
        }

        var root = block;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        _owners[root] = owner;
        if (owner is IMethodSymbol { OriginalDefinition: var definition } && block is IBlockOperation)
        {
            _bodies[definition] = root;
        }

        var count = 0;
        foreach (var operation in block.DescendantsAndSelf())
        {
            if (++count % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            _operations.Add(operation);
            Index(operation, owner);
        }
    }

    private void Index(IOperation operation, ISymbol owner)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    _initializers[field.OriginalDefinition] = initializer.Value;
                }

                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    _initializers[property.OriginalDefinition] = initializer.Value;
                }

                break;
            case IParameterInitializerOperation initializer:
                _initializers[initializer.Parameter.OriginalDefinition] = initializer.Value;
                break;
            case ILocalReferenceOperation local:
                Put(_references, local.Local, operation);
                break;
            case IParameterReferenceOperation parameter:
                Put(_references, parameter.Parameter.OriginalDefinition, operation);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                Put(_references, ((IMemberReferenceOperation)operation).Member.OriginalDefinition, operation);
                break;
            case ILocalFunctionOperation local:
                _bodies[local.Symbol.OriginalDefinition] = local;
                break;
            case IMethodReferenceOperation method:
                _usedAsDelegate.Add(method.Method.OriginalDefinition);
                break;
            case IInvocationOperation invocation:
                IndexCall(invocation);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } when Declares(constructor):
                Put(_calls, constructor.OriginalDefinition, operation);
                break;
            case IReturnOperation { ReturnedValue: { } value }:
                if (MethodAround(operation, owner) is { } returning)
                {
                    Put(_returns, returning.OriginalDefinition, value);
                }

                break;
            default:
                IndexWrite(operation);
                break;
        }

        IndexHandOver(operation);
    }

    private void IndexHandOver(IOperation operation)
    {
        if (operation is IArgumentOperation { Parent: { } call, Parameter.RefKind: RefKind.None, Value.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate } } argument
            && Place.Of(argument.Value) is { } place)
        {
            Put(_handOvers, place.Root.OriginalDefinition, new HandOver(place, call, argument));
        }
    }

    private void IndexCall(IInvocationOperation invocation)
    {
        Put(_calls, (invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).OriginalDefinition, invocation);
        if (invocation.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "TryAdd" or "Append"
            && invocation is { Instance: not (null or IInstanceReferenceOperation), Arguments.Length: > 0 }
            && Place.Of(invocation.Instance) is { } place)
        {
            Put(_writes, place.Root.OriginalDefinition, new Write(place, invocation, invocation.Arguments[^1].Value, WriteKind.Add));
        }
    }

    private void IndexWrite(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer:
                Record(declarator.Symbol, operation, initializer.Value, WriteKind.Assign);
                break;
            case ISimpleAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, assignment.Value, assignment.IsRef ? WriteKind.Unknown : WriteKind.Assign);
                break;
            case ICoalesceAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, assignment.Value, WriteKind.AssignIfNull);
                break;
            case ICompoundAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, null, WriteKind.Unknown);
                break;
            case IIncrementOrDecrementOperation increment:
                RecordTarget(increment.Target, operation, null, WriteKind.Unknown);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                IndexByReference(argument);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                IndexDeconstruction(deconstruction.Target, deconstruction, deconstruction.Value, elements: false, ImmutableList<int>.Empty);
                break;
            case IForEachLoopOperation loop:
                IndexForEach(loop);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                Record(local, operation, pattern.Parent is IIsPatternOperation { Value: var tested } ? tested : null, pattern.Parent is IIsPatternOperation ? WriteKind.Assign : WriteKind.Unknown);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Record(local, operation, null, WriteKind.Unknown);
                break;
            case ICatchClauseOperation { ExceptionDeclarationOrExpression: IVariableDeclaratorOperation caught }:
                Record(caught.Symbol, operation, null, WriteKind.Unknown);
                break;
        }
    }

    private void IndexByReference(IArgumentOperation argument)
    {
        var target = argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value;

        // TryGetValue(key, out value) hands out an element of the collection.
        if (argument.Parent is IInvocationOperation { TargetMethod.Name: "TryGetValue", Instance: { } map } && Place.Of(target) is { } place)
        {
            Put(_writes, place.Root.OriginalDefinition, new Write(place, argument, map, WriteKind.Assign, new Projection(true, null)));
            return;
        }

        RecordTarget(target, argument, null, WriteKind.Unknown);
    }

    private void IndexForEach(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
        {
            Put(_writes, variable.Symbol, new Write(Place.OfVariable(variable.Symbol), loop.LoopControlVariable, loop.Collection, WriteKind.Assign, new Projection(true, null)));
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
        else if (Place.Of(target) is { } place)
        {
            Put(_writes, place.Root.OriginalDefinition, new Write(place, operation, value, WriteKind.Assign, new Projection(elements, path)));
        }
    }

    private void RecordTarget(IOperation target, IOperation operation, IOperation? value, WriteKind kind)
    {
        if (Place.Of(target) is { } place)
        {
            Put(_writes, place.Root.OriginalDefinition, new Write(place, operation, value, kind));
        }
        else if (target.WithoutWrappers() is IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } collection } && Place.Of(collection) is { } owner)
        {
            Put(_writes, owner.Root.OriginalDefinition, new Write(owner, operation, value, WriteKind.Add));
        }
        else if (target.WithoutWrappers() is IArrayElementReferenceOperation element && Place.Of(element.ArrayReference) is { } array)
        {
            Put(_writes, array.Root.OriginalDefinition, new Write(array, operation, value, WriteKind.Add));
        }
    }

    private void Record(ISymbol symbol, IOperation operation, IOperation? value, WriteKind kind) =>
        Put(_writes, symbol.OriginalDefinition, new Write(Place.OfVariable(symbol), operation, value, kind));

    private static IMethodSymbol? MethodAround(IOperation operation, ISymbol owner)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return owner as IMethodSymbol;
    }
}
