using AmiAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager on the Region that another client has when the code runs.</summary>
internal static class RegionalClient
{
    private const string Wish = "ec2";

    /// <summary>Adds it in the function around the place; answers its name.</summary>
    public static string? Add(SsmTypes ssm, ServiceClient launch, CodePlace place, EditPlan plan, Edit edit)
    {
        var part = new EditPlan();
        if ((launch.Name ?? NamedBefore(launch, place, part, edit)) is not { } name)
        {
            return null;
        }

        var region = ClientRegion.Of(name);
        var creation = $"new {place.Name(ssm.Client, part)}({region})";
        var added = launch.Symbol is { } variable && DeclarationOf(variable, place) is { } declaration && launch.IsInitializedOnly
            ? ClientStatement.AddBehind(declaration, creation, region, place, part, edit)
            : ClientStatement.AddBefore(statement => launch.Name is null ? statement == Statements.Around(place.Node) : IsReadyAt(statement, launch, place), creation, region, place, part, edit);
        if (added is not null)
        {
            plan.Add(part);
        }

        return added;
    }

    /// <summary>Gives a name to a client that the statement gets before it does anything else: <c>await factory.Create(region).RunInstancesAsync(…)</c>.</summary>
    private static string? NamedBefore(ServiceClient launch, CodePlace place, EditPlan plan, Edit edit)
    {
        if (launch.Expression.Syntax is not InvocationExpressionSyntax call
            || call.ToString().IndexOf('\n') >= 0
            || Statements.Around(place.Node) is not { } statement
            || !Statements.IsInList(statement)
            || Functions.Around(place.Node) != Functions.Around(statement)
            || !IsFirstIn(statement, call))
        {
            return null;
        }

        var name = FreeName.For(Wish, ClientStatement.ScopeOf(statement), place, edit.Names.Concat(plan.Names));
        Statements.InsertBefore(statement, $"var {name} = {call};", place, plan);
        plan.Replace(place.Document, call.Span, name);
        plan.Add(new AddedName(name, ClientStatement.ScopeOf(statement)));
        return name;
    }

    private static bool IsFirstIn(StatementSyntax statement, ExpressionSyntax expression)
    {
        SyntaxNode inner = expression;
        while (inner.Parent is { } outer && inner != statement)
        {
            var isFirst = outer switch
            {
                MemberAccessExpressionSyntax access => access.Expression == inner,
                InvocationExpressionSyntax call => call.Expression == inner,
                AssignmentExpressionSyntax assignment => assignment.Right == inner && assignment.Left is IdentifierNameSyntax,
                VariableDeclarationSyntax declaration => declaration.Variables[0] == inner,
                AwaitExpressionSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax => true,
                LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax => outer == statement,
                _ => false,
            };
            if (!isFirst)
            {
                return false;
            }

            inner = outer;
        }

        return inner == statement;
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
