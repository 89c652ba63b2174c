using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Finds where service clients are registered for injection: <c>AddAWSService&lt;IAmazonEC2&gt;()</c>.</summary>
internal sealed class Registrations(SolutionReader solution)
{
    private const string Library = "AWSSDK.Extensions.NETCore.Setup";
    private const string ClientStart = "IAmazon";
    private const string Adding = "Add";
    private static readonly string[] Methods = ["AddAWSService", "TryAddAWSService"];
    private IReadOnlyList<(CodePlace Call, INamedTypeSymbol Service)>? _all;

    /// <summary>The registrations of a service by the SDK's own call, in the projects that use a given one.</summary>
    public async Task<IReadOnlyList<CodePlace>> OfAsync(ITypeSymbol service, Project user, CancellationToken cancellationToken)
    {
        _all ??= await FindAllAsync(cancellationToken).ConfigureAwait(false);
        var graph = solution.Solution.GetProjectDependencyGraph();
        var hosts = new HashSet<ProjectId>(graph.GetProjectsThatTransitivelyDependOnThisProject(user.Id)) { user.Id };
        return _all
            .Where(found => hosts.Contains(found.Call.Document.Project.Id) && IsOfSdk(found.Call) && found.Service.ToDisplayString() == service.ToDisplayString())
            .Select(found => found.Call).ToList();
    }

    /// <summary>Whether a project registers a service, by whatever call.</summary>
    public bool AreIn(Project host, ITypeSymbol service) =>
        _all?.Any(found => found.Call.Document.Project.Id == host.Id && found.Service.ToDisplayString() == service.ToDisplayString()) == true;

    private static bool IsOfSdk(CodePlace call) =>
        call.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax name } } && Methods.Contains(name.Identifier.ValueText, StringComparer.Ordinal);

    private async Task<IReadOnlyList<(CodePlace, INamedTypeSymbol)>> FindAllAsync(CancellationToken cancellationToken)
    {
        var found = new List<(CodePlace, INamedTypeSymbol)>();
        foreach (var project in solution.Solution.Projects)
        {
            if (project.Language != LanguageNames.CSharp
                || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
                || !compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Library))
            {
                continue;
            }

            foreach (var document in project.Documents)
            {
                await FindInAsync(document, found, cancellationToken).ConfigureAwait(false);
            }
        }

        return found;
    }

    private async Task FindInAsync(Document document, List<(CodePlace, INamedTypeSymbol)> found, CancellationToken cancellationToken)
    {
        if (!(await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString().Contains(ClientStart)
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var name in root.DescendantNodes().OfType<GenericNameSyntax>().Where(name => name.Identifier.ValueText.Contains(Adding)))
        {
            if (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
                && await solution.PlaceOfAsync(call, cancellationToken).ConfigureAwait(false) is { } place
                && place.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { TypeArguments: [INamedTypeSymbol service, ..] })
            {
                found.Add((place, service));
            }
        }
    }
}
