using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Collects the constant parameter names of a type: those that are looked up, those that image slots name, and those in templates.</summary>
internal static class ParameterUses
{
    /// <summary>One use for each literal, in the order in which they were met.</summary>
    public static ImmutableArray<ParameterUse> Of(TypeModel type, IEnumerable<SyntaxToken> triggers)
    {
        var uses = new Dictionary<Location, ParameterUse>();
        foreach (var use in Collect(type).Concat(triggers.Distinct().Where(SourceTokens.IsText).SelectMany(InTemplate)))
        {
            // A name that serves two purposes is an image's name as soon as one of them is an image.
            uses[use.Location] = uses.TryGetValue(use.Location, out var known) ? known with { GivesImage = known.GivesImage || use.GivesImage } : use;
        }

        return uses.Values.ToImmutableArray();
    }

    private static IEnumerable<ParameterUse> Collect(TypeModel type)
    {
        var names = new ParameterNameReader(type.Aws, type.Tracer);
        foreach (var slot in type.LaunchSites.SelectMany(site => site.Slots))
        {
            switch (slot.Row.Role)
            {
                case SlotRole.ParameterName:
                    var version = VersionBeside(slot, type.Tracer);
                    foreach (var leaf in slot.Written.Where(IsSpelled))
                    {
                        yield return At(leaf, new ImageText("", leaf.Text!, ""), ImageMembers.GivesImage(slot.Row), type) with { Version = version is null ? null : (version, ReportPlaces.Of(type, leaf)) };
                    }

                    break;
                case SlotRole.LaunchImage:
                    foreach (var use in InImageSlot(slot, names, type))
                    {
                        yield return use;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<ParameterUse> InImageSlot(SlotValue slot, ParameterNameReader names, TypeModel type)
    {
        foreach (var leaf in slot.Written.SelectMany(leaf => leaf.Operation is IInvocationOperation call && AppliedValue.IsApply(call) ? AppliedValue.Of(call, type.Tracer).Leaves : ImmutableArray.Create(leaf)))
        {
            if (IsSpelled(leaf))
            {
                if (ImageText.Read(leaf.Text!) is { } text)
                {
                    yield return At(leaf, text, givesImage: true, type);
                }
            }
            else if (names.NamesFor(leaf) is { } looked)
            {
                foreach (var name in looked.Leaves.Where(IsSpelled))
                {
                    yield return At(name, new ImageText("", name.Text!, ""), givesImage: true, type);
                }
            }
        }
    }

    private static ParameterUse At(Leaf name, ImageText text, bool givesImage, TypeModel type) =>
        new(name.Syntax.GetLocation(), text, givesImage) { IsOfMany = Declarations.IsConstantOfMany(name.Syntax, type.Facts.Type) };

    /// <summary>What a template in a text does with the values is not known.</summary>
    private static IEnumerable<ParameterUse> InTemplate(SyntaxToken token)
    {
        var from = 0;
        foreach (var parameter in ImageText.ParametersIn(token.ValueText))
        {
            var index = token.Text.IndexOf(parameter, from, StringComparison.Ordinal);
            if (index >= 0)
            {
                from = index + parameter.Length;
                yield return new ParameterUse(Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + index, parameter.Length)), new ImageText("", parameter, ""), GivesImage: false);
            }
        }
    }

    /// <summary>The version in the options that the same call takes.</summary>
    private static SyntaxNode? VersionBeside(SlotValue slot, ValueTracer tracer) => slot.Writes[0].Object.Operation.CallArguments()
        .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .Select(argument => tracer.MemberAt(argument.Value, ImageMembers.ParameterVersion))
        .FirstOrDefault(version => version is { IsComplete: true, Leaves: [{ Text: not null }] })?.Leaves[0].Syntax;

    private static bool IsSpelled(Leaf leaf) => leaf.Text is not null && !leaf.Operation.IsImplicit;
}
