using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Reads which parameter a call or object looks up, from the slots of its arguments.</summary>
internal sealed class ParameterNameReader(AwsContext aws, ValueTracer tracer)
{
    /// <summary>The names of the parameters whose value a beginning is; <see langword="null"/> when it is no look-up.</summary>
    public Trace? NamesFor(Leaf leaf)
    {
        var arguments = leaf.Operation.WithoutWrappers() switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.IsEmpty || !ImageMembers.IsParameterValue(leaf.LastMember())
            ? null
            : arguments.Select(argument => NamesIn(argument, leaf)).FirstOrDefault(names => names is not null);
    }

    private Trace? NamesIn(IArgumentOperation argument, Leaf leaf)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
        {
            return null;
        }

        if (Takes(aws.RowsOf(parameter), argument.Parent!))
        {
            return leaf.IsInCall ? tracer.Trace(Reading.Beside(leaf, argument.Value)) : tracer.Trace(argument.Value);
        }

        // A request or props object has a member for the name; the parameter's type may be an interface without it.
        return TypesOf(argument)
            .SelectMany(type => type.OriginalDefinition.GetMembers().OfType<IPropertySymbol>())
            .Where(member => Takes(aws.RowsOf(member), argument.Value))
            .Select(member => Values(argument.Value, member, leaf))
            .FirstOrDefault();
    }

    private Trace Values(IOperation request, IPropertySymbol member, Leaf leaf) => (leaf.IsInCall, aws.RowsOf(member).Any(row => row.HoldsSeveral)) switch
    {
        (true, true) => OneOf(tracer.ElementsOf(Reading.Beside(leaf, request), member.Name)),
        (true, false) => tracer.MemberOf(Reading.Beside(leaf, request), member.Name),
        (false, true) => OneOf(tracer.ElementsOf(request, member)),
        (false, false) => tracer.MemberAt(request, member),
    };

    /// <summary>Of several parameters that are asked for at once the code picks whichever it likes.</summary>
    private static Trace OneOf(Trace names) => names.Leaves.Length > 1 ? names with { Leaves = names.Leaves.Select(name => name.Uncertain).ToImmutableArray() } : names;

    private bool Takes(ImmutableArray<SlotRow> rows, IOperation owner) =>
        rows.Any(row => row.Role == SlotRole.ParameterName && row.Conditions.All(condition => SlotConditions.Hold(condition, new SiteObject(owner, Place.Of(owner)), tracer)));

    private IEnumerable<ITypeSymbol> TypesOf(IArgumentOperation argument) =>
        tracer.Trace(argument.Value).Leaves.Select(leaf => leaf.Operation.Type).Where(type => type is { TypeKind: TypeKind.Class }).OfType<ITypeSymbol>()
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);
}
