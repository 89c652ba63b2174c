using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0201: on no path can the image run on the instance type.</summary>
internal sealed class ArchitectureMismatchRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var pairs = type.KnownPairs;
        var fitting = new HashSet<SyntaxNode>(pairs.SelectMany(slot => slot.All).Where(pair => pair.Runs).SelectMany(pair => new[] { pair.Image.Syntax, pair.Type.Syntax }));
        foreach (var slot in pairs.Where(slot => slot.NoneRuns))
        {
            findings.Add(FindingOn(slot, type, fitting));
        }
    }

    private static Finding FindingOn(ArchitecturePairs pairs, TypeModel model, HashSet<SyntaxNode> fitting)
    {
        var types = pairs.Types.ToList();
        var images = pairs.Images.ToList();
        var fix = FixOf(types, images, fitting);
        return new Finding(
            Descriptors.ArchitectureMismatch,
            ReportPlaces.OfTypes(model, pairs.Slot, types),
            [
                ArchitectureNames.ThatRun(types),
                ArchitectureNames.Of(types),
                ArchitectureNames.ThatAre(images),
                ArchitectureNames.Of(images),
                ImageRemedy(types, fix),
                TypeRemedy(images, fix),
            ],
            images.Select(image => ReportPlaces.Of(model, image.Leaf, image.Syntax)).OfType<Location>().ToImmutableArray(),
            fix.ToProperties());
    }

    private static string ImageRemedy(List<InstanceTypeValue> types, ArchitectureFix fix) =>
        ArchitectureNames.WithArticle(Wanted(types)?.ToWord() ?? ArchitectureNames.Of(types)) + " image" + (fix.ImageChange == nameof(ImageChangeKind.Text) ? $" ('{fix.ImageValue}')" : "");

    private static string TypeRemedy(List<ImageValue> images, ArchitectureFix fix) =>
        ArchitectureNames.WithArticle(ArchitectureNames.Of(images)) + " instance type" + (fix.InstanceType is { } name ? $" ('{name}')" : "");

    /// <summary>What can be changed: a value that stands in one place, and that no other site needs as it is.</summary>
    private static ArchitectureFix FixOf(List<InstanceTypeValue> types, List<ImageValue> images, HashSet<SyntaxNode> fitting)
    {
        var counterpart = types is [var type] && !fitting.Contains(type.Syntax) ? CounterpartOf(type, images) : null;
        var change = images is [var image] && !fitting.Contains(image.Syntax) ? ChangeOf(image, types) : null;
        return new(counterpart, change?.Kind.ToString(), change?.Argument, change?.Value, change?.Facts.Architecture.ToWord());
    }

    private static string? CounterpartOf(InstanceTypeValue type, List<ImageValue> images) =>
        images.Select(image => image.Architecture).Distinct().ToList() is [var wanted]
        && InstanceTypeCatalog.Counterpart(type.Name, wanted) is { } name
        && InstanceTypeCatalog.Find(name) is { } counterpart
        && images.All(image => ImageSupport.WhyNot(image.Facts, counterpart) is null) ? name : null;

    private static ImageChange? ChangeOf(ImageValue image, List<InstanceTypeValue> types) =>
        Wanted(types) is { } target
        && image.Choice?.For(target) is { } change
        && types.All(type => type.Info is null || ImageSupport.WhyNot(change.Facts, type.Info) is null) ? change : null;

    /// <summary>The architecture to look for, which all types run: of two the one of today.</summary>
    private static CpuArchitecture? Wanted(List<InstanceTypeValue> types)
    {
        var shared = types.Aggregate(types[0].Architectures, (all, type) => all & type.Architectures);
        return shared.HasFlag(CpuArchitecture.X86_64) ? CpuArchitecture.X86_64
            : shared.HasFlag(CpuArchitecture.Arm64) ? CpuArchitecture.Arm64
            : shared is CpuArchitecture.X86_64Mac or CpuArchitecture.Arm64Mac ? shared
            : null;
    }
}
