using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Parts of values: elements of tuples, what a record comes apart into, keys and values of entries.</summary>
internal sealed partial class TraceWalk
{
    /// <summary>Walks to the beginnings of one part of a value.</summary>
    private void Visit(IOperation? value, Projection projection, Frame frame)
    {
        if (projection.IsWhole)
        {
            Visit(value, frame);
            return;
        }

        if (projection is { Elements: true, TuplePath: [var part] } && CollectionTypes.IsDictionary(value.WithoutWrappers()?.Type))
        {
            VisitEachElement(value, frame with { WantsKeys = part == 0 });
            return;
        }

        if (projection.TuplePath is { Count: > 0 } path)
        {
            VisitPart(value, projection, path, frame);
            return;
        }

        if (projection.Key is { } key)
        {
            VisitElementAt(value, key, key, frame);
            return;
        }

        VisitEachElement(value, frame);
    }

    private void VisitPart(IOperation? value, Projection projection, IReadOnlyList<int> path, Frame frame)
    {
        _isComplete &= !IsWrittenInPart(value);
        VisitPart(walk => walk.Visit(value, projection with { TuplePath = null }, frame.OfValue), path, frame);
    }

    /// <summary>Walks to some tuples first, then into the named element of each.</summary>
    private void VisitPart(Action<TraceWalk> visitTuples, IReadOnlyList<int> path, Frame frame)
    {
        foreach (var leaf in Collect(visitTuples))
        {
            IOperation? part = leaf.Operation;
            foreach (var index in path)
            {
                part = PartOf(part.WithoutWrappers(), index);
            }

            Visit(part, frame.Behind(leaf));
        }
    }

    private static IOperation? PartOf(IOperation? whole, int index) => whole switch
    {
        ITupleOperation tuple when index < tuple.Elements.Length => tuple.Elements[index],
        IObjectCreationOperation { Initializer: null, Constructor: { } constructor } record when IsDeconstructedAsMade(constructor) => record.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == index)?.Value,
        _ => null,
    };

    /// <summary>Whether a record comes apart into the arguments of this constructor: the compiler wrote its <c>Deconstruct</c>.</summary>
    private static bool IsDeconstructedAsMade(IMethodSymbol constructor) =>
        constructor.ContainingType is { IsRecord: true } record
        && record.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => method.IsImplicitlyDeclared && method.Parameters.Select(parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Name)));

    /// <summary>Whether some statement gives an element of the tuple, or a member of the object, in a variable another value.</summary>
    private bool IsWrittenInPart(IOperation? value) => Place.Of(value) is { } place && _facts.WritesTo(place.Root.OriginalDefinition).Any(write => !write.Place.Path.IsEmpty);
}
