using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Architecture;

/// <summary>Writes the same kind of image for another architecture.</summary>
internal static class ImageEdit
{
    /// <summary>The expression to change and the new one; <see langword="null"/> when the image is written in a way that hides what decides.</summary>
    public static (ExpressionSyntax Old, ExpressionSyntax New)? For(ExpressionSyntax image, SemanticModel model, ArchitectureFix fix) =>
        Changed(image, model, fix) is { } changed ? (image, changed)
        : fix.ImageChange == nameof(ImageChangeKind.Argument) && MemberFor(fix.ImageValue!, model.Compilation) is { } value && PropsVariable(image, model) is { } props
            && Members.Property(model.GetTypeInfo(props).Type, fix.ImageArgument!) is not null ? (props, Initializers.With(props, fix.ImageArgument!, Names.Of(value)))
        : null;

    private static ExpressionSyntax? Changed(ExpressionSyntax image, SemanticModel model, ArchitectureFix fix) => (fix.ImageChange, image) switch
    {
        (nameof(ImageChangeKind.Text) or nameof(ImageChangeKind.Value), LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal) => Literals.Replace(literal, fix.ImageValue!),
        (nameof(ImageChangeKind.Value), MemberAccessExpressionSyntax or IdentifierNameSyntax) => MemberFor(fix.ImageValue!, model.Compilation) is { } member
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(image).Symbol?.ContainingType, member.ContainingType)
                ? Names.Replace(image, member.Name)
                : null,
        (nameof(ImageChangeKind.Argument), _) when MemberFor(fix.ImageValue!, model.Compilation) is { } value => CallArguments.With(image, model, fix.ImageArgument!, Names.Of(value)),
        _ => null,
    };

    /// <summary>What a local variable is created with that is the only argument of a call, and is named nowhere else.</summary>
    private static BaseObjectCreationExpressionSyntax? PropsVariable(ExpressionSyntax image, SemanticModel model) =>
        CallArguments.Of(image) is { Arguments: [{ Expression: IdentifierNameSyntax name }] }
        && model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declared] } variable
        && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax props }
        && !name.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(other => other != name && other.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(other).Symbol, variable))
            ? props
            : null;

    private static ISymbol? MemberFor(string id, Compilation compilation) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
}
