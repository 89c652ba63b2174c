using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Functions whose parameters a web framework fills from its container: handlers of minimal APIs, actions with <c>[FromServices]</c>.</summary>
internal static class Handler
{
    private const string Routes = "Microsoft.AspNetCore.Builder";

    /// <summary>The parameter of a handler that a client is.</summary>
    public static IParameterSymbol? ParameterOf(ServiceClient client) =>
        client.Symbol is IParameterSymbol parameter && (IsFromServices(parameter) || IsOfRouteHandler(parameter, client.Expression)) ? parameter : null;

    /// <summary>Whether an attribute says where the parameter comes from.</summary>
    public static bool IsFromServices(IParameterSymbol parameter) => parameter.GetAttributes() is [{ AttributeClass.Name: "FromServicesAttribute" }];

    private static bool IsOfRouteHandler(IParameterSymbol parameter, IOperation reference) =>
        parameter.GetAttributes().IsEmpty
        && reference.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.ContainingSymbol)) is { } handler
        && handler.Ancestors().OfType<IArgumentOperation>().FirstOrDefault() is { Parameter.Type: { Name: nameof(Delegate), ContainingNamespace.Name: nameof(System) }, Parent: IInvocationOperation call }
        && call.TargetMethod.ContainingNamespace.ToDisplayString() == Routes;
}
