using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>New lists of texts for members that take them.</summary>
internal static class Lists
{
    /// <summary>
    /// A list that a member of the given type takes. It is always a new one: a bare collection initialiser adds to the list that is there,
    /// and the AWS SDK starts with none.
    /// </summary>
    public static ExpressionSyntax Of(IReadOnlyCollection<string> texts, ITypeSymbol memberType, SemanticModel model, int position)
    {
        var items = string.Join(", ", texts.Select(text => SymbolDisplay.FormatLiteral(text, quote: true)));
        var isList = memberType is INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 };
        var hasExpressions = model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };
        return SyntaxFactory.ParseExpression(
            hasExpressions && (isList || memberType is IArrayTypeSymbol) ? $"[{items}]"
            : isList ? $"new {memberType.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position)} {{ {items} }}"
            : $"new[] {{ {items} }}");
    }
}
