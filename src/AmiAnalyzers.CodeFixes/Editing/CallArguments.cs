using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Arguments of calls and creations, also those that are properties of a props object.</summary>
internal static class CallArguments
{
    /// <summary>The call with that value for an argument; <see langword="null"/> when the call hides where it would stand.</summary>
    /// <param name="call">The call or creation.</param>
    /// <param name="model">The semantic model of its document.</param>
    /// <param name="argument">A parameter of the member, or a property of the props that it takes.</param>
    /// <param name="value">The value.</param>
    public static ExpressionSyntax? With(ExpressionSyntax call, SemanticModel model, string argument, ExpressionSyntax value)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || Of(call) is not { } arguments)
        {
            return null;
        }

        if (method.Parameters.FirstOrDefault(parameter => parameter.Name == argument) is { } own)
        {
            return WithArguments(call, Put(arguments, method, own, value));
        }

        foreach (var parameter in method.Parameters.Where(parameter => Members.Property(parameter.Type, argument) is not null || Props.ClassOf(parameter.Type) is { } props && Members.Property(props, argument) is not null))
        {
            var given = Find(arguments, method, parameter);
            if (given is null or { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } })
            {
                return Props.ClassOf(parameter.Type) is { } props ? WithArguments(call, Put(arguments, method, parameter, Props.New(props, argument, value))) : null;
            }

            return given.Expression is BaseObjectCreationExpressionSyntax creation ? call.ReplaceNode(creation, Initializers.With(creation, argument, value)) : null;
        }

        return null;
    }

    private static ArgumentListSyntax Put(ArgumentListSyntax arguments, IMethodSymbol method, IParameterSymbol parameter, ExpressionSyntax value)
    {
        if (Find(arguments, method, parameter) is { } given)
        {
            return arguments.ReplaceNode(given.Expression, value.WithTriviaFrom(given.Expression));
        }

        var isNext = parameter.Ordinal == arguments.Arguments.Count && arguments.Arguments.All(argument => argument.NameColon is null);
        var added = SyntaxFactory.Argument(isNext ? null : SyntaxFactory.NameColon(parameter.Name).WithTrailingTrivia(SyntaxFactory.Space), default, value);
        return arguments.Arguments.Count == 0
            ? arguments.AddArguments(added)
            : arguments.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(arguments.Arguments.GetWithSeparators()
                .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))
                .Add(added)));
    }

    /// <summary>The argument that a parameter gets, by name or by position.</summary>
    public static ArgumentSyntax? Find(ArgumentListSyntax arguments, IMethodSymbol method, IParameterSymbol parameter) =>
        arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
        ?? (parameter.Ordinal < arguments.Arguments.Count && arguments.Arguments.Take(parameter.Ordinal + 1).All(argument => argument.NameColon is null || argument.NameColon.Name.Identifier.ValueText == method.Parameters[arguments.Arguments.IndexOf(argument)].Name)
            ? arguments.Arguments[parameter.Ordinal]
            : null);

    /// <summary>The arguments of a call or creation, empty where the list is left out; <see langword="null"/> for anything else.</summary>
    public static ArgumentListSyntax? Of(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList ?? SyntaxFactory.ArgumentList(),
        _ => null,
    };

    /// <summary>The call or creation with other arguments.</summary>
    public static ExpressionSyntax? WithArguments(ExpressionSyntax call, ArgumentListSyntax arguments) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(arguments),
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation.WithType(creation.Type.WithoutTrailingTrivia()).WithArgumentList(arguments.WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax creation => creation.WithArgumentList(arguments),
        _ => null,
    };
}
