using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of an AWS service, as code names it, and where it comes from as far as its type tells.</summary>
/// <param name="Type">The type in which the client is used.</param>
/// <param name="Expression">An expression that gives the client.</param>
/// <param name="Symbol">The variable or member that holds the client, if one does.</param>
/// <param name="Creation">The one creation whose result it is, where there is no other.</param>
/// <param name="Injected">The constructor parameter that it is, where it is nothing else.</param>
internal sealed record ServiceClient(TypeModel Type, IOperation Expression, ISymbol? Symbol, IObjectCreationOperation? Creation, IParameterSymbol? Injected)
{
    private const string Interface = "Amazon.Runtime.IAmazonService";

    /// <summary>The expression, if evaluating it once more does nothing: names and member accesses.</summary>
    public string? Name => IsName(Expression.Syntax) ? Expression.Syntax.ToString() : null;

    /// <summary>The client's declared or created type.</summary>
    public ITypeSymbol? ClientType => Expression.Type;

    /// <summary>Reads an expression that gives a client.</summary>
    public static ServiceClient Read(IOperation expression, TypeModel type)
    {
        expression = expression.WithoutWrappers()!;
        if (expression is IObjectCreationOperation created)
        {
            return new ServiceClient(type, expression, null, created, null);
        }

        var symbol = Place.Of(expression) is { Path.IsEmpty: true } place ? place.Root : null;
        return symbol is null ? new ServiceClient(type, expression, null, null, null) : Of(symbol, expression, type);
    }

    /// <summary>Whether a type is a client of some AWS service.</summary>
    public static bool IsClient(ITypeSymbol? type) => type is not null && (IsService(type) || type.AllInterfaces.Any(IsService));

    /// <summary>The creation that gives a variable or member its only value.</summary>
    public static IObjectCreationOperation? CreationOf(ISymbol symbol, TypeModel type) => ValueOf(symbol, type) as IObjectCreationOperation;

    private static ServiceClient Of(ISymbol symbol, IOperation expression, TypeModel type)
    {
        var value = symbol is IParameterSymbol ? null : ValueOf(symbol, type);
        var injected = (symbol as IParameterSymbol ?? (value as IParameterReferenceOperation)?.Parameter) is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter ? parameter : null;
        return new ServiceClient(type, expression, symbol, value as IObjectCreationOperation, injected);
    }

    /// <summary>The only value that a variable or member ever gets.</summary>
    private static IOperation? ValueOf(ISymbol symbol, TypeModel type)
    {
        var initializer = type.Facts.InitializerOf(symbol);
        var writes = type.Facts.WritesTo(symbol.OriginalDefinition).Where(write => write.Place.Path.IsEmpty).ToList();
        return (initializer, writes) switch
        {
            ({ } value, []) => Given(value),
            (null, [{ Kind: WriteKind.Assign, Value: { } value, Projection.IsWhole: true }]) => Given(value),
            _ => null,
        };
    }

    /// <summary>Looks through <c>value ?? throw</c>.</summary>
    private static IOperation? Given(IOperation value) => value.WithoutWrappers() switch
    {
        ICoalesceOperation { WhenNull: var otherwise } checkedValue when otherwise.WithoutWrappers() is IThrowOperation => checkedValue.Value.WithoutWrappers(),
        var given => given,
    };

    private static bool IsService(ITypeSymbol type) => type.Name == "IAmazonService" && type.ToDisplayString() == Interface;

    private static bool IsName(SyntaxNode expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => IsName(access.Expression),
        _ => false,
    };
}
