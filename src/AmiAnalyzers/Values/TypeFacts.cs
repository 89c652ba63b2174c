using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly Dictionary<ISymbol, List<IOperation>> _yields = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<Write>> _memberWrites = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _jumps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IOperation> _bodiesWithJumps = [];
    private readonly HashSet<string> _namedDynamically = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _namedNearby;
    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<HandOver>> _handOvers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, ISymbol> _owners = [];
    private readonly HashSet<ISymbol> _usedAsDelegate = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> _operations = [];
    private readonly List<OperationKind> _kinds = [];

    /// <summary>Indexes the bodies of one type.</summary>
    /// <param name="type">The analysed type.</param>
    /// <param name="blocks">Every operation block of the type with the member that owns it, in any order.</param>
    /// <param name="isWhole">Whether the blocks are all that the type has; false when a part of it is generated and therefore unseen.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public TypeFacts(INamedTypeSymbol type, IEnumerable<(ISymbol Owner, IOperation Block)> blocks, bool isWhole, CancellationToken cancellationToken)
    {
        Type = type;
        IsWhole = isWhole;
        Tests = new Tests(this);
        Aliases = new Aliases(this);
        _namedNearby = new(() => NamesNearby(type));
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

    /// <summary>Reads the tests of the type.</summary>
    public Tests Tests { get; }

    /// <summary>Tells when objects may change under other names.</summary>
    public Aliases Aliases { get; }

    /// <summary>Every operation of the type, in source order within each body.</summary>
    public IReadOnlyList<IOperation> Operations => _operations;

    /// <summary>Every call of the type, in source order within each body.</summary>
    public IEnumerable<IInvocationOperation> Calls => OfKind<IInvocationOperation>(OperationKind.Invocation);

    /// <summary>Every object creation of the type, in source order within each body.</summary>
    public IEnumerable<IObjectCreationOperation> Creations => OfKind<IObjectCreationOperation>(OperationKind.ObjectCreation);

    /// <summary>Every operation of a kind, in source order within each body.</summary>
    public IEnumerable<T> OfKind<T>(OperationKind kind)
        where T : IOperation => OfKinds(kind).Cast<T>();

    /// <summary>Every operation of one of the kinds, in source order within each body.</summary>
    public IEnumerable<IOperation> OfKinds(params OperationKind[] kinds)
    {
        for (var index = 0; index < _kinds.Count; index++)
        {
            if (Array.IndexOf(kinds, _kinds[index]) >= 0)
            {
                yield return _operations[index];
            }
        }
    }

    /// <summary>Every write whose place starts at the symbol.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol root) => Get(_writes, root);

    /// <summary>Every write to a member of an object that is not, or not certainly, <see langword="this"/>.</summary>
    public IReadOnlyList<Write> WritesToMember(ISymbol member) => Get(_memberWrites, member.OriginalDefinition);

    /// <summary>Every reference to a local, parameter, field or property, reads and writes alike.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => Get(_references, symbol);

    /// <summary>Every call of a method or constructor of this type from within it.</summary>
    public IReadOnlyList<IOperation> CallsOf(IMethodSymbol method) => Get(_calls, method.OriginalDefinition);

    /// <summary>Every call of the one function that a variable holds; <see langword="null"/> when the variable gets another one, or is handed on.</summary>
    public IReadOnlyList<IOperation>? CallsThrough(ILocalSymbol variable)
    {
        var references = ReferencesTo(variable);
        return WritesTo(variable).Count == 1 && references.All(reference => reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference)
            ? references.Select(reference => reference.Parent!).ToList()
            : null;
    }

    /// <summary>What a method, local function or lambda of this type returns.</summary>
    public IReadOnlyList<IOperation> ReturnsOf(IMethodSymbol method) => Get(_returns, method.OriginalDefinition);

    /// <summary>What an iterator of this type yields.</summary>
    public IReadOnlyList<IOperation> YieldsOf(IMethodSymbol method) => Get(_yields, method.OriginalDefinition);

    /// <summary>The <c>break</c> and <c>continue</c> statements that lead to a label of a loop or <c>switch</c>.</summary>
    public IReadOnlyList<IOperation> JumpsTo(ILabelSymbol label) => Get(_jumps, label);

    /// <summary>Whether a body has <c>goto</c> statements, so that statements run in another order than they stand.</summary>
    public bool HasJumps(IOperation body) => _bodiesWithJumps.Contains(body);

    /// <summary>Every call that gets the object in a place that starts at the symbol.</summary>
    public IReadOnlyList<HandOver> HandOversOf(ISymbol root) => Get(_handOvers, root);

    /// <summary>The body of the called method as one operation, if the type itself declares it and nothing can stand in for it.</summary>
    public IOperation? BodyOf(HandOver handOver) =>
        handOver.Callee is { } callee && !IsOverridable(callee) && _bodies.TryGetValue(callee.OriginalDefinition, out var body) ? body : null;

    /// <summary>Whether a call may change the object that it gets.</summary>
    public bool MayChange(HandOver handOver) => MayChange(handOver, TraceBudget.Hops);

    private bool MayChange(HandOver handOver, int hops) =>
        BodyOf(handOver) is null || hops == 0
            ? !handOver.IsToReader
            : handOver.Argument.Parameter?.OriginalDefinition is { } parameter
                && (WritesTo(parameter).Any(write => write.IsOfContent || !write.Place.Path.IsEmpty) || HandOversOf(parameter).Any(inner => MayChange(inner, hops - 1)));

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

    /// <summary>Whether every call of a method was seen, so that its parameters hold nothing but what those calls pass.</summary>
    public bool KnowsCallersOf(IMethodSymbol method) =>
        !IsUsedAsDelegate(method)
        && !MayBeCalledByName(method)
        && (method.MethodKind == MethodKind.LocalFunction
            || (method is { DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true, Name: not WellKnownMemberNames.EntryPointMethodName }
                && IsWhole && !IsNamedNearby(method)));

    /// <summary>Whether every write to a field or property of this type was seen.</summary>
    public bool KnowsWritersOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => true,
        IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } => SeesConstructors(member.IsStatic) && !IsOverridable(member),
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private } =>
            IsWhole && !IsNamedNearby(member) && !IsOverridable(member) && !MayBeCalledByName(member),
        _ => false,
    };

    /// <summary>Whether no code but this type's can get hold of the object in a member, and so change it.</summary>
    public bool KnowsHoldersOf(ISymbol member) => member.DeclaredAccessibility == Accessibility.Private && IsWhole && !IsNamedNearby(member);

    /// <summary>Whether a property computes its value; of a type outside of this compilation it cannot be told.</summary>
    public static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { DeclaringSyntaxReferences: [var declaration, ..] } && declaration.GetSyntax() is PropertyDeclarationSyntax syntax
        && (syntax.ExpressionBody is not null || syntax.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) is true);

    /// <summary>Whether a derived type may replace the member.</summary>
    public static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || (member.IsOverride && !member.IsSealed)) && member.ContainingType is not { IsSealed: true };

    /// <summary>Whether every constructor that could write a read-only member was seen.</summary>
    private bool SeesConstructors(bool isStatic) =>
        IsWhole || (isStatic ? Type.StaticConstructors : Type.InstanceConstructors).All(constructor => constructor.IsImplicitlyDeclared || _bodies.ContainsKey(constructor));

    /// <summary>Whether a type around this one or nested in it names the symbol, and so may use it, private or not.</summary>
    private bool IsNamedNearby(ISymbol symbol) => _namedNearby.Value.Contains(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Type.Name : symbol.Name);

    /// <summary>Whether a <c>dynamic</c> expression names the symbol, or one like it.</summary>
    public bool IsNamedDynamically(ISymbol symbol) => _namedDynamically.Contains(symbol.Name);

    /// <summary>Whether the symbol can be found by its name at run time, or by an attribute that a framework looks for.</summary>
    private bool MayBeCalledByName(ISymbol symbol) =>
        IsNamedDynamically(symbol)
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() is not { } space
            || !(space.StartsWith("System.Diagnostics", StringComparison.Ordinal) || space == "System.Runtime.CompilerServices" || attribute.AttributeClass.Name == nameof(ObsoleteAttribute)));

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
        if (owner is IMethodSymbol { OriginalDefinition: var definition } && block is not (IParameterInitializerOperation or ISymbolInitializerOperation or IAttributeOperation))
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
            _kinds.Add(operation.Kind);
            Index(operation, owner);
        }
    }

    /// <summary>Asks for the kind first: one number tells what a dozen questions for a type would.</summary>
    private void Index(IOperation operation, ISymbol owner)
    {
        switch (operation)
        {
            case { Kind: OperationKind.FieldInitializer } and IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    _initializers[field.OriginalDefinition] = initializer.Value;
                }

                break;
            case { Kind: OperationKind.PropertyInitializer } and IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    _initializers[property.OriginalDefinition] = initializer.Value;
                }

                break;
            case { Kind: OperationKind.ParameterInitializer } and IParameterInitializerOperation initializer:
                _initializers[initializer.Parameter.OriginalDefinition] = initializer.Value;
                break;
            case { Kind: OperationKind.LocalReference } and ILocalReferenceOperation local:
                Put(_references, local.Local, operation);
                break;
            case { Kind: OperationKind.ParameterReference } and IParameterReferenceOperation parameter:
                Put(_references, parameter.Parameter.OriginalDefinition, operation);
                break;
            case { Kind: OperationKind.FieldReference or OperationKind.PropertyReference } and IMemberReferenceOperation member:
                Put(_references, member.Member.OriginalDefinition, operation);
                break;
            case { Kind: OperationKind.LocalFunction } and ILocalFunctionOperation local:
                _bodies[local.Symbol.OriginalDefinition] = local;
                break;
            case { Kind: OperationKind.MethodReference } and IMethodReferenceOperation method:
                _usedAsDelegate.Add(method.Method.OriginalDefinition);
                break;
            case { Kind: OperationKind.Invocation } and IInvocationOperation invocation:
                IndexCall(invocation);
                break;
            case { Kind: OperationKind.ObjectCreation } and IObjectCreationOperation { Constructor: { } constructor }:
                if (Declares(constructor))
                {
                    Put(_calls, constructor.OriginalDefinition, operation);
                }

                break;
            case { Kind: OperationKind.Argument } and IArgumentOperation argument:
                IndexArgument(argument);
                break;
            case { Kind: OperationKind.Return or OperationKind.YieldReturn } and IReturnOperation { ReturnedValue: { } value }:
                if (MethodAround(operation, owner) is { } returning)
                {
                    Put(operation.Kind == OperationKind.YieldReturn ? _yields : _returns, returning.OriginalDefinition, value);
                }

                break;
            case { Kind: OperationKind.Branch } and IBranchOperation { BranchKind: BranchKind.GoTo }:
                _bodiesWithJumps.Add(operation.ExecutableRoot());
                break;
            case { Kind: OperationKind.Branch } and IBranchOperation jump:
                Put(_jumps, jump.Target, jump);
                break;
            case { Kind: OperationKind.DynamicMemberReference } and IDynamicMemberReferenceOperation named:
                _namedDynamically.Add(named.MemberName);
                break;
            default:
                IndexWrite(operation);
                break;
        }
    }

    private void IndexArgument(IArgumentOperation argument)
    {
        switch (argument)
        {
            case { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                IndexByReference(argument);
                break;
            case { Parameter.RefKind: not RefKind.None, Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Unsafe" or "MemoryMarshal" } }:
                RecordAlias(argument.Value, argument);
                break;
            case { Parameter.RefKind: RefKind.None, Parent: { } call, Value.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate } }:
                if (Place.Of(argument.Value) is { } place)
                {
                    Put(_handOvers, place.Root.OriginalDefinition, new HandOver(place, call, argument));
                }

                break;
        }
    }

    private void IndexCall(IInvocationOperation invocation)
    {
        Put(_calls, (invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).OriginalDefinition, invocation);
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

    private void IndexWrite(IOperation operation)
    {
        switch (operation)
        {
            case { Kind: OperationKind.VariableDeclarator } and IVariableDeclaratorOperation declarator:
                IndexDeclarator(declarator);
                break;
            case { Kind: OperationKind.SimpleAssignment } and ISimpleAssignmentOperation { IsRef: true } assignment:
                RecordAlias(assignment.Target, operation);
                RecordAlias(assignment.Value, operation);
                break;
            case { Kind: OperationKind.SimpleAssignment } and ISimpleAssignmentOperation assignment:
                RecordTarget(assignment.Target, operation, assignment.Value, WriteKind.Assign);
                break;
            case { Kind: OperationKind.AddressOf } and IAddressOfOperation address:
                RecordAlias(address.Reference, operation);
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

    private void IndexDeclarator(IVariableDeclaratorOperation declarator)
    {
        if ((declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is not { } initializer)
        {
            return;
        }

        Record(declarator.Symbol, declarator, initializer.Value, declarator.Symbol.RefKind == RefKind.Ref ? WriteKind.Aliased : WriteKind.Assign);
        if (declarator.Symbol.RefKind == RefKind.Ref)
        {
            RecordAlias(initializer.Value, declarator);
        }
    }

    private void IndexByReference(IArgumentOperation argument)
    {
        var target = argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value;

        // TryGetValue(key, out value) hands out an element of the collection.
        if (argument.Parent is IInvocationOperation { TargetMethod: { Name: "TryGetValue" } method, Instance: { } map } && BclCalls.IsOfBaseClassLibrary(method) && Place.Of(target) is { } place)
        {
            var key = argument.Parent.CallArguments()[0].Value;
            Put(_writes, place.Root.OriginalDefinition, new Write(place, argument, map, WriteKind.Assign, new Projection(true, null, key)));
            return;
        }

        if (argument.Parent is IInvocationOperation { TargetMethod.ReturnsByRef: true })
        {
            RecordAlias(target, argument);
        }
        else
        {
            RecordTarget(target, argument, null, WriteKind.Unknown);
        }
    }

    /// <summary>Somebody holds a reference to the variable itself and may write it at any time.</summary>
    private void RecordAlias(IOperation target, IOperation operation)
    {
        if (target.WithoutWrappers() is IConditionalOperation { WhenFalse: { } otherwise } either)
        {
            RecordAlias(either.WhenTrue, operation);
            RecordAlias(otherwise, operation);
        }
        else
        {
            RecordTarget(target, operation, null, WriteKind.Aliased);
        }
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
            Put(_writes, owner.Root.OriginalDefinition, new Write(owner, operation, value, WriteKind.Add));
        }
        else if (target.WithoutWrappers() is IArrayElementReferenceOperation element && Place.Of(element.ArrayReference) is { } array)
        {
            Put(_writes, array.Root.OriginalDefinition, new Write(array, operation, value, WriteKind.Add));
        }
        else if (target.WithoutWrappers() is IMemberReferenceOperation member)
        {
            // The object has no name: it is being initialised, or an expression gives it.
            Put(_memberWrites, member.Member.OriginalDefinition, new Write(Place.OfVariable(member.Member), operation, value, kind, projection));
        }
    }

    private void RecordWrite(Write write)
    {
        Put(_writes, write.Place.Root.OriginalDefinition, write);
        if (!write.Place.Path.IsEmpty)
        {
            Put(_memberWrites, write.Place.Path[write.Place.Path.Length - 1].OriginalDefinition, write);
        }
    }

    /// <summary>Identifiers in the source around the type and in the types nested in it: all that may reach its private members from elsewhere.</summary>
    private static HashSet<string> NamesNearby(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (type.ContainingType is null && type.GetTypeMembers().IsEmpty)
        {
            return names;
        }

        var outermost = type;
        while (outermost.ContainingType is { } outer)
        {
            outermost = outer;
        }

        var own = new HashSet<SyntaxNode>(type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()));
        foreach (var token in outermost.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantTokens()))
        {
            if (token.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } around || own.Contains(around))
            {
                continue;
            }

            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
            else if (token.Parent is ImplicitObjectCreationExpressionSyntax)
            {
                names.Add(type.Name);
            }
        }

        return names;
    }

    /// <summary>The variable of a pattern holds what an <c>is</c> tests with it; of a part of a pattern it cannot be told.</summary>
    private void RecordPattern(ILocalSymbol local, IOperation pattern) =>
        Record(local, pattern, (pattern.Parent as IIsPatternOperation)?.Value, pattern.Parent is IIsPatternOperation ? WriteKind.Assign : WriteKind.Unknown);

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
