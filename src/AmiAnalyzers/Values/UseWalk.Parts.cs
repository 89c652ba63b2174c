using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Values on their way as a part of another: an element of a tuple, the value of an entry.</summary>
internal sealed partial class UseWalk
{
    /// <summary>Whether a tuple that holds the value ends here: it comes apart, into variables or by the name of an element.</summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="parent">What takes it.</param>
    /// <param name="element">Which element the value is.</param>
    /// <param name="way">How it got there.</param>
    private bool ComesApart(IOperation tuple, IOperation parent, int element, UseWay way)
    {
        switch (parent)
        {
            case IFieldReferenceOperation { Field.CorrespondingTupleField: { } field } part when part.Instance == tuple:
                if (TraceWalk.TupleIndex(field) == element)
                {
                    Follow(part, way.OutOfTuple);
                }

                return true;
            case IDeconstructionAssignmentOperation deconstruction when deconstruction.Value == tuple:
                FollowInto(PartOf(deconstruction.Target, element), tuple, deconstruction, way.OutOfTuple);
                return true;
            case IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation and var target } loop when loop.Collection == tuple:
                FollowInto(PartOf(target, element), tuple, loop, way.OutOfTuple with { ThroughCollection = false });
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether entries of a dictionary that holds the value end here, and the value goes on: <c>images.Values</c>, <c>entry.Value</c>.</summary>
    /// <param name="entries">The dictionary, or an entry.</param>
    /// <param name="parent">What takes it.</param>
    /// <param name="way">How the value got there.</param>
    private bool GivesValue(IOperation entries, IOperation parent, UseWay way)
    {
        switch (parent)
        {
            case IPropertyReferenceOperation { Property.Name: "Values" } values when values.Instance == entries && CollectionTypes.IsDictionary(entries.Type):
                Follow(values, way);
                return true;
            case IPropertyReferenceOperation { Property.Name: "Key" or "Value" } side when side.Instance == entries && IsEntry(entries.Type):
                if (side.Property.Name == "Value")
                {
                    Follow(side, way);
                }

                return true;
            case IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation and var target } loop when loop.Collection == entries && CollectionTypes.IsDictionary(entries.WithoutWrappers()?.Type):
                FollowInto(PartOf(target, 1), entries, loop, way with { ThroughCollection = false });
                return true;
            default:
                return false;
        }
    }

    /// <summary>Follows the variable that the value is put into.</summary>
    private void FollowInto(IOperation? variable, IOperation whole, IOperation deconstruction, UseWay way)
    {
        if (variable is IDiscardOperation)
        {
            Add(whole, deconstruction, UseKind.Discarded, way);
        }
        else if (Place.Of(variable) is { Path.IsEmpty: true } place)
        {
            FollowMember(place.Root, way);
        }
        else
        {
            Add(whole, deconstruction, UseKind.Other, way);
        }
    }

    /// <summary>Whether variables in parentheses are given values here: the left side of a deconstruction.</summary>
    private static bool IsTarget(ITupleOperation tuple)
    {
        IOperation outer = tuple;
        while (outer.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            outer = outer.Parent;
        }

        return outer.Parent is IDeconstructionAssignmentOperation assignment && assignment.Target == outer
            || outer.Parent is IForEachLoopOperation loop && loop.LoopControlVariable == outer;
    }

    private static IOperation? PartOf(IOperation variables, int number) =>
        Undeclared(variables) is ITupleOperation tuple && number < tuple.Elements.Length ? Undeclared(tuple.Elements[number]) : null;

    private static bool IsEntry(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(KeyValuePair<int, int>), Arity: 2 } && BclCalls.IsOfBaseClassLibrary(type);

    private static IOperation? Undeclared(IOperation? target) => target is IDeclarationExpressionOperation declared ? declared.Expression : target;
}
