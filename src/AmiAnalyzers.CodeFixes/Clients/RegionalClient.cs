using AmiAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager on the Region that another client has when the code runs.</summary>
internal static class RegionalClient
{
    /// <summary>Adds it in the function around the place; answers its name.</summary>
    public static string? Add(SsmTypes ssm, ServiceClient launch, CodePlace place, EditPlan plan, Edit edit)
    {
        if (launch.Name is not { } name)
        {
            return null;
        }

        var region = ClientRegion.Of(name);
        var creation = $"new {place.Name(ssm.Client, plan)}({region})";
        return launch.Symbol is { } variable && DeclarationOf(variable, place) is { } declaration && launch.IsInitializedOnly
            ? ClientStatement.AddBehind(declaration, creation, region, place, plan, edit)
            : ClientStatement.AddBefore(statement => IsReadyAt(statement, launch, place), creation, region, place, plan, edit);
    }

    /// <summary>The statement that declares a variable, where the place comes after it in the same function.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(ISymbol variable, CodePlace place) =>
        variable is ILocalSymbol && place.Sees(variable)
        && variable.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration }
            ? declaration
            : null;

    /// <summary>Whether the other client is there before the statement, the same that the statement uses; one that may be null has been tested by the code around.</summary>
    private static bool IsReadyAt(StatementSyntax statement, ServiceClient launch, CodePlace place) =>
        launch.Roots.All(root => IsStatic(root) || place.At(statement).Sees(root))
        && !launch.IsWrittenIn(statement.SyntaxTree, statement.Span)
        && (!launch.MayBeNull || statement == Statements.Around(place.Node));

    private static bool IsStatic(ISymbol root) => root is IFieldSymbol or IPropertySymbol && root.IsStatic;
}
