using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// Where a walk stands: the assumptions made so far, the calls stepped into, and what of the value is asked for.
/// </summary>
/// <param name="Conditions">What must hold for the walk to be here.</param>
/// <param name="Callee">The method that was stepped into, whose parameters take the call's arguments.</param>
/// <param name="Arguments">The arguments of that call.</param>
/// <param name="Caller">The frame of the call.</param>
/// <param name="Hops">Calls stepped through so far.</param>
internal sealed record Frame(
    ImmutableArray<Condition> Conditions, IMethodSymbol? Callee, ImmutableArray<IArgumentOperation> Arguments, Frame? Caller, int Hops)
{
    /// <summary>No assumption, no call, the value itself.</summary>
    public static readonly Frame None = new(ImmutableArray<Condition>.Empty, null, ImmutableArray<IArgumentOperation>.Empty, null, 0);

    /// <summary>The members that are to be read off the value, outermost first; empty when the value itself is meant.</summary>
    public ImmutableArray<ISymbol> Path { get; init; } = ImmutableArray<ISymbol>.Empty;

    /// <summary>Whether the entries of a collection are asked for instead of the collection.</summary>
    public bool WantsEntries { get; init; }

    /// <summary>The constant key of the one entry that is asked for; <see langword="null"/> when every entry is.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the key of an entry is asked for, and not what is under it.</summary>
    public bool WantsKeys { get; init; }

    /// <summary>Whether some test that cannot be read decides if the value arrives at all: it may be one that never does.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>What holds where the walk began: what contradicts it cannot arrive.</summary>
    public Given? Given { get; init; }

    /// <summary>
    /// Where the object is looked at, when that is later than where it got the name at hand: whatever was done to it until then counts.
    /// </summary>
    public IOperation? LookedAt { get; init; }

    /// <summary>The call that was stepped into.</summary>
    public IOperation? Call { get; init; }

    /// <summary>Whether the value was stored in an earlier round of a loop, or by another call, where tests had outcomes of their own.</summary>
    public bool IsOfAnotherRound { get; init; }

    /// <summary>Whether the call's own constant arguments say that the walk cannot get here.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether nothing more may be stepped through.</summary>
    public bool IsOutOfHops => Hops >= TraceBudget.Hops;

    /// <summary>Whether the content of an object is asked for, not the object.</summary>
    public bool ReadsContent => WantsEntries || !Path.IsEmpty;

    /// <summary>In a caller of the method at hand.</summary>
    public Frame OutToCaller => this with { Hops = Hops + 1, LookedAt = null };

    /// <summary>The value itself, in the same surroundings.</summary>
    public Frame OfValue => this with { Path = ImmutableArray<ISymbol>.Empty, WantsEntries = false, Key = null, WantsKeys = false, LookedAt = null };

    /// <summary>Under further assumptions. Those on a parameter of the method stepped into are decided by a constant argument.</summary>
    public Frame When(ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty || IsOfAnotherRound)
        {
            return this;
        }

        var open = Call is null ? conditions : conditions.Where(condition => Decide(condition) is null).Select(condition => condition.InCall(Call.Syntax.PositionText())).ToImmutableArray();
        return this with
        {
            Conditions = Conditions.AddRange(open),
            IsImpossible = IsImpossible || open.AnyExcludes(Conditions) || (Given is not null && open.AnyExcludes(Given.Conditions)) || (Call is not null && conditions.Any(condition => Decide(condition) is false)),
        };
    }

    /// <summary>At a write that is seen from here.</summary>
    public Frame When(WriteConditions when) => when.IsOfAnotherRound ? When(when.Conditions).InAnotherRound : When(when.Conditions);

    /// <summary>On the way on which an intermediate value arrived.</summary>
    public Frame Behind(Leaf value) => this with { Conditions = value.Conditions, IsUncertain = IsUncertain || value.IsUncertain };

    private bool? Decide(Condition condition) =>
        condition.IsOfVariable
        && Callee?.Parameters.FirstOrDefault(parameter => parameter.Name == condition.Subject) is { } parameter
        && Arguments.ArgumentFor(parameter) is { } argument
        && Tests.ConstantOf(argument.Value) is { } given
            ? given == condition.Value == condition.Holds
            : null;

    /// <summary>In an earlier round of a loop, or in another call.</summary>
    public Frame InAnotherRound => this with { IsOfAnotherRound = true };

    /// <summary>Inside a called method.</summary>
    public Frame Into(IMethodSymbol callee, IOperation call, ImmutableArray<IArgumentOperation> arguments) =>
        this with { Callee = callee.OriginalDefinition, Call = call, Arguments = arguments, Caller = this, Hops = Hops + 1, LookedAt = null };

    /// <summary>At the argument that filled a parameter of the method stepped into, asking for the same.</summary>
    public Frame BackToCall => Caller! with
    {
        IsImpossible = IsImpossible, Conditions = Conditions, IsOfAnotherRound = IsOfAnotherRound, IsUncertain = IsUncertain, Hops = Hops,
        Path = Path, WantsEntries = WantsEntries, Key = Key, LookedAt = null,
    };

    /// <summary>Asking for a member of what is asked for now.</summary>
    public Frame Of(ISymbol member) => this with { Path = Path.Insert(0, member) };

    /// <summary>Asking for what is left once the first member was read.</summary>
    public Frame BehindFirst => this with { Path = Path.RemoveAt(0) };
}
