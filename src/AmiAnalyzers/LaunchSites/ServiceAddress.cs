using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Addresses of services, set in place of a Region.</summary>
internal static class ServiceAddress
{
    /// <summary>What an address tells: this machine, the Region in a host name of AWS (<c>ec2.us-west-2.amazonaws.com</c>), or nothing.</summary>
    public static ClientRegion RegionOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return ClientRegion.Unknown;
        }

        var isAws = address.Host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".amazonaws.com.cn", StringComparison.OrdinalIgnoreCase);
        return address.IsLoopback ? ClientRegion.Local
            : isAws && address.Host.ToLowerInvariant().Split('.').FirstOrDefault(RegionCatalog.IsKnown) is { } region ? ClientRegion.Fixed(new RegionChoice(region, System.Collections.Immutable.ImmutableArray<Condition>.Empty))
            : ClientRegion.Unknown;
    }
}
