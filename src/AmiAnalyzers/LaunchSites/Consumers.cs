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
    public static IEnumerable<IArgumentOperation> Of(SiteObject made, TypeModel type) => Follow(UsesOf(made, type), type, Nesting).Distinct();

    private static IEnumerable<IArgumentOperation> Follow(Uses uses, TypeModel type, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        foreach (var use in uses.All)
        {
            if (use is { Kind: UseKind.Argument, Consumer: IArgumentOperation argument })
            {
                yield return argument;
            }

            if (Further(use, type) is { } further)
            {
                foreach (var consumer in Follow(further, type, depth - 1))
                {
                    yield return consumer;
                }
            }
        }
    }

    /// <summary>
    /// The uses of what holds the object from there on: another object, or the parameter or the answer of a member that the type offers to
    /// others too.
    /// </summary>
    private static Uses? Further(Use use, TypeModel type) => use switch
    {
        { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: IObjectCreationOperation outer } } => UsesOf(SiteObject.Made(outer), type),
        { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { DeclaredAccessibility: not Accessibility.Private } own }, Parameter: { } parameter } }
            when type.Facts.Declares(own) && !TypeFacts.IsOverridable(own) => type.Uses.OfVariable(parameter.OriginalDefinition),
        { Kind: UseKind.Return } when ReadersOf(use.Consumer, type) is { Count: > 0 } readers => new Uses(readers.SelectMany(reader => type.Uses.Of(reader).All).ToList(), false),
        { Kind: UseKind.MemberWrite } when Holder.In(use.Consumer, type.Tracer) is { } holder => UsesOf(holder.Object, type),
        _ => null,
    };

    /// <summary>Where the type itself asks the member for what it returns.</summary>
    private static IReadOnlyList<IOperation> ReadersOf(IOperation returned, TypeModel type) =>
        type.Facts.OwnerOf(returned) is not { DeclaredAccessibility: not Accessibility.Private } own || TypeFacts.IsOverridable(own)
        || returned.Ancestors().Any(around => around is IAnonymousFunctionOperation or ILocalFunctionOperation) ? []
        : own.AssociatedSymbol is IPropertySymbol property ? type.Facts.ReferencesTo(property.OriginalDefinition)
        : type.Facts.CallsOf(own);

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
