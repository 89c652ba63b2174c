using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0402: an image is deregistered and nothing is said about its snapshots.</summary>
internal sealed class SnapshotsLeftRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var requests = ConfiguredObjects.Find(type, ImageDeregistration.Request);
        if (requests.IsEmpty || DeletesSnapshots(type))
        {
            return;
        }

        foreach (var request in requests)
        {
            var isKnownToSdk = !request.Creation.Type!.GetMembers(ImageDeregistration.WithSnapshots).IsEmpty;
            if (isKnownToSdk && type.Tracer.MemberOf(request.Reading, ImageDeregistration.WithSnapshots) is { IsComplete: true, Leaves.IsEmpty: true })
            {
                findings.Add(new Finding(Descriptors.SnapshotsLeft, request.Creation.Syntax.GetLocation(), ImageDeregistration.WithSnapshots));
            }
        }
    }

    private static bool DeletesSnapshots(TypeModel type) =>
        type.Facts.Calls.Any(call => ImageDeregistration.DeletesSnapshots(call.TargetMethod.Name, call.TargetMethod.ContainingType.Name));
}
