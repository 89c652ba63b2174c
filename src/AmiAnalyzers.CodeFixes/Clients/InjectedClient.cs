using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>
/// Has a client of Systems Manager injected beside another client, and registered beside its registration. Only where that registration
/// is in the solution and nobody calls the constructor or method: else the program would compile and fail when it starts.
/// </summary>
internal static class InjectedClient
{
    private const string Wish = "ssm";

    /// <summary>Adds parameter, field and registration; answers how the place names the client, or <see langword="null"/>.</summary>
    public static async Task<string?> AddAsync(SsmTypes ssm, ServiceClient launch, CodePlace place, SolutionReader solution, EditPlan plan, Edit edit, CancellationToken cancellationToken)
    {
        if (launch is not { Symbol: { } symbol }
            || (launch.Injected ?? Handler.ParameterOf(launch)) is not { ContainingSymbol: IMethodSymbol function, Type.TypeKind: TypeKind.Interface } parameter
            || !place.Sees(symbol))
        {
            return null;
        }

        var given = function.Parameters.FirstOrDefault(ssm.IsClient);
        if (await RegistrationPlanAsync(parameter.Type, place.Document.Project, solution, cancellationToken).ConfigureAwait(false) is not { } registration
            || (given is null && await IsCalledAsync(function, solution, cancellationToken).ConfigureAwait(false)))
        {
            return null;
        }

        var part = new EditPlan();
        var access = await AddAsync(ssm, launch, parameter, given?.Name, solution, part, edit, cancellationToken).ConfigureAwait(false);
        if (access is not null)
        {
            plan.Add(part);
            if (given is null)
            {
                plan.Add(registration);
            }
        }

        return access;
    }

    /// <summary>Whether code of the solution, not a container alone, calls a function: it would have to pass one more argument.</summary>
    private static async Task<bool> IsCalledAsync(IMethodSymbol function, SolutionReader solution, CancellationToken cancellationToken)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
        {
            return false;
        }

        var callees = new List<IMethodSymbol> { function };
        if (function.MethodKind == MethodKind.Constructor)
        {
            var type = function.ContainingType;
            if (type.InstanceConstructors.Count(other => !other.IsImplicitlyDeclared) != 1 || await solution.IsBaseOfPrimaryConstructorAsync(type, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            callees.AddRange(type.IsRecord ? type.GetMembers("Deconstruct").OfType<IMethodSymbol>() : []);
        }

        foreach (var callee in callees)
        {
            if ((await solution.ReferencesToAsync(callee, cancellationToken).ConfigureAwait(false)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<string?> AddAsync(
        SsmTypes ssm, ServiceClient launch, IParameterSymbol parameter, string? given, SolutionReader solution, EditPlan plan, Edit edit, CancellationToken cancellationToken)
    {
        var syntax = parameter.DeclaringSyntaxReferences is [var reference] ? await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) as ParameterSyntax : null;
        if (syntax is not { Parent: ParameterListSyntax { Parent: { } owner } }
            || (syntax.AttributeLists.Count > 0 && !Handler.IsFromServices(parameter))
            || await solution.PlaceOfAsync(syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        var name = given ?? AddParameter(ssm, parameter, syntax, owner, place, plan, edit);
        if (launch.Injected is null)
        {
            plan.Add(new AddedClient(name, name, owner, 0, IsMember: false, Region: null));
            return name;
        }

        var symbol = launch.Symbol!;
        return symbol is IParameterSymbol || IsPositional(symbol, parameter)
            ? SiblingMember.Added(launch, name, null, plan)
            : await AddFieldAsync(ssm, launch, symbol, parameter.Name, name, solution, plan, edit, cancellationToken).ConfigureAwait(false);
    }

    private static string AddParameter(SsmTypes ssm, IParameterSymbol parameter, ParameterSyntax syntax, SyntaxNode owner, CodePlace place, EditPlan plan, Edit edit)
    {
        var name = FreeName.For(char.IsUpper(parameter.Name[0]) ? "Ssm" : Wish, owner, place, edit.Clients);
        var attributes = syntax.AttributeLists.Count > 0 ? syntax.AttributeLists + " " : "";
        var code = $"{attributes}{place.Name(ssm.Interface, plan)} {name}";
        var next = syntax.GetLastToken().GetNextToken();
        if (!Layout.StartsLine(place.Text, syntax.SpanStart) || Layout.StartsLine(place.Text, next.SpanStart) && next.IsKind(SyntaxKind.CommaToken))
        {
            plan.Insert(place.Document, syntax.Span.End, ", " + code);
        }
        else
        {
            // What is said behind the other parameter stays in its line.
            var line = Layout.NewLine(place.Text) + Layout.Indentation(place.Text, syntax.SpanStart) + code;
            if (next.IsKind(SyntaxKind.CommaToken))
            {
                plan.Insert(place.Document, Layout.BehindLine(next, place.Text), line + ",");
            }
            else
            {
                plan.Insert(place.Document, syntax.Span.End, ",");
                plan.Insert(place.Document, Layout.BehindLine(syntax.GetLastToken(), place.Text), line);
            }
        }

        Document(owner, parameter.Name, name, place, plan);
        return name;
    }

    private static async Task<string?> AddFieldAsync(
        SsmTypes ssm, ServiceClient launch, ISymbol symbol, string oldName, string newName, SolutionReader solution, EditPlan plan, Edit edit, CancellationToken cancellationToken)
    {
        var sibling = new SiblingMember(ssm, solution, plan);
        if (await sibling.DeclarationAsync(symbol, cancellationToken).ConfigureAwait(false) is not { } declaration)
        {
            return null;
        }

        var field = sibling.NameBeside(symbol, declaration, edit);
        if (launch.Type.Facts.InitializerOf(symbol) is { } initializer)
        {
            sibling.Declare(symbol, declaration, field, Rename(initializer.Syntax, oldName, newName));
            return SiblingMember.Added(launch, field, null, plan);
        }

        if (launch.Type.Facts.WritesTo(symbol) is not [{ Operation.Syntax: var written } write]
            || written.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment
            || await solution.PlaceOfAsync(assignment, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        var qualifier = SiblingMember.Qualifier(assignment.Left) is "" && field == newName ? "this." : SiblingMember.Qualifier(assignment.Left);
        var code = $"{qualifier}{field} = {(write.Operation is ISimpleAssignmentOperation ? Rename(assignment.Right, oldName, newName) : newName)};";
        sibling.Declare(symbol, declaration, field, null);
        if (assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement)
        {
            Statements.InsertAfter(statement, code, place, plan);
        }
        else if (!FunctionBody.TryInsertAfter(place, code, plan))
        {
            return null;
        }

        return SiblingMember.Added(launch, field, null, plan);
    }

    /// <summary>A parameter of a record's head is a property at once.</summary>
    private static bool IsPositional(ISymbol symbol, IParameterSymbol parameter) =>
        symbol is IPropertySymbol && symbol.DeclaringSyntaxReferences is [var property] && parameter.DeclaringSyntaxReferences is [var declared] && property.Span == declared.Span;

    private static string Rename(SyntaxNode value, string oldName, string newName) =>
        value.ReplaceTokens(
            value.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == oldName),
            (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, newName, token.TrailingTrivia)).ToString();

    /// <summary>Describes the parameter where the other one is described.</summary>
    private static void Document(SyntaxNode owner, string oldName, string newName, CodePlace place, EditPlan plan)
    {
        var described = owner.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>())
            .FirstOrDefault(element => element.StartTag.Name.ToString() == "param"
                && element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().Any(attribute => attribute.Identifier.ToString() == oldName));
        if (described is not null)
        {
            var indentation = Layout.Indentation(place.Text, described.SpanStart);
            plan.Insert(place.Document, described.Span.End, $"{Layout.NewLine(place.Text)}{indentation}/// <param name=\"{newName}\">Looks up image IDs.</param>");
        }
    }

    /// <summary>What registers Systems Manager beside every registration of another service; <see langword="null"/> where none is to be seen.</summary>
    public static async Task<EditPlan?> RegistrationPlanAsync(ITypeSymbol service, Project user, SolutionReader solution, CancellationToken cancellationToken)
    {
        var registrations = await solution.Registrations.OfAsync(service, user, cancellationToken).ConfigureAwait(false);
        var plan = new EditPlan();
        foreach (var registration in registrations)
        {
            if (SsmTypes.In(registration.Model.Compilation) is not { } ssm)
            {
                return null;
            }

            if (!solution.Registrations.AreIn(registration.Document.Project, ssm.Interface))
            {
                Register(registration, ssm, plan);
            }
        }

        return registrations.Count > 0 ? plan : null;
    }

    /// <summary>Repeats a registration for Systems Manager, with the same arguments.</summary>
    private static void Register(CodePlace registration, SsmTypes ssm, EditPlan plan)
    {
        var call = (InvocationExpressionSyntax)registration.Node;
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var name = (GenericNameSyntax)access.Name;
        var repeated = $".{name.Identifier.ValueText}<{registration.Name(ssm.Interface, plan)}>{call.ArgumentList}";
        if (call.Parent is ExpressionStatementSyntax statement && Statements.IsInList(statement) && access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax)
        {
            Statements.InsertAfter(statement.Parent as GlobalStatementSyntax ?? (SyntaxNode)statement, access.Expression + repeated + ";", registration, plan);
        }
        else
        {
            var text = registration.Text;
            var startsLine = Layout.StartsLine(text, access.OperatorToken.SpanStart);
            plan.Insert(registration.Document, call.Span.End, startsLine ? Layout.NewLine(text) + Layout.Indentation(text, access.OperatorToken.SpanStart) + repeated : repeated);
        }
    }
}
