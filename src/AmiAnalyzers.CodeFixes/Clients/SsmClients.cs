using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>
/// Finds or adds the client of Systems Manager for a look-up. It must ask in the Region in which the instance starts, so it is derived
/// from the client that starts it: a visible one that does not contradict, one that is injected beside it, one that is made like it, or
/// one on its Region.
/// </summary>
internal sealed class SsmClients(SolutionReader solution, Edit edit)
{
    /// <summary>How code at the place names the client; <see langword="null"/> where there is none and none can be added.</summary>
    /// <param name="place">Where the look-up is written.</param>
    /// <param name="type">The type around the place.</param>
    /// <param name="launches">The calls that start instances of the image.</param>
    /// <param name="plan">Takes what must be added.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<string?> FindAsync(CodePlace place, TypeModel type, IReadOnlyList<IInvocationOperation> launches, EditPlan plan, CancellationToken cancellationToken)
    {
        if (SsmTypes.In(place.Model.Compilation) is not { } ssm)
        {
            return null;
        }

        var clients = launches.Select(call => ClientAt(place, call, type)).ToList();
        if (VisibleClients.Find(ssm, place, type, clients, edit.Clients.Concat(plan.Clients)) is { } visible)
        {
            return visible;
        }

        return One(clients) is not { } launch ? null
            : await InjectedClient.AddAsync(ssm, launch, place, solution, plan, edit, cancellationToken).ConfigureAwait(false) is { } injected ? injected
            : await LocatedClient.AddAsync(ssm, launch, place, solution, plan, edit, cancellationToken).ConfigureAwait(false) is { } located ? located
            : launch.Creation is not null ? await new MirroredClient(ssm, solution, edit, plan).AddAsync(launch, place, cancellationToken).ConfigureAwait(false)
            : RegionalClient.Add(ssm, launch, place, plan, edit);
    }

    /// <summary>The one client behind all launches.</summary>
    private static ServiceClient? One(List<ServiceClient> clients) =>
        clients.Count > 0 && clients.All(client => client.Expression == clients[0].Expression
            || client.Symbol is not null && SymbolEqualityComparer.Default.Equals(client.Symbol, clients[0].Symbol))
            ? clients[0]
            : null;

    /// <summary>The client of a call; where the place is an argument of the method that makes the call, the client that is passed along with it.</summary>
    private static ServiceClient ClientAt(CodePlace place, IInvocationOperation call, TypeModel type)
    {
        var client = ServiceClient.Read(call.Instance!, type);
        if (client.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter && !place.Sees(parameter))
        {
            var passed = type.Facts.CallsOf(method).OfType<IInvocationOperation>()
                .FirstOrDefault(outer => outer.Syntax.Span.Contains(place.Node.Span) && outer.Syntax.SyntaxTree == place.Node.SyntaxTree)?
                .Arguments.ArgumentFor(parameter.Name);
            return passed is null ? client : ServiceClient.Read(passed.Value, type);
        }

        return client;
    }
}
