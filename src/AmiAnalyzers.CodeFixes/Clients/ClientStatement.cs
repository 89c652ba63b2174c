using AmiAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Adds the variable of a client: a <c>using</c> declaration, or a <c>using</c> block before C# 8 and in sections of a <c>switch</c>.</summary>
internal static class ClientStatement
{
    private const string Wish = "ssm";

    /// <summary>Adds it right behind the declaration of another client; answers its name.</summary>
    /// <param name="declaration">The declaration of the other client.</param>
    /// <param name="creation">The expression that gives the client.</param>
    /// <param name="region">The Region it has; see <see cref="ClientRegion"/>.</param>
    /// <param name="place">The place that needs it.</param>
    /// <param name="plan">Takes the statement.</param>
    /// <param name="edit">The edit that this becomes part of.</param>
    /// <param name="isOwned">Whether the code must dispose of it; a container does so itself.</param>
    public static string? AddBehind(LocalDeclarationStatementSyntax declaration, string creation, string? region, CodePlace place, EditPlan plan, Edit edit, bool isOwned = true)
    {
        if (!Statements.IsInList(declaration))
        {
            return null;
        }

        var scope = ScopeOf(declaration);
        var name = NameIn(scope, place, plan, edit);
        if (!isOwned || (HasUsingDeclarations(place) && declaration.Parent is not SwitchSectionSyntax))
        {
            Statements.InsertAfter(declaration.Parent as GlobalStatementSyntax ?? (SyntaxNode)declaration, $"{(isOwned ? "using " : "")}{Declare(name, creation)};", place, plan);
        }
        else if (Next(declaration) is { } next)
        {
            Statements.EncloseFrom(next, $"using ({Declare(name, creation)})", place, plan);
        }
        else
        {
            return null;
        }

        plan.Add(new AddedClient(name, name, scope, declaration.Span.End, IsMember: false, region));
        return name;
    }

    /// <summary>Adds it below the <c>using (…)</c> of another client, to the same block.</summary>
    public static string AddBelow(UsingStatementSyntax head, string creation, string? region, CodePlace place, EditPlan plan, Edit edit)
    {
        var text = place.Text;
        var name = NameIn(head.Statement, place, plan, edit);
        var code = $"using ({Declare(name, creation)})";
        var startsLine = Layout.StartsLine(text, head.Statement.SpanStart);
        plan.Insert(
            place.Document,
            head.CloseParenToken.Span.End,
            startsLine ? Layout.NewLine(text) + Layout.Indentation(text, head.SpanStart) + code : " " + code);
        plan.Add(new AddedClient(name, name, head.Statement, head.Statement.SpanStart, IsMember: false, region));
        return name;
    }

    /// <summary>Adds it before the outermost statement around the place that is accepted; answers its name.</summary>
    public static string? AddBefore(Func<StatementSyntax, bool> accepts, string creation, string? region, CodePlace place, EditPlan plan, Edit edit)
    {
        var function = Functions.Around(place.Node);
        var name = function is null ? Wish : NameIn(function, place, plan, edit);
        var from = 0;
        var scope = FunctionBody.InsertBefore(
            place,
            accepts,
            statement =>
            {
                from = statement.SpanStart;
                if (HasUsingDeclarations(place) && statement.Parent is not SwitchSectionSyntax)
                {
                    Statements.InsertBefore(statement, $"using {Declare(name, creation)};", place, plan);
                }
                else
                {
                    Statements.EncloseFrom(statement, $"using ({Declare(name, creation)})", place, plan);
                }
            },
            () => HasUsingDeclarations(place) ? $"using {Declare(name, creation)};" : $"using ({Declare(name, creation)})",
            plan);
        if (scope is null)
        {
            return null;
        }

        plan.Add(new AddedClient(name, name, scope, from, IsMember: false, region));
        return name;
    }

    /// <summary>The code that sees a variable which a statement declares.</summary>
    public static SyntaxNode ScopeOf(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax program ? program.Parent! : statement.Parent!;

    private static string NameIn(SyntaxNode scope, CodePlace place, EditPlan plan, Edit edit) => FreeName.For(Wish, scope, place, edit.Clients.Concat(plan.Clients));

    private static string Declare(string name, string creation) => $"var {name} = {creation}";

    private static bool HasUsingDeclarations(CodePlace place) => place.Language >= LanguageVersion.CSharp8;

    private static StatementSyntax? Next(StatementSyntax statement)
    {
        var siblings = statement.Parent is BlockSyntax block ? block.Statements : (statement.Parent as SwitchSectionSyntax)?.Statements ?? default;
        return siblings.IndexOf(statement) is var index && index + 1 < siblings.Count ? siblings[index + 1] : null;
    }
}
