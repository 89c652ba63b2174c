using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>Variables and private fields with a constant value that nothing reads once some code is gone: keys and IDs of a map.</summary>
internal static class Orphans
{
    /// <summary>Their declarations.</summary>
    /// <param name="gone">The code that goes.</param>
    /// <param name="type">The type around it.</param>
    /// <param name="solution">Finds who else reads them.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IReadOnlyList<CodePlace>> OfAsync(IReadOnlyList<CodePlace> gone, TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        var read = type.Facts.Operations.Where(operation => IsIn(operation.Syntax, gone)).Select(operation => operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => field,
            _ => (ISymbol?)null,
        }).OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default).ToList();
        var orphans = new List<CodePlace>();
        foreach (var symbol in read)
        {
            var references = await solution.ReferencesToAsync(symbol!, cancellationToken).ConfigureAwait(false);
            if (references.All(reference => IsIn(reference.Node, gone))
                && symbol!.DeclaringSyntaxReferences is [var declared]
                && await declared.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
                && DeclarationOf(declarator) is { } declaration
                && !IsIn(declaration, gone)
                && await solution.PlaceOfAsync(declaration, cancellationToken).ConfigureAwait(false) is { } place
                && place.Model.GetConstantValue(value, cancellationToken).HasValue)
            {
                orphans.Add(place);
            }
        }

        return orphans;
    }

    /// <summary>The statement or member that declares one variable and nothing else.</summary>
    public static SyntaxNode? DeclarationOf(VariableDeclaratorSyntax variable) =>
        variable.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax or FieldDeclarationSyntax } declaration ? declaration.Parent : null;

    private static bool IsIn(SyntaxNode node, IEnumerable<CodePlace> gone) => gone.Any(place => place.Node.SyntaxTree == node.SyntaxTree && place.Node.FullSpan.Contains(node.Span));
}
