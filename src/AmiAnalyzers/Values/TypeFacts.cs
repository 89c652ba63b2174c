using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// What one type's bodies say, indexed once: who writes a symbol, who calls a method, what it returns. Everything that
/// the trace knows beyond the expression in hand comes from here, so a type that names nothing of interest costs nothing.
/// </summary>
internal sealed class TypeFacts
{
    private readonly BodyIndex _index;
    private readonly Lazy<HashSet<string>> _namedNearby;

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
        _namedNearby = new(() => NearbyNames.Of(type));
        _index = new BodyIndex(type, blocks, cancellationToken);
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
    public IReadOnlyList<IOperation> Operations => _index.Operations;

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
        for (var index = 0; index < _index.Kinds.Count; index++)
        {
            if (Array.IndexOf(kinds, _index.Kinds[index]) >= 0)
            {
                yield return _index.Operations[index];
            }
        }
    }

    /// <summary>Every write whose place starts at the symbol.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol root) => _index.Writes.To(root);

    /// <summary>Every write to a member of an object that is not, or not certainly, <see langword="this"/>.</summary>
    public IReadOnlyList<Write> WritesToMember(ISymbol member) => _index.Writes.ToMember(member);

    /// <summary>Every reference to a local, parameter, field or property, reads and writes alike.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => _index.References[symbol];

    /// <summary>Every call of a method or constructor of this type from within it.</summary>
    public IReadOnlyList<IOperation> CallsOf(IMethodSymbol method) => _index.Calls[method.OriginalDefinition];

    /// <summary>Every call that hands each element of a collection to a method, given by its name: <c>ids.Select(Launch)</c>.</summary>
    public IEnumerable<IInvocationOperation> ElementCallsOf(IMethodSymbol method) => _index.DelegateUses[method.OriginalDefinition].Select(BclCalls.ElementCallWith).OfType<IInvocationOperation>();

    /// <summary>Every call of the one function that a variable holds; <see langword="null"/> when the variable gets another one, or is handed on.</summary>
    public IReadOnlyList<IOperation>? CallsThrough(ILocalSymbol variable)
    {
        var references = ReferencesTo(variable);
        return WritesTo(variable).Count == 1 && references.All(reference => reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference)
            ? references.Select(reference => reference.Parent!).ToList()
            : null;
    }

    /// <summary>What a method, local function or lambda of this type returns.</summary>
    public IReadOnlyList<IOperation> ReturnsOf(IMethodSymbol method) => _index.Returns[method.OriginalDefinition];

    /// <summary>What an iterator of this type yields.</summary>
    public IReadOnlyList<IOperation> YieldsOf(IMethodSymbol method) => _index.Yields[method.OriginalDefinition];

    /// <summary>The <c>break</c> and <c>continue</c> statements that lead to a label of a loop or <c>switch</c>.</summary>
    public IReadOnlyList<IOperation> JumpsTo(ILabelSymbol label) => _index.Jumps[label];

    /// <summary>Whether a body has <c>goto</c> statements, so that statements run in another order than they stand.</summary>
    public bool HasJumps(IOperation body) => _index.BodiesWithJumps.Contains(body);

    /// <summary>Every call that gets the object in a place that starts at the symbol.</summary>
    public IReadOnlyList<HandOver> HandOversOf(ISymbol root) => _index.HandOvers[root];

    /// <summary>The body of the called method as one operation, if the type itself declares it and nothing can stand in for it.</summary>
    public IOperation? BodyOf(HandOver handOver) =>
        handOver.Callee is { } callee && !IsOverridable(callee) && _index.Bodies.TryGetValue(callee.OriginalDefinition, out var body) ? body : null;

    /// <summary>Whether a call may change the object that it gets.</summary>
    public bool MayChange(HandOver handOver) => MayChange(handOver, TraceBudget.Hops);

    private bool MayChange(HandOver handOver, int hops) =>
        BodyOf(handOver) is null || hops == 0
            ? !handOver.IsToReader
            : handOver.Argument.Parameter?.OriginalDefinition is { } parameter
                && (WritesTo(parameter).Any(write => write.IsOfContent || !write.Place.Path.IsEmpty) || HandOversOf(parameter).Any(inner => MayChange(inner, hops - 1)));

    /// <summary>Whether the method is also passed around as a delegate, so that its callers are unknown.</summary>
    public bool IsUsedAsDelegate(IMethodSymbol method) => _index.DelegateUses[method.OriginalDefinition].Count > 0;

    /// <summary>The initialiser of a field or property, or the default value of a parameter, if it stands in this type.</summary>
    public IOperation? InitializerOf(ISymbol symbol) => _index.Initializers.TryGetValue(symbol.OriginalDefinition, out var value) ? value : null;

    /// <summary>The method in whose body an operation stands, lambdas and local functions aside.</summary>
    public IMethodSymbol? OwnerOf(IOperation operation) => _index.Owners.TryGetValue(operation.Root(), out var owner) ? owner as IMethodSymbol : null;

    /// <summary>Whether the symbol is declared by the analysed type itself.</summary>
    public bool Declares(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, Type.OriginalDefinition);

    /// <summary>Whether every call of a method was seen, so that its parameters hold nothing but what those calls pass.</summary>
    public bool KnowsCallersOf(IMethodSymbol method) =>
        _index.DelegateUses[method.OriginalDefinition].All(use => BclCalls.ElementCallWith(use) is not null)
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
        IsWhole || (isStatic ? Type.StaticConstructors : Type.InstanceConstructors).All(constructor => constructor.IsImplicitlyDeclared || _index.Bodies.ContainsKey(constructor));

    /// <summary>Whether a type around this one or nested in it names the symbol, and so may use it, private or not.</summary>
    private bool IsNamedNearby(ISymbol symbol) => _namedNearby.Value.Contains(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Type.Name : symbol.Name);

    /// <summary>Whether a <c>dynamic</c> expression names the symbol, or one like it.</summary>
    public bool IsNamedDynamically(ISymbol symbol) => _index.NamedDynamically.Contains(symbol.Name);

    /// <summary>Whether the symbol can be found by its name at run time, or by an attribute that a framework looks for.</summary>
    private bool MayBeCalledByName(ISymbol symbol) =>
        IsNamedDynamically(symbol)
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() is not { } space
            || !(space.StartsWith("System.Diagnostics", StringComparison.Ordinal) || space == "System.Runtime.CompilerServices" || attribute.AttributeClass.Name == nameof(ObsoleteAttribute)));
}
