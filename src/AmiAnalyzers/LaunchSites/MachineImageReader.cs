using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads CDK machine images with what decides on their architecture, and image types.</summary>
internal sealed class MachineImageReader(ValueTracer tracer)
{
    /// <summary>The images that a call, creation or constant stands for: several where an argument has alternatives.</summary>
    public Side<ImageValue> Read(Leaf leaf)
    {
        switch (leaf.Operation.WithoutWrappers())
        {
            case IInvocationOperation call when Find(call.TargetMethod) is { } image:
                return Read(leaf, image, call.Arguments);
            case IObjectCreationOperation creation when Find(creation.Constructor) is { } image:
                return Read(leaf, image, creation.Arguments);
            case { } constant when Find(ConstantMember.Of(constant)) is { } image:
                return Constant(leaf, image);
            default:
                return Side<ImageValue>.Unknown;
        }
    }

    /// <summary>The image that an operation stands for and what is certain of it, whatever alternatives its arguments have; <see langword="null"/> for any other operation.</summary>
    /// <remarks>The deciding operations are where the values of its arguments begin.</remarks>
    public (MachineImageFacts Facts, MachineImageChange? Successor, ImmutableArray<IOperation> Deciding)? Describe(IOperation operation)
    {
        var member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => ConstantMember.Of(operation),
        };
        if (Find(member) is not { } image)
        {
            return null;
        }

        var given = image.Arguments.Select(argument => (argument.Name, Trace: ValueOf(argument, operation.CallArguments()))).ToList();
        var known = given
            .Where(argument => !IsLeftOut(argument.Trace))
            .ToDictionary(argument => argument.Name, argument => argument.Trace is { IsComplete: true, Leaves: [var only] } ? TextOf(only) : null, StringComparer.Ordinal);
        return (image.Resolve(known), image.SuccessorOf(known), given.SelectMany(argument => argument.Trace.Leaves).Select(leaf => leaf.Operation).ToImmutableArray());
    }

    /// <summary>An image that needs no arguments.</summary>
    public static Side<ImageValue> Constant(Leaf leaf, MachineImage image) => One(leaf, leaf.Syntax, image, ImmutableDictionary<string, string?>.Empty);

    private static MachineImage? Find(ISymbol? member) =>
        member?.ContainingType is { } type && MachineImageCatalog.TypeNames.Contains(type.Name) && MemberIds.Of(member) is { } id ? MachineImageCatalog.Find(id) : null;

    private Side<ImageValue> Read(Leaf leaf, MachineImage image, ImmutableArray<IArgumentOperation> arguments)
    {
        var known = ImmutableDictionary<string, string?>.Empty;
        var alternatives = Trace.Nothing;
        MachineImageArgument? deciding = null;
        foreach (var argument in image.Arguments)
        {
            var trace = ValueOf(argument, arguments);
            if (argument.DecidesArchitecture && trace is { IsComplete: true, Leaves.Length: > 1 })
            {
                deciding = argument;
                alternatives = trace;
            }
            else if (!IsLeftOut(trace))
            {
                known = known.Add(argument.Name, trace is { IsComplete: true, Leaves: [var only] } ? TextOf(only) : null);
            }
        }

        return deciding is null
            ? One(leaf, leaf.Syntax, image, known)
            : alternatives.Leaves
                .Select(choice => One(leaf with { Conditions = choice.Conditions }, choice.Syntax, image, known.Add(deciding.Name, TextOf(choice))))
                .Aggregate((all, next) => all.Union(next));
    }

    private static Side<ImageValue> One(Leaf leaf, SyntaxNode syntax, MachineImage image, ImmutableDictionary<string, string?> arguments)
    {
        var facts = image.Resolve(arguments);
        if (facts.Architecture == CpuArchitecture.None)
        {
            return Side<ImageValue>.Unknown;
        }

        var name = facts.Parameter?.Name ?? facts.Family?.DisplayName ?? leaf.Syntax.ToString();
        var choice = syntax == leaf.Syntax ? new ImageChoice.Member(leaf.Operation.Syntax, image, arguments) : null;
        return Side<ImageValue>.Of(new ImageValue(leaf, syntax, name, facts, choice));
    }

    private Trace ValueOf(MachineImageArgument argument, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!argument.IsProperty)
        {
            return arguments.ArgumentFor(argument.Name) is { ArgumentKind: not ArgumentKind.DefaultValue } given ? tracer.Trace(given.Value) : Trace.Nothing;
        }

        var traces = arguments.Where(given => given.ArgumentKind != ArgumentKind.DefaultValue).Select(given => tracer.MemberAt(given.Value, argument.Name)).OfType<Trace>();
        return traces.Aggregate(Trace.Nothing, (all, next) => all.Union(next));
    }

    private static bool IsLeftOut(Trace trace) => trace is { IsComplete: true } && trace.Leaves.All(leaf => leaf.IsNull);

    private static string? TextOf(Leaf leaf) => leaf.Text ?? (leaf.IsWhole() ? ConstantMember.IdOf(leaf.Operation) : null);
}
