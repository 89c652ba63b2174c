using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Tells what only clients that talk to this machine get: an emulator's images are nobody's.</summary>
internal sealed class LocalSites
{
    private readonly TypeModel _type;
    private readonly ClientRegionReader _clients;
    private readonly Dictionary<LaunchSite, bool> _known = [];

    /// <param name="type">The model of the type.</param>
    public LocalSites(TypeModel type)
    {
        _type = type;
        _clients = new ClientRegionReader(type);
    }

    /// <summary>Whether every client that gets what is configured together talks to this machine; false when none gets it.</summary>
    public bool Contains(LaunchSite site)
    {
        if (!_known.TryGetValue(site, out var isLocal))
        {
            var clients = Consumers.Of(site.Object, _type)
                .Select(argument => (argument.Parent as IInvocationOperation)?.Instance)
                .OfType<IOperation>()
                .Where(instance => instance.Type.IsOrImplements(RegionMembers.ServiceClient))
                .ToList();
            _known[site] = isLocal = clients.Count > 0 && clients.All(client => _clients.Of(client).Certainty == RegionCertainty.Local);
        }

        return isLocal;
    }
}
