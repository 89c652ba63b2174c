using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0301 and AMI0302: a look-up that does not say whose images count, or says it where EC2 does not listen.</summary>
internal sealed class LookUpOwnerRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var areOwnersChecked = new Lazy<bool>(() => OwnerChecks.AreIn(type.Facts));
        foreach (var lookUp in type.ImageLookUps)
        {
            var isPicked = type.ImageSelections.Any(selection => !selection.NamesImage && lookUp.Call is { } call && selection.Calls.Contains(call));
            if (!AddIneffective(lookUp, isPicked, type, findings))
            {
                AddMissing(lookUp, isPicked, areOwnersChecked, type, findings);
            }
        }
    }

    private static bool AddIneffective(ImageLookUp lookUp, bool isPicked, TypeModel type, Findings findings)
    {
        var found = Ineffective(lookUp, isPicked, type).ToList();
        found.ForEach(findings.Add);
        return found.Count > 0;
    }

    private static IEnumerable<Finding> Ineffective(ImageLookUp lookUp, bool isPicked, TypeModel type)
    {
        foreach (var filter in lookUp.MistakenFilters)
        {
            var value = filter.Values.Leaves.FirstOrDefault(leaf => leaf.Text == OwnerCatalog.Self);
            yield return value is not null && filter.Name.Text == ImageFilterCatalog.OwnerAlias
                ? new Finding(Descriptors.IneffectiveOwner, ReportPlaces.Of(type, value), $"Alias '{value.Text}'", $"no image has that owner-alias; it belongs into {lookUp.Request.Owners}")
                : new Finding(Descriptors.IneffectiveOwner, ReportPlaces.Of(type, filter.Name), $"Filter '{filter.Name.Text}'", $"EC2 knows no such filter; use owner-id, owner-alias or {lookUp.Request.Owners}");
        }

        foreach (var list in lookUp.EmptyOwnerLists)
        {
            yield return new Finding(Descriptors.IneffectiveOwner, list.Syntax.GetLocation(), "An empty list", $"{lookUp.Request.Api} then accepts images of anyone");
        }

        if (lookUp.MayAnswerStrangers(isPicked))
        {
            foreach (var user in lookUp.UsersTakenForOwners)
            {
                var place = user.Leaf.Text is null ? user.Written.GetLocation() : ReportPlaces.Of(type, user.Leaf);
                yield return new Finding(
                    Descriptors.IneffectiveOwner, place, lookUp.Request.Users!, $"it says who may launch an image, not who made it; name the owner in {lookUp.Request.Owners}");
            }
        }
    }

    private static void AddMissing(ImageLookUp lookUp, bool isPicked, Lazy<bool> areOwnersChecked, TypeModel type, Findings findings)
    {
        var trusted = type.SettingsAt(lookUp.Origin.Syntax).TrustedOwners;
        if (lookUp.MayAnswerStrangers(isPicked))
        {
            if (!areOwnersChecked.Value)
            {
                var fix = new OwnerFix(lookUp.Request.TypeName, lookUp.Request.Owners, OwnerChoices.For(lookUp, trusted));
                findings.Add(new Finding(
                    Descriptors.LookUpWithoutOwner, lookUp.Origin.Syntax.GetLocation(), lookUp.Request.Api, "any owner", $"anyone can publish an image that fits, so say in {lookUp.Request.Owners} whose images count")
                {
                    Facts = fix.ToProperties(),
                });
            }
        }
        else if (!trusted.IsEmpty && lookUp.Selects(isPicked))
        {
            foreach (var owner in lookUp.OwnerTexts.Where(owner => !trusted.Contains(owner.Text!)))
            {
                findings.Add(new Finding(
                    Descriptors.LookUpWithoutOwner, ReportPlaces.Of(type, owner), lookUp.Request.Api, $"owner '{owner.Text}'", "ami_analyzers.trusted_owners does not list it"));
            }
        }
    }
}
