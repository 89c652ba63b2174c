using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>A place where a traced value begins: a constant, or an operation that cannot be looked through.</summary>
/// <param name="Operation">The operation that produces the value, in the analysed type.</param>
/// <param name="Syntax">Where a reader finds the value: its literal if the literal is in source, else the operation's own syntax.</param>
/// <param name="Text">The constant text, or <see langword="null"/> when the value is no constant text.</param>
/// <param name="Conditions">What must hold for this value to arrive; empty when it always may.</param>
/// <param name="Members">The members that are read from the operation's result, when the value is not the result itself.</param>
internal sealed record Leaf(IOperation Operation, SyntaxNode Syntax, string? Text, ImmutableArray<Condition> Conditions, ImmutableArray<ISymbol> Members)
{
    /// <summary>Where the walk stood when it met the value.</summary>
    public Frame From { get; init; } = Frame.None;

    /// <summary>Whether the value begins inside a method whose call is known, so that what it depends on must be asked for that call.</summary>
    public bool IsInCall => From.Callee is not null;

    /// <summary>Whether the value may be one that never arrives, for a reason that conditions cannot name.</summary>
    public bool IsUncertain => From.IsUncertain;

    /// <summary>The value where it is one of several of which the code picks one.</summary>
    public Leaf Uncertain => this with { From = From with { IsUncertain = true } };

    /// <summary>Whether the value is a constant <see langword="null"/>: nothing was chosen.</summary>
    public bool IsNull => Members.IsEmpty && Operation.ConstantValue is { HasValue: true, Value: null };

    /// <summary>Whether some path can bring this value and the other one together.</summary>
    public bool CanMeet(Leaf other) => !Conditions.AnyExcludes(other.Conditions);
}
