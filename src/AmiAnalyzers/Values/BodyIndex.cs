using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>What the bodies of one type say, read once and filed by symbol: the tables from which <see cref="TypeFacts"/> answers.</summary>
internal sealed class BodyIndex
{
    private readonly INamedTypeSymbol _type;

    /// <summary>Reads every operation block of a type, in any order.</summary>
    public BodyIndex(INamedTypeSymbol type, IEnumerable<(ISymbol Owner, IOperation Block)> blocks, CancellationToken cancellationToken)
    {
        _type = type.OriginalDefinition;

        // Not every host gives its files paths.
        var parts = type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree).ToList();
        foreach (var (owner, block) in blocks
            .OrderBy(entry => entry.Block.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(entry => parts.IndexOf(entry.Block.Syntax.SyntaxTree))
            .ThenBy(entry => entry.Block.Syntax.SpanStart))
        {
            cancellationToken.ThrowIfCancellationRequested();
            IndexBlock(owner, block, cancellationToken);
        }
    }

    /// <summary>Every operation, in source order within each body.</summary>
    public List<IOperation> Operations { get; } = [];

    /// <summary>The kind of each of them.</summary>
    public List<OperationKind> Kinds { get; } = [];

    public WriteIndex Writes { get; } = new();

    /// <summary>Reads and writes of locals, parameters, fields and properties.</summary>
    public SymbolLists<IOperation> References { get; } = new();

    /// <summary>Calls of methods, and of the type's own constructors.</summary>
    public SymbolLists<IOperation> Calls { get; } = new();

    /// <summary>Calls by the object that they get.</summary>
    public SymbolLists<HandOver> HandOvers { get; } = new();

    public SymbolLists<IOperation> Returns { get; } = new();

    public SymbolLists<IOperation> Yields { get; } = new();

    /// <summary><c>break</c> and <c>continue</c> by the label that they lead to.</summary>
    public SymbolLists<IOperation> Jumps { get; } = new();

    /// <summary>Bodies with <c>goto</c>.</summary>
    public HashSet<IOperation> BodiesWithJumps { get; } = [];

    /// <summary>Members that a <c>dynamic</c> expression names.</summary>
    public HashSet<string> NamedDynamically { get; } = new(StringComparer.Ordinal);

    /// <summary>Initialisers of fields and properties, default values of parameters.</summary>
    public Dictionary<ISymbol, IOperation> Initializers { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The whole body of each method, constructor, accessor and local function.</summary>
    public Dictionary<ISymbol, IOperation> Bodies { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The member to which each whole body belongs.</summary>
    public Dictionary<IOperation, ISymbol> Owners { get; } = [];

    /// <summary>Where methods are passed around by their names.</summary>
    public SymbolLists<IOperation> DelegateUses { get; } = new();

    private void IndexBlock(ISymbol owner, IOperation block, CancellationToken cancellationToken)
    {
        if (owner is IMethodSymbol method && block is not IBlockOperation and not IParameterInitializerOperation and not ISymbolInitializerOperation and not IAttributeOperation)
        {
            // An expression body arrives as a bare expression from some compilers.
            Returns.Add(method.OriginalDefinition, block);
        }

        var root = block.Root();
        Owners[root] = owner;
        if (owner is IMethodSymbol { OriginalDefinition: var definition } && block is not (IParameterInitializerOperation or ISymbolInitializerOperation or IAttributeOperation))
        {
            Bodies[definition] = root;
        }

        var count = 0;
        foreach (var operation in block.DescendantsAndSelf())
        {
            if (++count % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Operations.Add(operation);
            Kinds.Add(operation.Kind);
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
                    Initializers[field.OriginalDefinition] = initializer.Value;
                }

                break;
            case { Kind: OperationKind.PropertyInitializer } and IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    Initializers[property.OriginalDefinition] = initializer.Value;
                }

                break;
            case { Kind: OperationKind.ParameterInitializer } and IParameterInitializerOperation initializer:
                Initializers[initializer.Parameter.OriginalDefinition] = initializer.Value;
                break;
            case { Kind: OperationKind.LocalReference } and ILocalReferenceOperation local:
                References.Add(local.Local, operation);
                break;
            case { Kind: OperationKind.ParameterReference } and IParameterReferenceOperation parameter:
                References.Add(parameter.Parameter.OriginalDefinition, operation);
                break;
            case { Kind: OperationKind.FieldReference or OperationKind.PropertyReference } and IMemberReferenceOperation member:
                References.Add(member.Member.OriginalDefinition, operation);
                break;
            case { Kind: OperationKind.LocalFunction } and ILocalFunctionOperation local:
                Bodies[local.Symbol.OriginalDefinition] = local;
                break;
            case { Kind: OperationKind.MethodReference } and IMethodReferenceOperation method:
                DelegateUses.Add(method.Method.OriginalDefinition, method);
                break;
            case { Kind: OperationKind.Invocation } and IInvocationOperation invocation:
                IndexCall(invocation);
                break;
            case { Kind: OperationKind.ObjectCreation } and IObjectCreationOperation { Constructor: { } constructor }:
                if (SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, _type))
                {
                    Calls.Add(constructor.OriginalDefinition, operation);
                }

                break;
            case { Kind: OperationKind.Argument } and IArgumentOperation argument:
                IndexArgument(argument);
                break;
            case { Kind: OperationKind.Return or OperationKind.YieldReturn } and IReturnOperation { ReturnedValue: { } value }:
                if (MethodAround(operation, owner) is { } returning)
                {
                    (operation.Kind == OperationKind.YieldReturn ? Yields : Returns).Add(returning.OriginalDefinition, value);
                }

                break;
            case { Kind: OperationKind.Branch } and IBranchOperation { BranchKind: BranchKind.GoTo }:
                BodiesWithJumps.Add(operation.ExecutableRoot());
                break;
            case { Kind: OperationKind.Branch } and IBranchOperation jump:
                Jumps.Add(jump.Target, jump);
                break;
            case { Kind: OperationKind.DynamicMemberReference } and IDynamicMemberReferenceOperation named:
                NamedDynamically.Add(named.MemberName);
                break;
            default:
                Writes.Add(operation);
                break;
        }
    }

    private void IndexArgument(IArgumentOperation argument)
    {
        switch (argument)
        {
            case { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                Writes.AddByReference(argument);
                break;
            case { Parameter.RefKind: not RefKind.None, Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Unsafe" or "MemoryMarshal" } }:
                Writes.AddAlias(argument.Value, argument);
                break;
            case { Parameter.RefKind: RefKind.None, Parent: { } call, Value.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate } }:
                if (Place.Of(argument.Value) is { } place)
                {
                    HandOvers.Add(place.Root.OriginalDefinition, new HandOver(place, call, argument));
                }

                break;
        }
    }

    private void IndexCall(IInvocationOperation invocation)
    {
        Calls.Add((invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).OriginalDefinition, invocation);
        Writes.AddCall(invocation);
    }

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
