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
        if (!site.IsSdkImageId || Awaiting.At(site.Literal) == Waiting.Impossible || WaitingCode(site.Literal) is not { } code)
        {
            return null;
        }

        var plan = new EditPlan();
        var place = site.Place.At(code);
        if (await context.GetParameterAsync(place, site.Type, site.Launches, CodePlace.Literal(choice.Name), plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        var name = context.FreeName(Wish, place, plan);
        if (!FunctionBody.TryInsertBefore(place, $"var {name} = {lookUp};", plan))
        {
            return null;
        }

        plan.Replace(site.Document, site.Literal.Span, name);
        return plan;
    }

    /// <summary>The nearest statement around the literal before which <c>await</c> may stand, or expression body that can be made one.</summary>
    private static SyntaxNode? WaitingCode(SyntaxNode literal)
    {
        for (var node = literal; Functions.Around(node) is { } function; node = function)
        {
            var statements = node.AncestorsAndSelf().TakeWhile(ancestor => ancestor != function).OfType<StatementSyntax>().Where(statement => statement is not BlockSyntax).ToList();
            var code = statements.Count > 0 ? statements.FirstOrDefault(CanWait) : FunctionBody.ExpressionOf(function) is { } body && CanWait(body) ? body : (SyntaxNode?)null;
            if (code is not null)
            {
                return code;
            }
        }

        return null;
    }

    private static bool CanWait(SyntaxNode code) => code is not LocalFunctionStatementSyntax && Awaiting.At(code) == Waiting.Asynchronous;
}
