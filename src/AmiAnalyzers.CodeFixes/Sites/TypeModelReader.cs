using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Sites;

/// <summary>Builds the model that the rules see of a type once more, for a fix: what was reported and what is rewritten rest on the same facts.</summary>
internal static class TypeModelReader
{
    /// <summary>The model of a type.</summary>
    public static async Task<TypeModel> ReadAsync(Project project, INamedTypeSymbol type, AwsContext aws, CancellationToken cancellationToken)
    {
        var blocks = new List<(ISymbol, IOperation)>();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (project.GetDocument(reference.SyntaxTree) is { } part && await part.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
            {
                Collect(await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false), model, blocks, cancellationToken);
            }
        }

        var facts = new TypeFacts(type, blocks, isWhole: !GeneratedFiles.HoldPartOf(type, aws.Compilation), cancellationToken);
        return new TypeModel(aws, facts, aws.Triggers.In(type, cancellationToken), cancellationToken);
    }

    private static void Collect(SyntaxNode declaration, SemanticModel model, List<(ISymbol, IOperation)> blocks, CancellationToken cancellationToken)
    {
        if (declaration is CompilationUnitSyntax && model.GetDeclaredSymbol(declaration, cancellationToken) is { } program && model.GetOperation(declaration, cancellationToken) is { } body)
        {
            blocks.AddRange(body.ChildOperations.Select(child => (program, child)));
            return;
        }

        foreach (var node in declaration.DescendantNodes(node => node == declaration || !IsBody(node) && node is not BaseTypeDeclarationSyntax))
        {
            if (IsBody(node) && OwnerOf(node, model, cancellationToken) is { } owner && model.GetOperation(node, cancellationToken) is { } operation)
            {
                blocks.Add((owner, operation));
            }
        }
    }

    /// <summary>The nodes whose operations the driver hands to analyzers as blocks.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        EqualsValueClauseSyntax initializer => initializer.Parent is PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax,
        _ => false,
    };

    private static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = body.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax
            || (node is VariableDeclaratorSyntax && node.Parent?.Parent is BaseFieldDeclarationSyntax));
        return declaration is null ? null : model.GetDeclaredSymbol(declaration, cancellationToken) switch
        {
            IPropertySymbol property when body is ArrowExpressionClauseSyntax => property.GetMethod,
            var symbol => symbol,
        };
    }
}
