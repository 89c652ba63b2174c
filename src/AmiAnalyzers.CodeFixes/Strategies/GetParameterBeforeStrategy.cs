using AmiAnalyzers.CodeFixes.Choices;
using AmiAnalyzers.CodeFixes.Clients;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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
        var plan = new EditPlan();
        if (!site.IsSdkImageId || await VariableAsync(site.Place, site.Type, site.Launches, CodePlace.Literal(choice.Name), context, plan, cancellationToken).ConfigureAwait(false) is not { } name)
        {
            return null;
        }

        plan.Replace(site.Document, site.Literal.Span, name);
        return plan;
    }

    /// <summary>The name of a new variable that holds the ID before the code around an expression; <see langword="null"/> where no such code can wait.</summary>
    /// <param name="id">The expression that the variable takes the place of.</param>
    /// <param name="type">The type around it.</param>
    /// <param name="launches">The calls that start instances of the image.</param>
    /// <param name="parameter">The parameter's name, as code.</param>
    /// <param name="context">What the plan rests on.</param>
    /// <param name="plan">Takes the variable.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<string?> VariableAsync(
        CodePlace id, TypeModel type, IReadOnlyList<IInvocationOperation> launches, string parameter, LookUpContext context, EditPlan plan, CancellationToken cancellationToken)
    {
        if (Awaiting.At(id.Node) == Waiting.Impossible || WaitingCode(id.Node) is not { } code)
        {
            return null;
        }

        var place = id.At(code);
        if (await context.GetParameterAsync(place, type, launches, parameter, plan, cancellationToken).ConfigureAwait(false) is not { } lookUp)
        {
            return null;
        }

        var name = context.FreeName(Wish, place, plan);
        return FunctionBody.TryInsertBefore(place, $"var {name} = {lookUp};", plan) ? name : null;
    }

    /// <summary>The code that sees such a variable; <see langword="null"/> where no code can wait.</summary>
    public static SyntaxNode? ScopeOf(SyntaxNode expression) => WaitingCode(expression) switch
    {
        StatementSyntax statement when Statements.IsInList(statement) => ClientStatement.ScopeOf(statement),
        var code => code,
    };

    /// <summary>The nearest statement around an expression before which <c>await</c> may stand, or expression body that can be made one.</summary>
    private static SyntaxNode? WaitingCode(SyntaxNode expression)
    {
        for (var node = expression; Functions.Around(node) is { } function; node = function)
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
