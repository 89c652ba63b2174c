using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>The functions around a place: what runs it, and what it may do there.</summary>
internal static class Functions
{
    /// <summary>The lambda, local function, method, constructor, accessor, expression-bodied property or program that runs a node; <see langword="null"/> where no code runs.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
    {
        for (SyntaxNode? inner = node, outer = node.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            switch (outer)
            {
                case AnonymousFunctionExpressionSyntax lambda when inner == lambda.Body:
                case LocalFunctionStatementSyntax local when inner == local.Body || inner == local.ExpressionBody:
                case BaseMethodDeclarationSyntax method when inner == method.Body || inner == method.ExpressionBody:
                case AccessorDeclarationSyntax accessor when inner == accessor.Body || inner == accessor.ExpressionBody:
                case PropertyDeclarationSyntax property when inner == property.ExpressionBody:
                case IndexerDeclarationSyntax indexer when inner == indexer.ExpressionBody:
                    return outer;
                case GlobalStatementSyntax:
                    return outer.Parent;
                case MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AttributeListSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The member, or the program, that contains a place.</summary>
    public static SyntaxNode MemberAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseFieldDeclarationSyntax))
        ?? node.SyntaxTree.GetRoot();

    /// <summary>Whether the function is marked as asynchronous; a program always may be.</summary>
    public static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        CompilationUnitSyntax => true,
        _ => false,
    };

    /// <summary>Whether the function sees no variables of the function around it.</summary>
    public static bool IsStatic(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    /// <summary>Whether a place lies in code and sees the variables that this declares.</summary>
    public static bool SeeVariablesOf(SyntaxNode code, SyntaxNode place) =>
        code.SyntaxTree == place.SyntaxTree && code.Span.Contains(place.Span) && !place.Ancestors().TakeWhile(node => node != code).Any(IsStatic);

    /// <summary>The parameters that the function declares.</summary>
    public static IEnumerable<ParameterSyntax> ParametersOf(SyntaxNode function) => function switch
    {
        SimpleLambdaExpressionSyntax lambda => new[] { lambda.Parameter },
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        _ => [],
    };

    /// <summary>Whether <c>this</c> may be used at a place.</summary>
    public static bool HasInstance(SyntaxNode place)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax when IsStatic(node):
                case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeListSyntax or GlobalStatementSyntax:
                    return false;
                case BaseFieldDeclarationSyntax:
                    return false;
                case PropertyDeclarationSyntax { Initializer: { } initializer } when initializer.Span.Contains(place.Span):
                    return false;
                case MemberDeclarationSyntax member and not BaseTypeDeclarationSyntax:
                    return !member.Modifiers.Any(SyntaxKind.StaticKeyword);
            }
        }

        return false;
    }

    /// <summary>Whether the place initialises a member of an instance, where the parameters of a primary constructor are seen and <c>this</c> is not.</summary>
    public static bool IsInitializer(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax) switch
        {
            BaseFieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword),
            PropertyDeclarationSyntax { Initializer: { } initializer } property => initializer.Span.Contains(place.Span) && !property.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        };

    /// <summary>Whether a parameter belongs to the constructor that a type declares in its head.</summary>
    public static bool IsOfPrimaryConstructor(ISymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);
}
