using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Replacements;

/// <summary>The name of a parameter in a constant or variable: where one reader takes the value for an image, another may parse it, and be right.</summary>
internal static class SharedName
{
    /// <summary>Whether every reader of the name is known to take the value for an image.</summary>
    public static async Task<bool> IsOnlyForImagesAsync(CodePlace name, CancellationToken cancellationToken)
    {
        // What a type does with each of several values is more than its model tells.
        var readers = new HashSet<TypeModel>();
        return await IsTrueOfReadersAsync(
            name, type => type is not null && readers.Add(type) && type.Parameters.Any(use => use.GivesImage && use.Location == name.Node.GetLocation()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether no reader of the name is known to start the image on an instance type on which that of a successor does not start.</summary>
    public static async Task<bool> MayBecomeAsync(CodePlace name, string successor, CancellationToken cancellationToken) =>
        name.Node is not LiteralExpressionSyntax { Token.ValueText: var text }
        || ParameterIn(text) is not { } old
        || ParameterIn(successor) is not { } next
        || await IsTrueOfReadersAsync(name, type => type is null || ImageParameterRule.RunsInPlaceOf(old, next, type), cancellationToken).ConfigureAwait(false);

    private static string? ParameterIn(string text) => ImageParameterCatalog.Parse(ImageText.Read(text)?.Parameter ?? text)?.Name;

    private static async Task<bool> IsTrueOfReadersAsync(CodePlace name, Func<TypeModel?, bool> isTrue, CancellationToken cancellationToken)
    {
        if (HolderOf(name, cancellationToken) is not { } holder)
        {
            return true;
        }

        var solution = new SolutionReader(name.Document.Project.Solution);
        foreach (var read in (await solution.ReferencesToAsync(holder, cancellationToken).ConfigureAwait(false)).Where(reference => !ValueEnds.IsName(reference.Node)))
        {
            if (!isTrue(await solution.ModelAroundAsync(read, cancellationToken).ConfigureAwait(false)))
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
