using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>
/// A call or creation of another member in place of one whose parameters differ. An argument goes to the parameter of its type; of a props
/// object the members go along that the new props have too. What the successor has no place for had no meaning for it.
/// </summary>
internal static class SuccessorCall
{
    /// <summary>The new call; <see langword="null"/> when an argument has no place in it.</summary>
    public static ExpressionSyntax? For(ExpressionSyntax call, IMethodSymbol successor, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol old
            || CallArguments.Of(call) is not { } arguments
            || Renamed(call, old, successor) is not { } renamed
            || Moved(arguments, old, successor, model) is not { } moved)
        {
            return null;
        }

        return CallArguments.WithArguments(renamed, moved);
    }

    private static ExpressionSyntax? Renamed(ExpressionSyntax call, IMethodSymbol old, IMethodSymbol successor) => call switch
    {
        InvocationExpressionSyntax invocation when SymbolEqualityComparer.Default.Equals(old.ContainingType, successor.ContainingType) =>
            invocation.WithExpression(Names.Replace(invocation.Expression, successor.Name)),
        ObjectCreationExpressionSyntax creation when successor.MethodKind == MethodKind.Constructor && creation.Initializer is null =>
            creation.WithType(Names.Of(successor.ContainingType).WithTriviaFrom(creation.Type)),
        _ => null,
    };

    private static ArgumentListSyntax? Moved(ArgumentListSyntax arguments, IMethodSymbol old, IMethodSymbol successor, SemanticModel model)
    {
        var moved = new List<ArgumentSyntax>();
        foreach (var parameter in old.Parameters)
        {
            if (CallArguments.Find(arguments, old, parameter) is { } argument)
            {
                if (Moved(argument, parameter, successor, model) is not { } placed)
                {
                    return null;
                }

                moved.Add(placed);
            }
        }

        return moved.Count != arguments.Arguments.Count ? null
            : moved is [var only] && IsEmptied(only, arguments.Arguments[0]) && successor.Parameters.All(parameter => parameter.IsOptional) ? SyntaxFactory.ArgumentList().WithTriviaFrom(arguments)
            : arguments.WithArguments(SyntaxFactory.SeparatedList(moved, arguments.Arguments.GetSeparators()));
    }

    /// <summary>Whether an argument lost all members that it had: nothing is left to say.</summary>
    private static bool IsEmptied(ArgumentSyntax moved, ArgumentSyntax old) =>
        moved.Expression is BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: 0 } && old.Expression is BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 };

    private static ArgumentSyntax? Moved(ArgumentSyntax argument, IParameterSymbol parameter, IMethodSymbol successor, SemanticModel model)
    {
        if (successor.Parameters.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.Type, parameter.Type)) is { } same)
        {
            return same.Ordinal == parameter.Ordinal ? argument : argument.WithNameColon(NameOf(same)).WithLeadingTrivia(argument.GetLeadingTrivia());
        }

        return argument.Expression is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation
            && successor.Parameters.FirstOrDefault(candidate => candidate.Ordinal == parameter.Ordinal) is { } counterpart
            && Props.ClassOf(counterpart.Type) is { } props
            && WithMembersOf(props, creation, model) is { } options
                ? argument.WithExpression(options)
                : null;
    }

    private static NameColonSyntax NameOf(IParameterSymbol parameter) => SyntaxFactory.NameColon(parameter.Name).WithTrailingTrivia(SyntaxFactory.Space);

    private static BaseObjectCreationExpressionSyntax? WithMembersOf(INamedTypeSymbol props, BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        var foreign = creation.Initializer?.Expressions.Where(entry => !Fits(entry, props, model)).ToList() ?? [];
        var kept = Initializers.Without(creation, foreign);
        return kept is ObjectCreationExpressionSyntax named ? named.WithType(Names.Of(props).WithTriviaFrom(named.Type)) : kept;
    }

    private static bool Fits(ExpressionSyntax entry, INamedTypeSymbol props, SemanticModel model) =>
        entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }
        && model.GetSymbolInfo(name).Symbol is IPropertySymbol member
        && SymbolEqualityComparer.Default.Equals(Members.Property(props, member.Name)?.Type, member.Type);
}
