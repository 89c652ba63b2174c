using System.Collections.Immutable;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.CodeFixes.Choices;

/// <summary>Which parameters are offered for an image, in which order. An operating system of which nothing is known is never the first choice for a real ID.</summary>
internal static class ParameterChoices
{
    private const string AmazonLinux2023 = "amazon-linux-2023";

    /// <summary>The choices, first the one that fix-all takes.</summary>
    public static ImmutableArray<ParameterChoice> For(FixSite site)
    {
        var own = new ParameterChoice(OwnParameterName.For(site), "", ParameterKind.Own, CpuArchitecture.None) is var unnamed
            ? unnamed with { Label = $"own parameter '{unnamed.Name}'" }
            : unnamed;
        var amazonLinux = AmazonLinux(CpuArchitecture.X86_64);
        var configured = site.Settings.DefaultParameter is { } name ? new ParameterChoice(name, $"'{name}'", ParameterKind.Configured, CpuArchitecture.None) : null;
        var isPlaceholder = Placeholders.Contains(site.Use.Text.Id, site.Settings.PlaceholderImageIds);
        var ordered = isPlaceholder ? new[] { configured ?? amazonLinux, own } : [configured ?? own, configured is null ? amazonLinux : own];
        return ordered.OfType<ParameterChoice>().ToImmutableArray();
    }

    /// <summary>Amazon Linux 2023, the usual start where nothing is known.</summary>
    public static ParameterChoice? AmazonLinux(CpuArchitecture architecture) =>
        ImageFamilyCatalog.Find(AmazonLinux2023) is { } family ? Public(family, architecture, ParameterKind.AmazonLinux) : null;

    private static ParameterChoice? Public(ImageFamily family, CpuArchitecture architecture, ParameterKind kind) =>
        family.PublicParameter(architecture) is { } name ? new ParameterChoice(name, $"{family.DisplayName} ({architecture.ToWord()})", kind, architecture) : null;
}
