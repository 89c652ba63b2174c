using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of an AWS service, as code names it, and where it comes from as far as its type tells.</summary>
/// <param name="Type">The type in which the client is used.</param>
/// <param name="Expression">An expression that gives the client.</param>
/// <param name="Symbol">The variable or member that holds the client, if one does.</param>
internal sealed record ServiceClient(TypeModel Type, IOperation Expression, ISymbol? Symbol)
{
    private const string Interface = "Amazon.Runtime.IAmazonService";

    /// <summary>The one creation whose result it is, where there is no other.</summary>
    public IObjectCreationOperation? Creation { get; private init; }

    /// <summary>Whether the creation is the value that the variable or member holds; else a method or property makes a client for each who asks.</summary>
    public bool IsHeld { get; private init; }

    /// <summary>The call of a container or of options that gives it, with the type of the client as its type argument.</summary>
    public IInvocationOperation? Located { get; private init; }

    /// <summary>The constructor parameter that it is, where it is nothing else.</summary>
    public IParameterSymbol? Injected { get; private init; }

    /// <summary>The expression, if evaluating it once more does nothing: names, member accesses, elements.</summary>
    public string? Name => IsName(Written) ? Written.ToString() : null;

    /// <summary>The variables and members that the expression reads first.</summary>
    public IEnumerable<ISymbol> Roots => Expression.DescendantsAndSelf().Select(RootOf).OfType<ISymbol>();

    /// <summary>Whether the variable has its value from its declaration and keeps it.</summary>
    public bool IsInitializedOnly => Symbol is { DeclaringSyntaxReferences: [var declared] } symbol
        && Type.Facts.WritesTo(symbol.OriginalDefinition) is [{ Kind: WriteKind.Assign, Operation.Syntax: var written }]
        && declared.SyntaxTree == written.SyntaxTree && declared.Span.Contains(written.Span);

    /// <summary>Whether it is declared so that the compiler wants a test.</summary>
    public bool MayBeNull => Symbol switch
    {
        ILocalSymbol { NullableAnnotation: NullableAnnotation.Annotated } local => local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } },
        IParameterSymbol parameter => parameter.NullableAnnotation == NullableAnnotation.Annotated,
        IFieldSymbol member => member.NullableAnnotation == NullableAnnotation.Annotated,
        IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.Annotated,
        _ => false,
    };

    /// <summary>Whether a part of the code gives the name another client.</summary>
    public bool IsWrittenIn(SyntaxTree tree, TextSpan span) =>
        Roots.SelectMany(root => Type.Facts.WritesTo(root.OriginalDefinition))
            .Any(write => write.Operation.Syntax.SyntaxTree == tree && span.Contains(write.Operation.Syntax.Span));

    private ExpressionSyntax Written =>
        Expression.Syntax is { Parent: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain } ? certain : (ExpressionSyntax)Expression.Syntax;

    /// <summary>Reads an expression that gives a client.</summary>
    public static ServiceClient Read(IOperation expression, TypeModel type)
    {
        expression = expression.WithoutWrappers()!;
        if (Made(expression) is { } created)
        {
            return new ServiceClient(type, expression, null) { Creation = created };
        }

        return Place.Of(expression) is { Path.IsEmpty: true, Root: var symbol }
            ? Of(symbol, expression, type)
            : new ServiceClient(type, expression, null) { Creation = CreationBehind(expression, type) };
    }

    /// <summary>Whether a type is a client of some AWS service.</summary>
    public static bool IsClient(ITypeSymbol? type) => type is not null && (IsService(type) || type.AllInterfaces.Any(IsService));

    /// <summary>The creation that gives a variable or member its only value.</summary>
    public static IObjectCreationOperation? CreationOf(ISymbol symbol, TypeModel type) => Made(ValueOf(symbol, type));

    private static ServiceClient Of(ISymbol symbol, IOperation expression, TypeModel type)
    {
        var value = symbol is IParameterSymbol ? null : ValueOf(symbol, type);
        return new ServiceClient(type, expression, symbol)
        {
            Creation = Made(value) ?? CreationBehind(expression, type),
            IsHeld = value is IObjectCreationOperation,
            Located = value is IInvocationOperation { TargetMethod.TypeArguments: [{ TypeKind: TypeKind.Interface } service] } call && IsClient(service) ? call : null,
            Injected = InjectedAs(symbol) ?? InjectedAs((value as IParameterReferenceOperation)?.Parameter),
        };
    }

    /// <summary>The creation in a method or property of the type that makes the client.</summary>
    private static IObjectCreationOperation? CreationBehind(IOperation expression, TypeModel type) =>
        type.Tracer.Trace(expression) is { IsComplete: true, Leaves: [{ Members.IsEmpty: true, Operation: var only }] } ? Made(only) : null;

    /// <summary>The creation of a client of the SDK's; what a class of somebody else's passes on to it is unknown.</summary>
    private static IObjectCreationOperation? Made(IOperation? value) =>
        value is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: true } creation && IsClient(creation.Type) ? creation : null;

    /// <summary>The constructor parameter that a symbol is, or that a record's property comes from.</summary>
    private static IParameterSymbol? InjectedAs(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => parameter,
        IPropertySymbol { DeclaringSyntaxReferences: [var declared], ContainingType: { IsRecord: true } record } when declared.GetSyntax() is ParameterSyntax =>
            record.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.DeclaringSyntaxReferences is [var own] && own.SyntaxTree == declared.SyntaxTree && own.Span == declared.Span),
        _ => null,
    };

    /// <summary>The only value that a variable or member ever gets; <see langword="null"/> before it is none.</summary>
    private static IOperation? ValueOf(ISymbol symbol, TypeModel type)
    {
        var initializer = type.Facts.InitializerOf(symbol);
        var writes = type.Facts.WritesTo(symbol.OriginalDefinition).Where(write => write.Place.Path.IsEmpty).ToList();
        return (initializer, writes) switch
        {
            ({ } value, []) => Given(value),
            (null or { ConstantValue: { HasValue: true, Value: null } }, [{ Kind: WriteKind.Assign, Value: { } value, Projection: var projection }]) => PartOf(value, projection),
            _ => null,
        };
    }

    /// <summary>The element of a tuple that a deconstruction gives: <c>(_ec2, _name) = (ec2, name)</c>.</summary>
    private static IOperation? PartOf(IOperation value, Projection projection) => projection switch
    {
        { IsWhole: true } => Given(value),
        { Elements: false, TuplePath: [var element] } when value.WithoutWrappers() is ITupleOperation { Elements: var elements } && element < elements.Length => Given(elements[element]),
        _ => null,
    };

    /// <summary>Looks through <c>value ?? throw</c>.</summary>
    private static IOperation? Given(IOperation value) => value.WithoutWrappers() switch
    {
        ICoalesceOperation { WhenNull: var otherwise } checkedValue when otherwise.WithoutWrappers() is IThrowOperation => checkedValue.Value.WithoutWrappers(),
        var given => given,
    };

    private static ISymbol? RootOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
        _ => null,
    };

    private static bool IsService(ITypeSymbol type) => type.Name == "IAmazonService" && type.ToDisplayString() == Interface;

    /// <summary>Whether evaluating an expression once more does nothing.</summary>
    public static bool IsName(SyntaxNode expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => IsName(access.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => IsName(certain.Operand),
        ElementAccessExpressionSyntax element => IsName(element.Expression) && element.ArgumentList.Arguments.All(key => key.Expression is LiteralExpressionSyntax || IsName(key.Expression)),
        _ => false,
    };
}
