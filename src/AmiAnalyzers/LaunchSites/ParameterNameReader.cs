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
            : arguments.Select(NamesIn).FirstOrDefault(names => names is not null);
    }

    private Trace? NamesIn(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
        {
            return null;
        }

        if (Takes(aws.RowsOf(parameter), argument.Parent!))
        {
            return tracer.Trace(argument.Value);
        }

        // A request or props object has a member for the name; the parameter's type may be an interface without it.
        return TypesOf(argument)
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .Where(member => Takes(aws.RowsOf(member), argument.Value))
            .Select(member => aws.RowsOf(member).Any(row => row.HoldsSeveral) ? tracer.ElementsOf(argument.Value, member) : tracer.MemberAt(argument.Value, member))
            .FirstOrDefault();
    }

    private bool Takes(ImmutableArray<SlotRow> rows, IOperation owner) =>
        rows.Any(row => row.Role == SlotRole.ParameterName && row.Conditions.All(condition => SlotConditions.Hold(condition, new SiteObject(owner, Place.Of(owner)), tracer)));

    private IEnumerable<ITypeSymbol> TypesOf(IArgumentOperation argument) =>
        tracer.Trace(argument.Value).Leaves.Select(leaf => leaf.Operation.Type).Where(type => type is { TypeKind: TypeKind.Class }).OfType<ITypeSymbol>()
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);
}
