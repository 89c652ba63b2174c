using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0501, AMI0502, AMI0503 and AMI0504 on parameter names: unknown, retired, pinned, without an AMI ID.</summary>
internal sealed class ImageParameterRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        foreach (var use in type.Parameters)
        {
            CheckVersion(use, findings);
            if (ImageParameterCatalog.Parse(use.Text.Parameter) is { } parameter)
            {
                CheckRetirement(use, parameter, type, findings);
                CheckPin(use, parameter, findings);
                CheckValue(use, parameter, findings);
            }
            else if (ImageParameterCatalog.Nearest(use.Text.Parameter) is { } nearest)
            {
                Report(Descriptors.UnknownImageParameter, use, nearest, findings, use.Text.Parameter, nearest);
            }
            else if (use.GivesImage && ParameterReference.Read(use.Text.Parameter) is { PinsVersion: true } pinned)
            {
                Report(Descriptors.PinnedImageParameter, use, pinned.Prefix + pinned.Name, findings, use.Text.Parameter, "");
            }
        }
    }

    private static void CheckRetirement(ParameterUse use, ImageParameter parameter, TypeModel type, Findings findings)
    {
        if (parameter is { Retirement: { } retirement, Family: { } family })
        {
            var successor = parameter.SuccessorName is { } name && (use.IsOfMany || RunsInPlaceOf(parameter.Name, name, type)) ? name : null;
            Report(Descriptors.RetiredImageFamily, use, successor, findings, family.DisplayName, retirement.Milestone, retirement.Date, Remedies.For(successor, family));
        }
    }

    /// <summary>Whether nothing speaks against a successor on the instance types on which a type starts the image of a parameter.</summary>
    public static bool RunsInPlaceOf(string parameter, string successor, TypeModel type) =>
        ImageParameterCatalog.Parse(successor) is not { } next
        || !type.KnownPairs.SelectMany(pairs => pairs.All).Any(pair =>
            pair.Image.Facts.Parameter?.Name == parameter && pair.Type.Info is { } info && ImageSupport.WhyNot(new MachineImageFacts(next, next.Family, next.Architecture), info) is not null);

    private static void CheckPin(ParameterUse use, ImageParameter parameter, Findings findings)
    {
        if (parameter.IsPinned)
        {
            Report(Descriptors.PinnedImageParameter, use, parameter.UnpinnedName, findings, use.Text.Parameter, parameter.UnpinnedName is { } name ? $"; '{name}' gives the newest one" : "");
        }
    }

    private static void CheckVersion(ParameterUse use, Findings findings)
    {
        if (use is { GivesImage: true, Version: var (version, place) })
        {
            findings.Add(new Finding(Descriptors.PinnedImageParameter, place, use.Text.Parameter, $"; version {version} of it is asked for").Beside(version.GetLocation()));
        }
    }

    private static void CheckValue(ParameterUse use, ImageParameter parameter, Findings findings)
    {
        if (use.GivesImage && parameter.ValueKind != ParameterValueKind.AmiId)
        {
            var kind = parameter.ValueKind == ParameterValueKind.Json ? "a JSON document" : "another fact about the image";
            Report(Descriptors.ParameterWithoutImageId, use, parameter.ImageIdName, findings, use.Text.Parameter, kind, parameter.ImageIdName);
        }
    }

    private static void Report(DiagnosticDescriptor rule, ParameterUse use, string? replacement, Findings findings, params object[] arguments)
    {
        var facts = replacement is null ? ImmutableDictionary<string, string?>.Empty : new Replacement(use.Text.With(replacement), $"'{replacement}'").ToProperties();
        findings.Add(new Finding(rule, use.Location, arguments, ImmutableArray<Location>.Empty, facts));
    }
}
