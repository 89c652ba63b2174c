using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Writes code as text with typed holes: <c>{0}</c> stands for a type, which is named in full and shortened later.</summary>
internal static class Code
{
    private const string Hole = "__type";

    /// <summary>Parses an expression whose holes are the given types.</summary>
    public static ExpressionSyntax Expression(string template, params INamedTypeSymbol[] types)
    {
        var text = template;
        for (var i = 0; i < types.Length; i++)
        {
            text = text.Replace("{" + i + "}", Hole + i);
        }

        var expression = SyntaxFactory.ParseExpression(text);
        var holes = expression.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText.StartsWith(Hole, StringComparison.Ordinal));
        return expression
            .ReplaceNodes(holes, (hole, _) => NameOf(types[int.Parse(hole.Identifier.ValueText.Substring(Hole.Length))], hole))
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
    }

    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The full name of a type, which is shortened where its namespace is imported.</summary>
    private static SyntaxNode NameOf(INamedTypeSymbol type, IdentifierNameSyntax hole)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        ExpressionSyntax syntax = hole.Parent is MemberAccessExpressionSyntax ? SyntaxFactory.ParseExpression(name) : SyntaxFactory.ParseTypeName(name);
        return syntax.WithTriviaFrom(hole).WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
