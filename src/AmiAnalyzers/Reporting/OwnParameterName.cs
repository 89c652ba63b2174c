using System.Text;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.Reporting;

/// <summary>Names a parameter of the user's own after what the code calls the image: <c>/ami/web-server</c>.</summary>
internal static class OwnParameterName
{
    /// <summary>The last part of the name where nothing names the image.</summary>
    public const string Unnamed = "my-image";

    private static readonly HashSet<string> SaysNothing = new(StringComparer.Ordinal) { "ami", "id", "image", "images", "ids", "amis", "default", "my", "the", "machine", "ec2", "source", "value", "key", "request", "args", "props", "map", "maps", "mapping", "mappings", "of", "for", "by", "per", "get", "find", "choose", "select", "region", "regions", "regional" };

    /// <summary>The name for the image of an ID.</summary>
    /// <param name="id">The expression with the ID.</param>
    /// <param name="prefix">The configured prefix.</param>
    public static string For(SyntaxNode id, string prefix) => Named(prefix, Candidates(id)) + Variant(id);

    /// <summary>The name for the image of a Region map: what holds the map names it, or else what it is used for.</summary>
    /// <param name="id">An ID in the map.</param>
    /// <param name="use">An expression that chooses from the map, or the ID where none is known.</param>
    /// <param name="prefix">The configured prefix.</param>
    public static string ForMap(SyntaxNode id, SyntaxNode use, string prefix) => Named(prefix, Holders(id).Concat(Candidates(use))) + Variant(use);

    /// <summary>
    /// Tells the images apart that one name is about: what chooses this one, be it the key in a dictionary, the label of a <c>switch</c> or a test of an
    /// <c>if</c> or <c>?:</c>; empty where nothing does. A Region chooses another copy of the same image.
    /// </summary>
    private static string Variant(SyntaxNode id)
    {
        for (SyntaxNode inner = id, outer = id.Parent!; outer is not (null or MemberDeclarationSyntax); inner = outer, outer = outer.Parent!)
        {
            var chosen = outer switch
            {
                SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax { Expression: var label } } arm when arm.Expression == inner => label,
                SwitchSectionSyntax { Labels: [CaseSwitchLabelSyntax { Value: var label }, ..] } => label,
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } entry when entry.Right == inner => key,
                InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var value] } when value == inner => key,
                ConditionalExpressionSyntax choice when choice.WhenTrue == inner => TestedBy(choice.Condition),
                IfStatementSyntax test when test.Statement == inner => TestedBy(test.Condition),
                _ => null,
            };
            var name = chosen switch
            {
                LiteralExpressionSyntax { Token.Value: string text } when !RegionCatalog.IsKnown(text) => text,
                IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
                _ => "",
            };
            if (KebabCase(name) is { Length: > 0 } words)
            {
                return "-" + words;
            }
        }

        return "";
    }

    /// <summary>What a condition names: a flag, or the text that it compares with.</summary>
    private static ExpressionSyntax? TestedBy(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax flag => flag,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax text } => text,
        _ => null,
    };

    private static string Named(string prefix, IEnumerable<string> candidates) =>
        $"{prefix}/{candidates.Select(KebabCase).FirstOrDefault(name => name.Length > 0) ?? Unnamed}";

    /// <summary>The variable, field or property that holds the literal.</summary>
    private static IEnumerable<string> Holders(SyntaxNode id) => id.Ancestors().Select(node => node switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    }).OfType<string>();

    /// <summary>Declared names around the literal, the nearest first; then the enclosing member and type.</summary>
    private static IEnumerable<string> Candidates(SyntaxNode id)
    {
        foreach (var node in id.Ancestors())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax declarator:
                    yield return declarator.Identifier.ValueText;
                    break;
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier.ValueText;
                    break;
                case ParameterSyntax parameter:
                    yield return parameter.Identifier.ValueText;
                    break;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments }:
                    foreach (var name in arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().Where(name => name != id && name.IsKind(SyntaxKind.StringLiteralExpression)))
                    {
                        yield return name.Token.ValueText;
                    }

                    break;
                case MethodDeclarationSyntax method:
                    yield return method.Identifier.ValueText;
                    break;
                case TypeDeclarationSyntax type:
                    yield return type.Identifier.ValueText;
                    break;
            }
        }
    }

    /// <summary>The telling words of an identifier, <c>web-server</c> for <c>WebServerAmiId</c>; empty when it has none.</summary>
    public static string KebabCase(string identifier)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
        {
            var character = identifier[i];
            var startsWord = char.IsUpper(character) && word.Length > 0 && (!char.IsUpper(identifier[i - 1]) || (i + 1 < identifier.Length && char.IsLower(identifier[i + 1])));
            if (startsWord || character is '_' or '-' or ' ' or '/' or '.')
            {
                Take();
            }

            if (character < 128 && char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        Take();
        return string.Join("-", words);

        void Take()
        {
            if (word.Length > 0 && !SaysNothing.Contains(word.ToString()))
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }
    }
}
