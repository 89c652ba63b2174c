using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>How the code around a place awaits: new code follows suit.</summary>
internal static class AwaitStyle
{
    private const string ConfigureAwait = "ConfigureAwait";

    /// <summary><c>.ConfigureAwait(false)</c> where every other <c>await</c> of the type has it, else nothing.</summary>
    public static string Suffix(SyntaxNode place)
    {
        var type = place.Ancestors().LastOrDefault(node => node is TypeDeclarationSyntax) ?? place.SyntaxTree.GetRoot();
        var awaits = type.DescendantNodes().OfType<AwaitExpressionSyntax>().ToList();
        return awaits.Count > 0 && awaits.All(IsConfigured) ? $".{ConfigureAwait}(false)" : "";
    }

    /// <summary>The cancellation token that the calls of the function pass on and the place can name, nearest to the place first; else the one that the function takes.</summary>
    public static string? Token(CodePlace place) =>
        Functions.Around(place.Node) is { } function ? PassedOn(function, place) ?? Taken(function, place) : null;

    private static string? PassedOn(SyntaxNode function, CodePlace place) =>
        function.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .SelectMany(call => call.ArgumentList.Arguments)
            .Select(argument => argument.Expression)
            .Where(expression => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsToken(place.Model.GetTypeInfo(expression).Type) && IsNamedAt(place, expression))
            .OrderBy(expression => Math.Abs(expression.SpanStart - place.Position))
            .FirstOrDefault()?.ToString();

    private static string? Taken(SyntaxNode? function, CodePlace place)
    {
        for (; function is not null; function = Functions.IsStatic(function) ? null : Functions.Around(function))
        {
            var token = Functions.ParametersOf(function).FirstOrDefault(parameter =>
                place.Model.LookupSymbols(place.Position, name: parameter.Identifier.ValueText) is [IParameterSymbol { Name: not "_" } symbol]
                && IsToken(symbol.Type)
                && symbol.Locations[0].SourceSpan == parameter.Identifier.Span);
            if (token is not null)
            {
                return token.Identifier.Text;
            }
        }

        return null;
    }

    private static bool IsConfigured(AwaitExpressionSyntax wait) =>
        wait.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: ConfigureAwait }, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax argument }] }
        && argument.IsKind(SyntaxKind.FalseLiteralExpression);

    private static bool IsToken(ITypeSymbol? type) => type is { Name: nameof(CancellationToken), ContainingNamespace: { Name: nameof(System.Threading), ContainingNamespace.Name: nameof(System) } };

    /// <summary>A token that stands for "none" is not passed on.</summary>
    private static bool IsNamedAt(CodePlace place, ExpressionSyntax expression)
    {
        var root = expression;
        while (root is MemberAccessExpressionSyntax access)
        {
            root = access.Expression;
        }

        return place.Model.GetSymbolInfo(expression).Symbol is not IPropertySymbol { Name: nameof(CancellationToken.None), IsStatic: true }
            && (root is ThisExpressionSyntax || place.Model.GetSymbolInfo(root).Symbol is { } symbol and (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol) && place.Sees(symbol));
    }
}
