using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0106: a look-up names an account of Amazon that publishes images in some Regions only.</summary>
internal sealed class RegionBoundOwnerRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var lookUp in type.ImageLookUps)
        {
            var trusted = type.SettingsAt(lookUp.Origin.Syntax).TrustedOwners;
            var mayName = trusted.IsEmpty || trusted.Contains(OwnerCatalog.Amazon);
            var mayFilter = mayName && !lookUp.Filters.Any(filter => filter.Name.Text == ImageFilterCatalog.OwnerAlias);
            Check(lookUp.Owners, filter: null, mayName, type, findings);
            foreach (var filter in lookUp.Filters.Where(filter => filter.Name.Text == ImageFilterCatalog.OwnerId))
            {
                Check(filter.Values, filter.Name, mayFilter, type, findings);
            }
        }
    }

    private static void Check(Trace owners, Leaf? filter, bool mayName, TypeModel type, Findings findings)
    {
        if (owners.Leaves.Any(owner => owner.Text == OwnerCatalog.Amazon))
        {
            return;
        }

        var bound = owners.Leaves.Where(owner => owner.Text is { } account && OwnerCatalog.RegionBound(account) is { } publisher && !IsChosenFor(publisher, owner)).ToList();

        // Under another name a filter takes aliases only.
        var canName = mayName && (filter is null || (owners.IsComplete && bound.Count == owners.Leaves.Length && IsUsedOnce(filter, type)));
        foreach (var owner in bound)
        {
            var publisher = OwnerCatalog.RegionBound(owner.Text!)!;
            var where = publisher.Regions.Length == 1 ? publisher.Regions[0] : "some Regions";
            var accounts = canName && IsUsedOnce(owner, type) ? bound.Select(account => account.Text!).Distinct().ToImmutableArray() : ImmutableArray<string>.Empty;
            findings.Add(new Finding(
                Descriptors.RegionBoundOwner, ReportPlaces.Of(type, owner), owner.Text!, publisher.Publisher, where)
            {
                Facts = new OwnerAccountFix(accounts).ToProperties(),
            }.Beside(filter?.Syntax.GetLocation()));
        }
    }

    /// <summary>Whether the code names the account in one of its own Regions only.</summary>
    private static bool IsChosenFor(ImageOwner publisher, Leaf owner) => owner.Conditions.Any(test => test.Holds && publisher.Regions.Contains(test.Value));

    /// <summary>Whether the text serves the look-up alone.</summary>
    private static bool IsUsedOnce(Leaf text, TypeModel type) => type.Uses.Of(text.Operation) is { IsComplete: true, All.Count: 1 };
}
