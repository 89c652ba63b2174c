using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

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
        (nameof(ImageChangeKind.Argument), _) when MemberFor(fix.ImageValue!, model.Compilation) is { } value => WithArgument(image, model, fix.ImageArgument!, NameOf(value)),
        _ => null,
    };

    private static ExpressionSyntax? WithArgument(ExpressionSyntax image, SemanticModel model, string argument, ExpressionSyntax value)
    {
        if (model.GetSymbolInfo(image).Symbol is not IMethodSymbol method || ArgumentsOf(image) is not { } arguments)
        {
            return null;
        }

        if (method.Parameters.FirstOrDefault(parameter => parameter.Name == argument) is { } own)
        {
            return WithArguments(image, Put(arguments, method, own, value));
        }

        foreach (var parameter in method.Parameters.Where(parameter => Members.Property(parameter.Type, argument) is not null || PropsOf(parameter.Type) is { } props && Members.Property(props, argument) is not null))
        {
            var given = Find(arguments, method, parameter);
            if (given is null or { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } })
            {
                return PropsOf(parameter.Type) is { } props ? WithArguments(image, Put(arguments, method, parameter, NewProps(props, argument, value))) : null;
            }

            return given.Expression is BaseObjectCreationExpressionSyntax creation ? image.ReplaceNode(creation, Initializers.With(creation, argument, value)) : null;
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

    private static ArgumentSyntax? Find(ArgumentListSyntax arguments, IMethodSymbol method, IParameterSymbol parameter) =>
        arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
        ?? (parameter.Ordinal < arguments.Arguments.Count && arguments.Arguments.Take(parameter.Ordinal + 1).All(argument => argument.NameColon is null || argument.NameColon.Name.Identifier.ValueText == method.Parameters[arguments.Arguments.IndexOf(argument)].Name)
            ? arguments.Arguments[parameter.Ordinal]
            : null);

    private static ArgumentListSyntax? ArgumentsOf(ExpressionSyntax image) => image switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList ?? SyntaxFactory.ArgumentList(),
        _ => null,
    };

    private static ExpressionSyntax? WithArguments(ExpressionSyntax image, ArgumentListSyntax arguments) => image switch
    {
        InvocationExpressionSyntax call => call.WithArgumentList(arguments),
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation.WithType(creation.Type.WithoutTrailingTrivia()).WithArgumentList(arguments.WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax creation => creation.WithArgumentList(arguments),
        _ => null,
    };

    /// <summary>The class of a props interface: <c>IVpcProps</c> has <c>VpcProps</c>.</summary>
    private static INamedTypeSymbol? PropsOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: ['I', ..] } props
        ? props.ContainingNamespace.GetTypeMembers(props.Name.Substring(1)).FirstOrDefault(candidate => candidate is { TypeKind: TypeKind.Class, IsAbstract: false } && candidate.AllInterfaces.Contains(props, SymbolEqualityComparer.Default))
        : type as INamedTypeSymbol;

    private static ExpressionSyntax NewProps(INamedTypeSymbol props, string member, ExpressionSyntax value)
    {
        var creation = SyntaxFactory.ObjectCreationExpression(SyntaxFactory.ParseTypeName(FullName(props)).WithAdditionalAnnotations(Simplifier.Annotation));
        return Initializers.With(creation.WithNewKeyword(creation.NewKeyword.WithTrailingTrivia(SyntaxFactory.Space)), member, value);
    }

    private static ISymbol? MemberFor(string id, Compilation compilation) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);

    private static ExpressionSyntax NameOf(ISymbol member) =>
        SyntaxFactory.ParseExpression(FullName(member.ContainingType) + "." + member.Name).WithAdditionalAnnotations(Simplifier.Annotation);

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
