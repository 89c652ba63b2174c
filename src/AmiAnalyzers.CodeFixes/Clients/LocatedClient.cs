using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>
/// A client of Systems Manager that is asked for as the other client is: <c>services.GetRequiredService&lt;…&gt;()</c>, with its registration beside
/// that one, or <c>options.CreateServiceClient&lt;…&gt;()</c>, which has the same credentials and Region.
/// </summary>
internal static class LocatedClient
{
    private const string Required = "GetRequiredService";
    private const string Optional = "GetService";
    private const string Create = "CreateServiceClient";

    /// <summary>Adds it behind the variable of the other client; answers its name, or <see langword="null"/>.</summary>
    public static async Task<string?> AddAsync(SsmTypes ssm, ServiceClient launch, CodePlace place, SolutionReader solution, EditPlan plan, Edit edit, CancellationToken cancellationToken)
    {
        if (launch is not { Symbol: { } variable, IsInitializedOnly: true, Located: { TargetMethod: var method, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } }
            || method.Name is not (Required or Optional or Create)
            || !ServiceClient.IsName(access.Expression)
            || call.ArgumentList.Arguments.Count > 0
            || RegionalClient.DeclarationOf(variable, place) is not { } declaration)
        {
            return null;
        }

        var part = new EditPlan();
        var isMade = method.Name == Create;
        var code = $"{access.Expression}.{(isMade ? Create : Required)}<{place.At(declaration).Name(ssm.Interface, part)}>()";
        if (ClientStatement.AddBehind(declaration, code, null, place, part, edit, isOwned: isMade) is not { } name)
        {
            return null;
        }

        if (!isMade)
        {
            if (await InjectedClient.RegistrationPlanAsync(method.TypeArguments[0], place.Document.Project, solution, cancellationToken).ConfigureAwait(false) is not { } registration)
            {
                return null;
            }

            part.Add(registration);
        }

        plan.Add(part);
        return name;
    }
}
