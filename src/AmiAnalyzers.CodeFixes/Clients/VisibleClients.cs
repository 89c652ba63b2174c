using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>The clients of Systems Manager that code at a place can already name.</summary>
internal static class VisibleClients
{
    /// <summary>The best of the clients that look up where the launch happens: the nearest variable, then parameters, then members.</summary>
    /// <param name="ssm">The library's types.</param>
    /// <param name="place">Where the client is needed.</param>
    /// <param name="type">The type around the place.</param>
    /// <param name="launches">The clients that start instances.</param>
    /// <param name="added">Clients that the edit adds.</param>
    public static string? Find(SsmTypes ssm, CodePlace place, TypeModel type, IReadOnlyList<ServiceClient> launches, IEnumerable<AddedClient> added)
    {
        var declared =
            from symbol in Variables(ssm, place).Concat(Members(ssm, type.Facts.Type))
            where place.Sees(symbol)
            select (Rank: RankOf(symbol), Position: PositionOf(symbol), Access: symbol.Name, Region: RegionOf(symbol, type));
        var planned = added.Where(client => client.IsSeenAt(place.Node)).Select(client => (Rank: client.IsMember ? 2 : 0, Position: client.From, client.Access, client.Region));
        return declared.Concat(planned)
            .Where(client => launches.Count == 0 || launches.All(launch => ClientRegion.MayServe(client.Region, launch)))
            .OrderBy(client => client.Rank)
            .ThenByDescending(client => client.Position)
            .Select(client => client.Access)
            .FirstOrDefault();
    }

    private static IEnumerable<ISymbol> Variables(SsmTypes ssm, CodePlace place)
    {
        foreach (var node in Functions.MemberAround(place.Node).DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax
                && place.Model.GetDeclaredSymbol(node) is { } symbol and (ILocalSymbol or IParameterSymbol)
                && ssm.IsClient(symbol))
            {
                yield return symbol;
            }
        }
    }

    private static IEnumerable<ISymbol> Members(SsmTypes ssm, INamedTypeSymbol? type)
    {
        for (var own = type; own is not null; own = own.BaseType)
        {
            foreach (var member in own.GetMembers())
            {
                switch (member)
                {
                    case IFieldSymbol or IPropertySymbol when ssm.IsClient(member):
                        yield return member;
                        break;
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when SymbolEqualityComparer.Default.Equals(own, type):
                        foreach (var parameter in constructor.Parameters.Where(parameter => Functions.IsOfPrimaryConstructor(parameter) && ssm.IsClient(parameter)))
                        {
                            yield return parameter;
                        }

                        break;
                }
            }
        }

        for (var outer = type?.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            foreach (var member in outer.GetMembers().Where(member => member.IsStatic && ssm.IsClient(member)))
            {
                yield return member;
            }
        }
    }

    private static int RankOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol parameter when !Functions.IsOfPrimaryConstructor(parameter) => 1,
        _ => 2,
    };

    private static int PositionOf(ISymbol symbol) => symbol is ILocalSymbol ? symbol.Locations[0].SourceSpan.Start : -symbol.Locations[0].SourceSpan.Start;

    private static string? RegionOf(ISymbol symbol, TypeModel type) => ServiceClient.CreationOf(symbol, type) is { } creation ? ClientRegion.Of(creation) : null;
}
