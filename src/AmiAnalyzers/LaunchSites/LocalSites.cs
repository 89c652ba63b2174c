using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Tells what only clients that talk to this machine get: an emulator's images are nobody's.</summary>
internal sealed class LocalSites
{
    private readonly TypeModel _type;
    private readonly Dictionary<IOperation, bool> _known = [];
    private readonly bool _setsAddress;

    /// <param name="type">The model of the type.</param>
    public LocalSites(TypeModel type)
    {
        _type = type;
        _setsAddress = type.Facts.OfKind<IPropertyReferenceOperation>(OperationKind.PropertyReference).Any(reference => reference.Property.Name == RegionMembers.ConfigAddress);
    }

    /// <summary>Whether every client that gets what is configured together talks to this machine; false when none gets it.</summary>
    public bool Contain(SiteObject configured)
    {
        if (!_setsAddress)
        {
            return false;
        }

        if (!_known.TryGetValue(configured.Operation, out var areLocal))
        {
            var clients = Consumers.Of(configured, _type)
                .Select(argument => (argument.Parent as IInvocationOperation)?.Instance)
                .OfType<IOperation>()
                .Where(instance => instance.Type.IsOrImplements(RegionMembers.ServiceClient))
                .ToList();
            _known[configured.Operation] = areLocal = clients.Count > 0 && clients.All(client => _type.Clients.Of(client).Certainty == RegionCertainty.Local);
        }

        return areLocal;
    }
}
