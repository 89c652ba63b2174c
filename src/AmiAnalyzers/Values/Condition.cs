using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>
/// One assumption under which a value arrives: the subject (source text of a test or of a tested value) has, or has not, a value.
/// </summary>
/// <param name="Subject">Normalised text that names what was tested.</param>
/// <param name="Value">The constant that the subject was compared with; <c>true</c> for a plain Boolean.</param>
/// <param name="Holds">Whether the subject has that value on this path.</param>
/// <param name="Fact">
/// Tells apart equal texts that need not mean the same: where the variables in them are declared, and, for a test that may answer otherwise
/// the next time, where it stands. Empty for what every part of the type sees alike.
/// </param>
internal readonly record struct Condition(string Subject, string Value, bool Holds, string Fact = "")
{
    /// <summary>A loop, or a function that is called for each element, is at one of several elements of a collection.</summary>
    public static Condition AtElement(IOperation collection, IOperation element) => new("element", element.Syntax.PositionText(), true, collection.Syntax.PositionText());

    /// <summary>A method was called by one of several calls.</summary>
    public static Condition CalledBy(IMethodSymbol method, IOperation call) => new("call", call.Syntax.PositionText(), true, method.ToDisplayString());

    /// <summary>The calls in which the variables are read, outermost last; empty outside of calls.</summary>
    public string Calls { get; init; } = "";

    /// <summary>Whether the fact hangs on variables alone, none of which changes.</summary>
    public bool IsOfVariable => Fact.StartsWith("@", StringComparison.Ordinal);

    /// <summary>The assumption of the other branch.</summary>
    public Condition Negated => this with { Holds = !Holds };

    /// <summary>Whether both assumptions can certainly not be true at once.</summary>
    public bool Excludes(Condition other) => Fact == other.Fact && Calls == other.Calls && MayExclude(other);

    /// <summary>Whether both assumptions cannot be true at once if equal texts mean the same, as the author is likely to think.</summary>
    public bool MayExclude(Condition other) =>
        Subject == other.Subject
        && (Value == other.Value ? Holds != other.Holds : Holds && other.Holds);

    /// <summary>The assumption as made inside a call: the variables of a method are new in each call of it.</summary>
    /// <param name="call">Names the call.</param>
    public Condition InCall(string call) => Fact.Length == 0 ? this : this with { Calls = Calls + " in " + call };
}

/// <summary>Sets of assumptions.</summary>
internal static class Conditions
{
    /// <summary>Whether one of these assumptions and one of the others cannot both be true.</summary>
    public static bool AnyExcludes(this ImmutableArray<Condition> conditions, ImmutableArray<Condition> others)
    {
        foreach (var mine in conditions)
        {
            foreach (var theirs in others)
            {
                if (mine.Excludes(theirs))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
