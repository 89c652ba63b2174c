using System.Text;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>Names a parameter of the user's own after what the code calls the image: <c>/ami/web-server</c>.</summary>
internal static class OwnParameterName
{
    /// <summary>The last part of the name where nothing names the image.</summary>
    public const string Unnamed = "my-image";

    private static readonly HashSet<string> SaysNothing = new(StringComparer.Ordinal) { "ami", "id", "image", "images", "ids", "amis", "default", "my", "the", "machine", "ec2", "source", "value", "key", "request", "args", "props" };

    /// <summary>The name, below the configured prefix.</summary>
    public static string For(FixSite site) => $"{site.Settings.ParameterPrefix}/{Words(site) ?? Unnamed}";

    private static string? Words(FixSite site) => Candidates(site).Select(KebabCase).FirstOrDefault(name => name.Length > 0);

    /// <summary>Declared names around the literal, the nearest first; then the enclosing member and type.</summary>
    private static IEnumerable<string> Candidates(FixSite site)
    {
        foreach (var node in site.Literal.Ancestors())
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
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments }:
                    foreach (var name in arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().Where(name => name != site.Literal && name.IsKind(SyntaxKind.StringLiteralExpression)))
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
