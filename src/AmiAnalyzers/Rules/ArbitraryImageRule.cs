using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0303: one of several found images is taken, and nothing says that it is the newest.</summary>
internal sealed class ArbitraryImageRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var selection in type.ImageSelections)
        {
            if (!selection.NamesImage && Complaint(selection.Order) is { } complaint && FindsSeveral(selection, type))
            {
                findings.Add(new Finding(Descriptors.ArbitraryImage, selection.Syntax.GetLocation(), complaint, LookUpCatalog.Image.Created));
            }
        }
    }

    private static string? Complaint(ImageOrder order) => order switch
    {
        ImageOrder.None => "EC2 answers images in no particular order",
        ImageOrder.ByName => "a name does not tell which image is newer",
        _ => null,
    };

    /// <summary>Whether every look-up is known and asks for images by something else than their IDs.</summary>
    private static bool FindsSeveral(ImageSelection selection, TypeModel type) => selection.Calls.All(call =>
        type.ImageLookUps.Where(lookUp => lookUp.Call == call).ToList() is { Count: > 0 } lookUps && lookUps.All(lookUp => !lookUp.MayNameImages));
}
