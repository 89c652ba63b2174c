using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>Which parameters are offered for an image, in which order. An operating system of which nothing is known is never the first choice for a real ID.</summary>
internal static class ParameterChoices
{
    private const string AmazonLinux2023 = "amazon-linux-2023";

    /// <summary>The choices, first the one that fix-all takes.</summary>
    public static ImmutableArray<ParameterChoice> For(FixSite site) =>
        Ordered(site, Own(site.Type.OwnParameterNames.For(site.Use)), []).OfType<ParameterChoice>().ToImmutableArray();

    private static ParameterChoice Own(string name) => new(name, $"own parameter '{name}'", ParameterKind.Own, CpuArchitecture.None);

    /// <summary>The choices that are right for every one of some IDs, all of which become one parameter.</summary>
    /// <param name="sites">The IDs.</param>
    /// <param name="map">What holds them.</param>
    /// <param name="id">The first of them as the map has it.</param>
    /// <param name="use">An expression that chooses one of them.</param>
    public static ImmutableArray<ParameterChoice> ForAll(IReadOnlyList<FixSite> sites, SyntaxNode map, SyntaxNode id, FixSite use)
    {
        var own = Own(sites[0].Type.OwnParameterNames.ForMap(map, id, use.Literal));
        var texts = ImageTexts.OfMap(map).ToList();
        var each = sites.Select(site => Ordered(site, own, texts).OfType<ParameterChoice>().ToImmutableArray()).ToList();
        return each[0].Where(choice => each.All(others => others.Any(other => other.Name == choice.Name && other.Kind == choice.Kind))).ToImmutableArray();
    }

    /// <summary>Amazon Linux 2023, the usual start where nothing is known.</summary>
    public static ParameterChoice? AmazonLinux(CpuArchitecture architecture) =>
        ImageFamilyCatalog.Find(AmazonLinux2023) is { } family ? Public(family, architecture, ParameterKind.AmazonLinux) : null;

    private static IEnumerable<ParameterChoice?> Ordered(FixSite site, ParameterChoice own, IReadOnlyList<string> texts)
    {
        if (site.Type.Aws.Images.Find(site.Use.Text.Id) is { } image)
        {
            return Cataloged(image, own);
        }

        if (ImageTexts.EvidenceFor(site, texts) is { } evidence)
        {
            var architecture = evidence.Architecture == CpuArchitecture.None ? LaunchArchitecture.Of(site) : evidence.Architecture;
            return evidence.Family.Retirement is null
                ? [Public(evidence.Family, architecture, ParameterKind.Public), own]
                : [own, ImageFamilyCatalog.SuccessorOf(evidence.Family) is { } successor ? Public(successor, architecture, ParameterKind.Successor) : null];
        }

        var start = site.Settings.DefaultParameter is { } configured
            ? new ParameterChoice(configured, $"'{configured}'", ParameterKind.Configured, CpuArchitecture.None)
            : null;
        var amazonLinux = AmazonLinux(LaunchArchitecture.Of(site));
        return start is not null ? [start, own]
            : Placeholders.Contains(site.Use.Text.Id, site.Settings.PlaceholderImageIds) ? [amazonLinux, own]
            : [own, amazonLinux];
    }

    /// <summary>An image that a catalog knows without a public parameter is somebody's own, or of a publisher that has none.</summary>
    private static IEnumerable<ParameterChoice?> Cataloged(CatalogImage image, ParameterChoice own) =>
        image.NewestParameter is not { } published ? [own]
        : ImageParameterCatalog.Parse(published) is not { } parameter ? [new ParameterChoice(published, $"'{published}'", ParameterKind.Public, image.Architecture), own]
        : parameter.Retirement is null ? [Named(parameter.UsualName, ParameterKind.Public), own]
        : [own, Named(parameter.SuccessorName, ParameterKind.Successor)];

    private static ParameterChoice? Public(ImageFamily family, CpuArchitecture architecture, ParameterKind kind) =>
        family.PublicParameter(architecture) is { } name ? new ParameterChoice(name, $"{family.DisplayName} ({architecture.ToWord()})", kind, architecture, family.IsWindows) : null;

    private static ParameterChoice? Named(string? name, ParameterKind kind) =>
        name is not null && ImageParameterCatalog.Parse(name) is { Family: { } family } parameter
            ? new ParameterChoice(name, $"{family.DisplayName} ({parameter.Architecture.ToWord()})", kind, parameter.Architecture, family.IsWindows)
            : null;
}
