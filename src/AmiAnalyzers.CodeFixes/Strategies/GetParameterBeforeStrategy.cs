using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>AWS SDK: gets the parameter in a statement of its own, before the one in which the ID stands, where that cannot wait by itself.</summary>
internal sealed class GetParameterBeforeStrategy : LookUpStrategy
{
    private const string Wish = "imageId";

    /// <inheritdoc/>
    public override string Key => GetParameterStrategy.GetParameter;

    /// <inheritdoc/>
    public override async Task<EditPlan?> PlanAsync(FixSite site, ParameterChoice choice, LookUpContext context, CancellationToken cancellationToken)
    {
        if (!site.IsSdkImageId || Awaiting.At(site.Literal) == Waiting.Impossible || WaitingStatement(site.Literal) is not { } statement)
        {
            return null;
        }

        var plan = new EditPlan();
        var place = site.Place.At(statement);
        if (await context.GetParameterAsync(place, site.Type, site.Launches, CodePlace.Literal(choice.Name), plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        var name = FreeName.For(Wish, Functions.MemberAround(statement), place, []);
        Statements.InsertBefore(statement, $"var {name} = {lookUp};", place, plan);
        plan.Replace(site.Document, site.Literal.Span, name);
        return plan;
    }

    /// <summary>The nearest statement around the literal before which <c>await</c> may stand.</summary>
    private static StatementSyntax? WaitingStatement(SyntaxNode literal)
    {
        for (var statement = Statements.Around(literal); statement is not null; statement = statement.Parent is null ? null : Statements.Around(statement.Parent))
        {
            if (statement is not LocalFunctionStatementSyntax && Awaiting.At(statement) == Waiting.Asynchronous)
            {
                return statement;
            }
        }

        return null;
    }
}
