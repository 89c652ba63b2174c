using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0105: an image is copied into another Region, and its ID there is never asked for.</summary>
internal sealed class IgnoredCopyRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var copies = new ImageCopies(type);
        foreach (var copy in copies.Find())
        {
            var stale = copies.StaleUse(copy);
            if (stale is not null || copies.IsDropped(copy))
            {
                var what = stale is null ? "The answer of CopyImage is dropped" : "The ID of the source is used with the client of the copy";
                findings.Add(new Finding(Descriptors.IgnoredCopy, copy.Call.Syntax.GetLocation(), what, ImageCopy.NewId).Beside(stale?.GetLocation()));
            }
        }
    }
}
