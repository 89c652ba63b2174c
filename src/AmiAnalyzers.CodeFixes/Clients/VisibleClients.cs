using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

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
            where place.Sees(symbol) && !IsMadeOnDemand(symbol, type)
            let region = RegionOf(symbol, type)
            where region is not null || !launches.Any(launch => RegionLoop.IsOutlivedBy(symbol, launch))
            select (Rank: RankOf(symbol), Position: PositionOf(symbol), Access: symbol.Name, Region: region);
        var planned = added.Where(client => client.IsSeenAt(place.Node)).Select(client => (Rank: client.IsMember ? 2 : 0, Position: client.From, client.Access, client.Region));
        var beside = Beside(ssm, place, launches).Select(access => (Rank: 3, Position: 0, Access: access, Region: (string?)null));
        return declared.Concat(planned).Concat(beside)
            .Where(client => launches.All(launch => ClientRegion.MayServe(client.Region, launch) && !IsOld(client.Region, client.Position, launch, place)))
            .OrderBy(client => client.Rank)
            .ThenByDescending(client => client.Position)
            .Select(client => client.Access)
            .FirstOrDefault();
    }

    /// <summary>Whether the launching client's variable got another client since its Region was read.</summary>
    private static bool IsOld(string? region, int position, ServiceClient launch, CodePlace place) =>
        launch.Name is { } name && region == ClientRegion.Of(name)
        && position >= 0 && position < place.Position && launch.IsWrittenIn(place.Node.SyntaxTree, TextSpan.FromBounds(position, place.Position));

    /// <summary>Members of the object that holds the launching client: <c>aws.Ssm</c> beside <c>aws.Ec2</c>.</summary>
    private static IEnumerable<string> Beside(SsmTypes ssm, CodePlace place, IReadOnlyList<ServiceClient> launches)
    {
        if (launches.Count == 0
            || launches.Any(launch => launch.Name is null || launch.Name != launches[0].Name)
            || launches[0].Expression is not IMemberReferenceOperation { Syntax: MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access, Member: var member } reference)
        {
            return [];
        }

        return from holder in BasesOf(reference.Instance?.Type ?? member.ContainingType)
               from other in holder.GetMembers()
               where other.IsStatic == member.IsStatic && ssm.IsClient(other) && place.Model.IsAccessible(place.Position, other)
               select access.Expression + "." + other.Name;
    }

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
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
        foreach (var own in BasesOf(type))
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

    /// <summary>Whether whoever asks first gives a field its client, <c>Ssm => ssm ??= new …</c>: until then it has none.</summary>
    private static bool IsMadeOnDemand(ISymbol symbol, TypeModel type) =>
        symbol is IFieldSymbol && type.Facts.WritesTo(symbol).Any(write => write.Operation is ICoalesceAssignmentOperation || type.Facts.OwnerOf(write.Operation) is IMethodSymbol { MethodKind: MethodKind.PropertyGet });

    private static int RankOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol parameter when !Functions.IsOfPrimaryConstructor(parameter) => 1,
        _ => 2,
    };

    private static int PositionOf(ISymbol symbol) => symbol is ILocalSymbol ? symbol.Locations[0].SourceSpan.Start : -symbol.Locations[0].SourceSpan.Start;

    private static string? RegionOf(ISymbol symbol, TypeModel type) => ServiceClient.CreationOf(symbol, type) is { } creation ? ClientRegion.Of(creation, type) : null;
}
