using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Finds the calls that send a configured request, and with them the client whose Region counts.</summary>
internal static class LaunchClients
{
    /// <summary>The calls of service clients that take the object of a slot.</summary>
    public static IReadOnlyList<IInvocationOperation> CallsTaking(SiteObject configured, TypeModel type) =>
        configured.Operation is IInvocationOperation call && IsOfClient(call)
            ? [call]
            : [.. Consumers.Of(configured, type).Select(argument => argument.Parent).OfType<IInvocationOperation>().Where(IsOfClient).Distinct()];

    private static bool IsOfClient(IInvocationOperation call) => ServiceClient.IsClient(call.Instance?.Type);
}
