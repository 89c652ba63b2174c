using System.Collections.Immutable;

namespace AmiAnalyzers.Rules;

/// <summary>The rules for C# source. A rule that takes the place of another comes before it.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<IRule> InOrder = ImmutableArray.Create<IRule>(
        new MalformedAmiIdRule(),
        new HardCodedAmiIdRule(),
        new WrongRegionRule(),
        new SharedImageIdRule(),
        new RegionAgnosticImageRule(),
        new UnknownRegionRule(),
        new IgnoredCopyRule(),
        new RegionBoundOwnerRule(),
        new ArchitectureMismatchRule(),
        new PossibleArchitectureMismatchRule(),
        new MixedArchitecturesRule(),
        new UnsupportedFamilyRule(),
        new LookUpOwnerRule(),
        new ArbitraryImageRule(),
        new PublicImageRule(),
        new SnapshotsLeftRule(),
        new ImageParameterRule(),
        new RetiredImageRule());
}
