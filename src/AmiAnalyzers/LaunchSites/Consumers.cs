using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Finds what takes a configured object in the end, be it as a part of other objects.</summary>
internal static class Consumers
{
    private const int Nesting = 6;

    /// <summary>The arguments of calls, and of constructors of no request, that the object or what holds it becomes.</summary>
    public static IEnumerable<IArgumentOperation> Of(SiteObject made, TypeModel type) => Follow(made, type, Nesting).Distinct();

    private static IEnumerable<IArgumentOperation> Follow(SiteObject made, TypeModel type, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        foreach (var use in UsesOf(made, type).All)
        {
            switch (use)
            {
                case { Kind: UseKind.Argument, Consumer: IArgumentOperation argument }:
                    yield return argument;
                    if (argument.Parent is IObjectCreationOperation outer)
                    {
                        foreach (var consumer in Follow(SiteObject.Made(outer), type, depth - 1))
                        {
                            yield return consumer;
                        }
                    }

                    break;
                case { Kind: UseKind.MemberWrite } when Holder.In(use.Consumer, type.Tracer) is { } holder:
                    foreach (var consumer in Follow(holder.Object, type, depth - 1))
                    {
                        yield return consumer;
                    }

                    break;
            }
        }
    }

    private static Uses UsesOf(SiteObject made, TypeModel type) =>
        made switch
        {
            // A slot of a call is taken by that call.
            { Operation: IInvocationOperation } => new Uses([], true),
            { Operation: IObjectCreationOperation or IWithOperation } => type.Uses.Of(made.Operation),
            { Place: { } place } => type.Uses.OfVariable(place.Root),
            _ => new Uses([], false),
        };
}
