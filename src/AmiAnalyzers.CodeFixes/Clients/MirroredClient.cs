using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager made with the same credentials and Region as another client that code in reach makes.</summary>
internal sealed class MirroredClient(SsmTypes ssm, SolutionReader solution, Edit edit, EditPlan plan)
{
    /// <summary>Adds it beside the other client if the place sees that, else in the function around the place; answers how the place names it.</summary>
    public async Task<string?> AddAsync(ServiceClient launch, CodePlace place, CancellationToken cancellationToken)
    {
        var creation = launch.Creation!;
        var region = ClientRegion.Of(creation);
        switch (launch.Symbol)
        {
            case ILocalSymbol local when RegionalClient.DeclarationOf(local, place) is { } declaration:
                return Creation(launch, local.Name, place.At(declaration)) is { } beside
                    ? ClientStatement.AddBehind(declaration, beside, region ?? ClientRegion.Of(local.Name), place, plan, edit)
                    : null;
            case ILocalSymbol local when UsingOf(local, place) is { } head:
                return Creation(launch, local.Name, place.At(head)) is { } below
                    ? ClientStatement.AddBelow(head, below, region ?? ClientRegion.Of(local.Name), place, plan, edit)
                    : null;
            case IFieldSymbol or IPropertySymbol:
                return await new SiblingMember(ssm, solution, plan).AddAsync(launch, place, Creation, edit, cancellationToken).ConfigureAwait(false)
                    ?? RegionalWithoutCredentials(launch, place);
            default:
                return Creation(launch, null, place) is { } inPlace
                    ? ClientStatement.AddBefore(statement => Creation(launch, null, place.At(statement)) is not null, inPlace, region, place, plan, edit)
                    : null;
        }
    }

    /// <summary>The Region alone is enough where the other client names no credentials.</summary>
    private string? RegionalWithoutCredentials(ServiceClient launch, CodePlace place) =>
        launch.Creation!.Arguments.All(argument => argument.IsImplicit || ClientArguments.IsRegion(argument.Parameter))
            ? RegionalClient.Add(ssm, launch, place, plan, edit)
            : null;

    private string? Creation(ServiceClient launch, string? name, CodePlace place)
    {
        var part = new EditPlan();
        if (ClientArguments.Repeat(launch.Creation!, name, ssm.Config, place, part) is not { } arguments)
        {
            return null;
        }

        var code = $"new {place.Name(ssm.Client, part)}({arguments})";
        plan.Add(part);
        return code;
    }

    private static UsingStatementSyntax? UsingOf(ILocalSymbol variable, CodePlace place) =>
        place.Sees(variable) && variable.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax head } ? head : null;
}
