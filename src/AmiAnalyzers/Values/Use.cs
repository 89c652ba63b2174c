using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>What becomes of a value at the end of its way through a type.</summary>
internal enum UseKind
{
    /// <summary>An argument of a call or constructor whose body is not followed; the consumer is the argument.</summary>
    Argument,

    /// <summary>Assigned to a member of another object; the consumer is the assignment.</summary>
    MemberWrite,

    /// <summary>Compared: <c>==</c>, <c>is</c>, a <c>switch</c> label or arm.</summary>
    Comparison,

    /// <summary>The key of a dictionary entry, or an index.</summary>
    Key,

    /// <summary>A member of it is read or called; the consumer is the member access or call.</summary>
    Receiver,

    /// <summary>A part of a longer text.</summary>
    Interpolation,

    /// <summary>Handed out of the type.</summary>
    Return,

    /// <summary>Evaluated and dropped.</summary>
    Dropped,

    /// <summary>Assigned to <c>_</c>.</summary>
    Discarded,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One end of a value's way.</summary>
/// <param name="Value">The expression that carries the value there.</param>
/// <param name="Consumer">The operation that takes it.</param>
/// <param name="Kind">How it is taken.</param>
/// <param name="ThroughCollection">Whether the value got there as an element of a collection.</param>
internal sealed record Use(IOperation Value, IOperation Consumer, UseKind Kind, bool ThroughCollection);

/// <summary>The ends that were found.</summary>
/// <param name="All">The ends, nearest first.</param>
/// <param name="IsComplete">Whether no other end can exist inside or outside of the type.</param>
internal sealed record Uses(IReadOnlyList<Use> All, bool IsComplete);
