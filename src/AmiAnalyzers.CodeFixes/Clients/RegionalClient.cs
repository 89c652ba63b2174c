using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager on the Region that another client has when the code runs.</summary>
internal static class RegionalClient
{
    /// <summary>Adds it in the function around the place; answers its name.</summary>
    public static string? Add(SsmTypes ssm, ServiceClient launch, CodePlace place, EditPlan plan, Edit edit)
    {
        if (launch.Name is not { } name || Place.Of(launch.Expression)?.Root is not { } root)
        {
            return null;
        }

        var region = ClientRegion.Of(name);
        var creation = $"new {place.Name(ssm.Client, plan)}({region})";
        return DeclarationOf(root, place) is { } declaration
            ? ClientStatement.AddBehind(declaration, creation, region, place, plan, edit)
            : ClientStatement.AddBefore(statement => Sees(place.At(statement), root), creation, region, place, plan, edit);
    }

    /// <summary>The statement that declares a variable, where the place comes after it in the same function.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(ISymbol variable, CodePlace place) =>
        variable is ILocalSymbol && place.Sees(variable)
        && variable.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration }
            ? declaration
            : null;

    private static bool Sees(CodePlace place, ISymbol root) => root is IFieldSymbol or IPropertySymbol && root.IsStatic || place.Sees(root);
}
