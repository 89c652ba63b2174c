using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0001 and AMI0002: a constant text contains an AMI ID. Which of the two depends on what becomes of the ID.</summary>
internal sealed class HardCodedAmiIdRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var hardCoded = new List<ImageIdUse>();
        foreach (var use in type.ImageIds)
        {
            if (!findings.Has(Descriptors.MalformedAmiId, use.Text.Expression.GetLocation()) && !type.SettingsAt(use.Text.Expression).AllowedImageIds.Contains(use.Text.Id))
            {
                Check(use, type, hardCoded, findings);
            }
        }

        // A Region map is one thing to change, however many Regions it has.
        foreach (var together in hardCoded.GroupBy(use => (object?)type.RegionMapAround(use.Text.Expression)?.Origin ?? use.Text.Location))
        {
            findings.Add(HardCoded(together.ToList(), type));
        }

        foreach (var leaf in PlaceholdersOfOtherTypes(type))
        {
            findings.Add(Placeholder(leaf.Syntax, leaf.Text!, type));
        }
    }

    private const string PlaceholderNote = " and a placeholder that no image has";

    private static void Check(ImageIdUse use, TypeModel type, List<ImageIdUse> hardCoded, Findings findings)
    {
        switch (use.Fate)
        {
            case ImageIdFate.Launched or ImageIdFate.Managed when IsOfThisMachine(use, type):
                break;
            case ImageIdFate.Launched when IsPlaceholder(use, type) && Declarations.IsConstantOfMany(use.Text.Expression, type.Facts.Type):
                findings.Add(Placeholder(use.Text.Expression, use.Text.Id, type));
                break;
            case ImageIdFate.Launched:
            case ImageIdFate.Unknown when !IsPlaceholder(use, type):
                hardCoded.Add(use);
                break;
            case ImageIdFate.Managed when !IsPlaceholder(use, type):
                findings.Add(Named(use, type, "managed"));
                break;
            case ImageIdFate.Compared when !IsPlaceholder(use, type):
                findings.Add(Named(use, type, "compared"));
                break;
            case ImageIdFate.Logged when !IsPlaceholder(use, type):
                findings.Add(Named(use, type, "written to a log or message"));
                break;
        }
    }

    /// <summary>Whether only clients that talk to this machine, such as an emulator's, get the ID.</summary>
    private static bool IsOfThisMachine(ImageIdUse use, TypeModel type) =>
        use.Slots.Count > 0 && use.Slots.All(slot => type.LocalSites.Contain(slot.Object));

    /// <summary>Only the type that launches knows that another type's placeholder is launched; real IDs are reported where they stand.</summary>
    private static IEnumerable<Values.Leaf> PlaceholdersOfOtherTypes(TypeModel type) =>
        from slot in type.LaunchSites.SelectMany(site => site.Slots)
        where slot.Row.Role.StartsInstances() && !type.LocalSites.Contain(slot.Object)
        from leaf in slot.Written
        where leaf.Text is { } text && AmiId.IsValid(text) && leaf.Syntax != leaf.Operation.Syntax
        let settings = type.SettingsAt(leaf.Syntax)
        where Placeholders.Contains(leaf.Text!, settings.PlaceholderImageIds) && !settings.AllowedImageIds.Contains(leaf.Text!)
        select leaf;

    /// <summary>A launched placeholder in a constant, in the same words whichever type launches it.</summary>
    private static Finding Placeholder(SyntaxNode constant, string id, TypeModel type) =>
        new(Descriptors.HardCodedAmiId, constant.GetLocation(), id, PlaceholderNote) { Facts = ImageFacts.ToProperties([ImageFacts.Of(id, type.Aws.Images)]) };

    private static bool IsPlaceholder(ImageIdUse use, TypeModel type) =>
        Placeholders.Contains(use.Text.Id, type.SettingsAt(use.Text.Expression).PlaceholderImageIds);

    private static Finding Named(ImageIdUse use, TypeModel type, string how) =>
        new(Descriptors.AmiIdNamedOutsideLaunch, use.Text.Location, use.Text.Id, how) { Facts = FactsOf([use], type) };

    private static ImmutableDictionary<string, string?> FactsOf(IEnumerable<ImageIdUse> uses, TypeModel type) => ImageFacts.ToProperties(
        uses.Select(use => FactsOf(use, type.RegionMapAround(use.Text.Expression), type)).ToList());

    private static ImageFacts FactsOf(ImageIdUse use, RegionMap? map, TypeModel type)
    {
        var id = use.Text.Expression;
        return ImageFacts.Of(
            use.Text.Id,
            type.Aws.Images,
            use.Slots.FirstOrDefault()?.Row.Api,
            map is null ? PinnedRegion(use, type) : KeyOf(use, map),
            use.Fate is not (ImageIdFate.Launched or ImageIdFate.Unknown) ? null : map is null ? type.OwnParameterNames.For(use) : type.OwnParameterNames.ForMap(map.Origin.Syntax, id, id));
    }

    /// <summary>The constant key under which the ID stands in a Region map.</summary>
    private static string? KeyOf(ImageIdUse use, RegionMap map) =>
        map.Entries.FirstOrDefault(entry => entry.Ids.Any(id => id.Written == use.Text.Expression)) is { KeyKind: RegionKeyKind.Constant, Keys: [var key] }
        && RegionCatalog.IsWellFormed(key.Text)
            ? key.Text
            : null;

    /// <summary>The one Region in which all launches of the ID are pinned.</summary>
    private static string? PinnedRegion(ImageIdUse use, TypeModel type) =>
        use.Slots.SelectMany(type.RegionalLaunchesOf).Select(launch => launch.Region.Pinned).Distinct(StringComparer.Ordinal).ToList() is [{ } region]
            ? region
            : null;

    private static Finding HardCoded(List<ImageIdUse> uses, TypeModel type)
    {
        var first = uses[0];
        var note = uses.Count switch
        {
            1 => "",
            2 => ", as is another one in its Region map",
            _ => $", as are {uses.Count - 1} others in its Region map",
        };
        return new Finding(
            Descriptors.HardCodedAmiId,
            first.Text.Location,
            [first.Text.Id, (IsPlaceholder(first, type) ? PlaceholderNote : "") + note],
            uses.Skip(1).Select(use => use.Text.Location).ToImmutableArray(),
            FactsOf(uses, type));
    }
}
