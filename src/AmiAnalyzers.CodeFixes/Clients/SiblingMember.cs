using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Adds a field for a client of Systems Manager beside the field or property that holds the other client.</summary>
internal sealed class SiblingMember(SsmTypes ssm, SolutionReader solution, EditPlan plan)
{
    /// <summary>Adds a field that is made where the other client is made.</summary>
    /// <param name="launch">The other client, held by a member.</param>
    /// <param name="place">Where the look-up is written.</param>
    /// <param name="creation">Writes the creation, given a name for the other client, at a place.</param>
    /// <param name="edit">The edit that this becomes part of.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<string?> AddAsync(ServiceClient launch, CodePlace place, Func<ServiceClient, string?, CodePlace, string?> creation, Edit edit, CancellationToken cancellationToken)
    {
        if (!place.Sees(launch.Symbol!) || await DeclarationAsync(launch.Symbol!, cancellationToken).ConfigureAwait(false) is not { } declaration)
        {
            return null;
        }

        var name = NameBeside(launch.Symbol!, declaration, edit);
        var made = launch.Creation!.Syntax;
        if (declaration.Node.Span.Contains(made.Span) && declaration.Node.SyntaxTree == made.SyntaxTree)
        {
            if (creation(launch, null, declaration.At(made)) is not { } value)
            {
                return null;
            }

            Declare(launch.Symbol!, declaration, name, value);
        }
        else
        {
            if (made.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } assignment
                || await solution.PlaceOfAsync(statement, cancellationToken).ConfigureAwait(false) is not { } assigned
                || creation(launch, assignment.Left.ToString(), assigned) is not { } value)
            {
                return null;
            }

            Declare(launch.Symbol!, declaration, name, null);
            Statements.InsertAfter(statement, $"{Qualifier(assignment.Left)}{name} = {value};", assigned, plan);
        }

        await DisposeAsync(launch, name, cancellationToken).ConfigureAwait(false);
        return Added(launch, name, ClientRegion.Of(launch.Creation!, launch.Type), plan);
    }

    /// <summary>The declaration of a field or property.</summary>
    public async Task<CodePlace?> DeclarationAsync(ISymbol member, CancellationToken cancellationToken)
    {
        var syntax = member.DeclaringSyntaxReferences is [var reference] ? await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) : null;
        return syntax switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } } => await solution.PlaceOfAsync(field, cancellationToken).ConfigureAwait(false),
            PropertyDeclarationSyntax property => await solution.PlaceOfAsync(property, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
    }

    /// <summary>Writes the field behind the declaration of the other member, in its style.</summary>
    public void Declare(ISymbol member, CodePlace declaration, string name, string? value)
    {
        var type = declaration.Name(TypeOf(member)?.TypeKind == TypeKind.Interface ? ssm.Interface : ssm.Client, plan);
        var modifiers = Modifiers(member, declaration.Node as FieldDeclarationSyntax);
        var code = $"{modifiers}{type} {name}{(value is null ? "" : " = " + value)};";
        Statements.InsertAfter(declaration.Node, code, declaration, plan);
    }

    /// <summary>A name for the field, in the spelling of the other member's.</summary>
    public string NameBeside(ISymbol member, CodePlace declaration, Edit edit)
    {
        var prefix = member.Name.Substring(0, member.Name.LastIndexOf('_') is var last and >= 0 and <= 1 ? last + 1 : 0);
        var start = prefix.Length < member.Name.Length ? member.Name[prefix.Length] : 's';
        var wish = prefix + (char.IsUpper(start) && member is IFieldSymbol ? "Ssm" : "ssm");
        wish = member is IPropertySymbol ? "_" + wish : wish;
        return FreeName.For(wish, declaration.Node.Parent!, declaration, edit.Clients.Concat(plan.Clients));
    }

    /// <summary>Notes that the type has the field now, and tells how code names it.</summary>
    public static string Added(ServiceClient launch, string name, string? region, EditPlan plan)
    {
        var access = Qualifier(launch.Expression.Syntax) + name;
        foreach (var part in launch.Type.Facts.Type.DeclaringSyntaxReferences)
        {
            plan.Add(new AddedClient(name, access, part.GetSyntax(), 0, IsMember: launch.Symbol is not { IsStatic: true }, region));
        }

        return access;
    }

    /// <summary><c>this.</c> where the other member is named so.</summary>
    public static string Qualifier(SyntaxNode access) => access is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? "this." : "";

    /// <summary>Disposes of the client where the other one is disposed of.</summary>
    private async Task DisposeAsync(ServiceClient launch, string name, CancellationToken cancellationToken)
    {
        foreach (var reference in launch.Type.Facts.ReferencesTo(launch.Symbol!.OriginalDefinition))
        {
            var call = reference.Parent is IConditionalAccessOperation { WhenNotNull: IInvocationOperation conditional } ? conditional : reference.Parent as IInvocationOperation;
            if (call is not { TargetMethod.Name: "Dispose", Arguments.IsEmpty: true })
            {
                continue;
            }

            var statement = Statements.Around(reference.Syntax);
            SyntaxNode? code = statement is ExpressionStatementSyntax { Parent: BlockSyntax } ? statement : WholeBody(reference.Syntax);
            if (code is not null && await solution.PlaceOfAsync(code, cancellationToken).ConfigureAwait(false) is { } place)
            {
                var disposal = code.ToString().TrimEnd(';').Replace(reference.Syntax.ToString(), Qualifier(reference.Syntax) + name) + ";";
                if (code == statement)
                {
                    Statements.InsertAfter(code, disposal, place, plan);
                }
                else
                {
                    FunctionBody.TryInsertAfter(place, disposal, plan);
                }
            }
        }
    }

    /// <summary>The expression that is the whole of a method around a node: <c>void Dispose() => _ec2.Dispose();</c>.</summary>
    private static ExpressionSyntax? WholeBody(SyntaxNode node) =>
        Functions.Around(node) is MethodDeclarationSyntax method ? FunctionBody.ExpressionOf(method) : null;

    /// <summary>As for the other field, but never seen outside of the type: what is seen there must be documented.</summary>
    private static string Modifiers(ISymbol member, FieldDeclarationSyntax? field) =>
        (IsOpenly(field) ? "private " : "") + (member.IsStatic ? "static " : "") + (field is null || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "readonly " : "");

    /// <summary>Whether a field says who may see it; one that does not is as private.</summary>
    private static bool IsOpenly(FieldDeclarationSyntax? field) =>
        field is null || field.Modifiers.Any(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind()));

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
}
