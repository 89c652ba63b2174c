using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>What a write does to its place.</summary>
internal enum WriteKind
{
    /// <summary>Replaces the value.</summary>
    Assign,

    /// <summary>Replaces the value only where it was <see langword="null"/> (<c>??=</c>).</summary>
    AssignIfNull,

    /// <summary>Adds an element to the collection in the place.</summary>
    Add,

    /// <summary>Puts an element where the one that is asked for was.</summary>
    Replace,

    /// <summary>Gives the elements of the collection in the place other positions.</summary>
    Move,

    /// <summary>Takes elements out of the collection in the place.</summary>
    Remove,

    /// <summary>Takes all elements out of the collection in the place.</summary>
    Clear,

    /// <summary>Gives the object in the place to a call whose body is at hand and which may change it.</summary>
    Call,

    /// <summary>May do anything: by-reference passing, compound assignment, increments.</summary>
    Unknown,

    /// <summary>Hands out a reference to the place itself, through which it may be written at any time.</summary>
    Aliased,
}

/// <summary>One operation that writes to a place.</summary>
/// <param name="Place">What is written.</param>
/// <param name="Operation">The writing operation.</param>
/// <param name="Value">The written value; <see langword="null"/> when it is not an expression.</param>
/// <param name="Kind">What the write does.</param>
/// <param name="Projection">How to reach the written value inside <paramref name="Value"/>, e.g. an element of a deconstructed tuple.</param>
internal sealed record Write(Place Place, IOperation Operation, IOperation? Value, WriteKind Kind, Projection Projection = default)
{
    /// <summary>Source position, by which writes of one body are ordered.</summary>
    public int Position => Operation.Syntax.SpanStart;

    /// <summary>Whether the write is a part of making the object.</summary>
    public bool IsInitial => Operation.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation;

    /// <summary>Whether the write changes what is in a collection, and not which collection the place holds.</summary>
    public bool IsOfContent => Kind is WriteKind.Add or WriteKind.Replace or WriteKind.Move or WriteKind.Remove or WriteKind.Clear;
}

/// <summary>The part of a value that is meant.</summary>
/// <param name="Elements">One element of a collection (a <c>foreach</c> variable).</param>
/// <param name="TuplePath">Element numbers in nested tuples, outermost first; <see langword="null"/> for the whole value.</param>
/// <param name="Key">The key under which the element stands; <see langword="null"/> for whichever element.</param>
internal readonly record struct Projection(bool Elements, IReadOnlyList<int>? TuplePath, IOperation? Key = null)
{
    /// <summary>Whether the whole value is meant.</summary>
    public bool IsWhole => !Elements && TuplePath is null;
}
