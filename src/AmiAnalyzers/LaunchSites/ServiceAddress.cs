using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Addresses of services, set in place of a Region.</summary>
internal static class ServiceAddress
{
    private static readonly string[] s_aws = [".amazonaws.com", ".amazonaws.com.cn", ".api.aws"];

    /// <summary>Names that stand for the loopback address: RFC 6761, and the one that LocalStack publishes.</summary>
    private static readonly string[] s_thisMachine = [".localhost", "localhost.localstack.cloud"];

    /// <summary>What an address tells: this machine, the Region in a host name of AWS (<c>ec2.us-west-2.amazonaws.com</c>), or nothing.</summary>
    public static ClientRegion RegionOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return ClientRegion.Unknown;
        }

        return address.IsLoopback || IsIn(address, s_thisMachine) ? ClientRegion.Local
            : IsIn(address, s_aws) && address.Host.ToLowerInvariant().Split('.').FirstOrDefault(RegionCatalog.IsKnown) is { } region ? ClientRegion.Fixed(new RegionChoice(region, System.Collections.Immutable.ImmutableArray<Condition>.Empty))
            : ClientRegion.Unknown;
    }

    private static bool IsIn(Uri address, string[] domains) => domains.Any(domain => address.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
