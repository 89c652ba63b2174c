using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager made with the same credentials and Region as another client that code in reach makes.</summary>
internal sealed class MirroredClient(SsmTypes ssm, SolutionReader solution, Edit edit, EditPlan plan)
{
    /// <summary>Adds it beside the other client if the place sees that, else in the function around the place; answers how the place names it.</summary>
    public async Task<string?> AddAsync(ServiceClient launch, CodePlace place, CancellationToken cancellationToken)
    {
        var creation = launch.Creation!;
        var region = ClientRegion.Of(creation, launch.Type);
        var added = launch.Symbol switch
        {
            ILocalSymbol local when RegionalClient.DeclarationOf(local, place) is { } declaration && declaration.Span.Contains(creation.Syntax.Span) =>
                Creation(launch, local.Name, place.At(declaration)) is { } beside
                    ? ClientStatement.AddBehind(declaration, beside, region ?? ClientRegion.Of(local.Name), place, plan, edit)
                    : null,
            ILocalSymbol local when UsingOf(local, place) is { } head && head.Declaration!.Span.Contains(creation.Syntax.Span) =>
                Creation(launch, local.Name, place.At(head)) is { } below
                    ? ClientStatement.AddBelow(head, below, region ?? ClientRegion.Of(local.Name), place, plan, edit)
                    : null,
            IFieldSymbol or IPropertySymbol when launch.IsHeld => await new SiblingMember(ssm, solution, plan).AddAsync(launch, place, Creation, edit, cancellationToken).ConfigureAwait(false),
            _ => AddInPlace(launch, region, place),
        };
        return added ?? RegionalWithoutCredentials(launch, place);
    }

    private string? AddInPlace(ServiceClient launch, string? region, CodePlace place)
    {
        return Creation(launch, null, place) is { } code
            ? ClientStatement.AddBefore(IsSameAt, code, region, place, plan, edit)
            : null;

        // A statement that changes what the arguments read would leave the client with old values.
        bool IsSameAt(StatementSyntax statement) =>
            Creation(launch, null, place.At(statement)) is not null
            && !launch.Creation!.Arguments.Any(argument => new ServiceClient(launch.Type, argument.Value, null).IsWrittenIn(statement.SyntaxTree, statement.Span));
    }

    /// <summary>The Region alone is enough where the other client names no credentials.</summary>
    private string? RegionalWithoutCredentials(ServiceClient launch, CodePlace place) =>
        launch.Creation!.Arguments.All(argument => argument.IsImplicit || ClientArguments.IsRegion(argument.Parameter))
            ? RegionalClient.Add(ssm, launch, place, plan, edit)
            : null;

    private string? Creation(ServiceClient launch, string? name, CodePlace place)
    {
        var part = new EditPlan();
        if (ClientArguments.Repeat(launch.Creation!, launch.Type, name, ssm.Config, place, part, argument => Share(argument, place, part)) is not { } arguments)
        {
            return null;
        }

        var code = $"new {place.Name(ssm.Client, part)}({arguments})";
        plan.Add(part);
        return code;
    }

    /// <summary>Puts the result of a call into a variable before the statement that makes the other client, for both to take.</summary>
    private string? Share(IArgumentOperation argument, CodePlace place, EditPlan part)
    {
        if (argument is not { Parameter: { } parameter, Syntax: ArgumentSyntax { Expression: var expression } }
            || argument.Value.WithoutWrappers() is not (IInvocationOperation or IAwaitOperation)
            || place.Node is not StatementSyntax statement
            || Statements.Around(expression) != statement
            || !Statements.IsInList(statement)
            || statement is UsingStatementSyntax)
        {
            return null;
        }

        var name = FreeName.For(parameter.Name, ClientStatement.ScopeOf(statement), place, edit.Clients.Concat(plan.Clients));
        Statements.InsertBefore(statement, $"var {name} = {expression};", place, part);
        part.Replace(place.Document, expression.Span, name);
        return name;
    }

    private static UsingStatementSyntax? UsingOf(ILocalSymbol variable, CodePlace place) =>
        place.Sees(variable) && variable.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax head } ? head : null;
}
