using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>What a creation says about a client's Region, as text: creations that say the same make clients of the same Region.</summary>
internal static class ClientRegion
{
    /// <summary>The default Region of machine and account.</summary>
    public const string Default = "";

    private const string OwnRegion = ".Config.RegionEndpoint";

    /// <summary>The Region's code, or else the text of its expression; <see langword="null"/> where it is not to be seen.</summary>
    public static string? Of(IObjectCreationOperation creation, TypeModel type) => type.Clients.Of(creation).Pinned ?? Written(creation);

    /// <summary>The Region of a client that another one names.</summary>
    public static string Of(string client) => client + OwnRegion;

    /// <summary>
    /// Whether a client of Systems Manager looks a parameter up where another client starts instances, as far as anything is known.
    /// </summary>
    public static bool MayServe(string? lookUp, ServiceClient? launch)
    {
        if (lookUp is null || launch is null)
        {
            return true;
        }

        if (launch.Name is { } name && lookUp == Of(name))
        {
            return true;
        }

        var creations = launch.Type.Tracer.Trace(launch.Expression).Leaves.Select(leaf => leaf.Operation).OfType<IObjectCreationOperation>().ToList();
        return creations.Count > 0
            ? creations.All(creation => Of(creation, launch.Type) is not { } region || region == lookUp)
            : !lookUp.EndsWith(OwnRegion, StringComparison.Ordinal);
    }

    private static string? Written(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments.Where(argument => !argument.IsImplicit))
        {
            if (ClientArguments.IsRegion(argument.Parameter))
            {
                return argument.Value.NormalizedText();
            }

            if (ClientArguments.IsConfig(argument.Parameter))
            {
                return argument.Value.WithoutWrappers() is IObjectCreationOperation config ? OfConfig(config) : null;
            }
        }

        return Default;
    }

    private static string? OfConfig(IObjectCreationOperation config)
    {
        var members = config.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Where(member => member.Target is IPropertyReferenceOperation).ToList() ?? [];
        return members.Any(member => NameOf(member) == "ServiceURL")
            ? null
            : members.FirstOrDefault(member => NameOf(member) == "RegionEndpoint")?.Value.NormalizedText() ?? Default;
    }

    private static string NameOf(ISimpleAssignmentOperation member) => ((IPropertyReferenceOperation)member.Target).Property.Name;
}
