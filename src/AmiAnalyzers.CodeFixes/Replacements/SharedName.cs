using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>The name of a parameter in a constant or variable: where one reader takes the value for an image, another may parse it, and be right.</summary>
internal static class SharedName
{
    /// <summary>Whether every reader of the name is known to take the value for an image.</summary>
    public static async Task<bool> IsOnlyForImagesAsync(CodePlace name, CancellationToken cancellationToken)
    {
        if (HolderOf(name, cancellationToken) is not { } holder)
        {
            return true;
        }

        var solution = new SolutionReader(name.Document.Project.Solution);
        var readers = new HashSet<TypeModel>();
        foreach (var read in (await solution.ReferencesToAsync(holder, cancellationToken).ConfigureAwait(false)).Where(reference => !ValueEnds.IsName(reference.Node)))
        {
            // What a type does with each of several values is more than its model tells.
            if (await solution.ModelAroundAsync(read, cancellationToken).ConfigureAwait(false) is not { } type
                || !readers.Add(type)
                || !type.Parameters.Any(use => use.GivesImage && use.Location == name.Node.GetLocation()))
            {
                return false;
            }
        }

        return true;
    }

    private static ISymbol? HolderOf(CodePlace name, CancellationToken cancellationToken) =>
        name.Node.Ancestors().TakeWhile(node => node is ExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or VariableDeclaratorSyntax or PropertyDeclarationSyntax)
            .FirstOrDefault(node => node is VariableDeclaratorSyntax or PropertyDeclarationSyntax) is { } declaration
            ? name.Model.GetDeclaredSymbol(declaration, cancellationToken)
            : null;
}
