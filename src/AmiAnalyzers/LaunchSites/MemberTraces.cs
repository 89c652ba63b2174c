using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What a member of an object holds where the object is handed on.</summary>
internal static class MemberTraces
{
    /// <summary>The values of a member of the object that an expression gives.</summary>
    public static Trace MemberAt(this ValueTracer tracer, IOperation value, ISymbol member) =>
        Place.Of(value) is { } place ? tracer.Member(new Place(place.Root, place.Path.Add(member)), value) : tracer.MemberOf(value, member.Name);

    /// <summary>The elements of a collection member of the object that an expression gives.</summary>
    public static Trace ElementsOf(this ValueTracer tracer, IOperation value, ISymbol member)
    {
        if (Place.Of(value) is { } place)
        {
            return tracer.MemberElements(new Place(place.Root, place.Path.Add(member)), value);
        }

        return tracer.MemberOf(value, member.Name).Leaves.Select(leaf => tracer.Elements(leaf.Operation)).Aggregate(Trace.Nothing, (all, next) => all.Union(next));
    }

    /// <summary>The values of the member of that name; <see langword="null"/> when the object's type has none.</summary>
    public static Trace? MemberAt(this ValueTracer tracer, IOperation value, string name)
    {
        var objects = tracer.Trace(value);
        if (objects.Leaves.All(leaf => leaf.IsNull))
        {
            return objects.IsComplete ? Trace.Nothing : Trace.Unknown;
        }

        var members = objects.Leaves.Select(leaf => Members.Property(leaf.Operation.Type, name)).ToList();
        return members[0] is { } member && members.All(other => SymbolEqualityComparer.Default.Equals(other, member)) ? tracer.MemberAt(value, member)
            : members.All(other => other is null) ? (objects.Leaves.All(leaf => leaf.Operation is IObjectCreationOperation) ? null : Trace.Unknown)
            : Trace.Unknown;
    }
}
