using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Architecture;

/// <summary>Writes the same kind of image for another architecture.</summary>
internal static class ImageEdit
{
    /// <summary>The new expression; <see langword="null"/> when the image is written in a way that hides what decides.</summary>
    public static ExpressionSyntax? For(ExpressionSyntax image, SemanticModel model, ArchitectureFix fix) => (fix.ImageChange, image) switch
    {
        (nameof(ImageChangeKind.Text) or nameof(ImageChangeKind.Value), LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) => Literals.Replace(literal, fix.ImageValue!),
        (nameof(ImageChangeKind.Value), MemberAccessExpressionSyntax or IdentifierNameSyntax) => MemberFor(fix.ImageValue!, model.Compilation) is { } member
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(image).Symbol?.ContainingType, member.ContainingType)
                ? Names.Replace(image, member.Name)
                : null,
        (nameof(ImageChangeKind.Argument), _) when MemberFor(fix.ImageValue!, model.Compilation) is { } value => CallArguments.With(image, model, fix.ImageArgument!, Names.Of(value)),
        _ => null,
    };

    private static ISymbol? MemberFor(string id, Compilation compilation) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
}
