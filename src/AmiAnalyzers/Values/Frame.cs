using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// Where a walk stands: the assumptions made so far, the calls stepped into, and the depth.
/// </summary>
/// <param name="Conditions">What must hold for the walk to be here.</param>
/// <param name="Callee">The method that was stepped into, whose parameters take the call's arguments.</param>
/// <param name="Arguments">The arguments of that call.</param>
/// <param name="Caller">The frame of the call.</param>
/// <param name="Hops">Calls stepped through so far.</param>
/// <param name="Depth">Nesting so far.</param>
internal sealed record Frame(
    ImmutableArray<Condition> Conditions, IMethodSymbol? Callee, ImmutableArray<IArgumentOperation> Arguments, Frame? Caller, int Hops, int Depth)
{
    /// <summary>No assumption, no call.</summary>
    public static readonly Frame None = new(ImmutableArray<Condition>.Empty, null, ImmutableArray<IArgumentOperation>.Empty, null, 0, 0);

    /// <summary>Whether nothing more may be stepped through.</summary>
    public bool IsOutOfHops => Hops >= TraceBudget.Hops;

    /// <summary>One level deeper in an expression.</summary>
    public Frame Deeper => this with { Depth = Depth + 1 };

    /// <summary>Under further assumptions.</summary>
    public Frame When(ImmutableArray<Condition> conditions) => conditions.IsEmpty ? Deeper : this with { Conditions = Conditions.AddRange(conditions), Depth = Depth + 1 };

    /// <summary>Inside a called method.</summary>
    public Frame Into(IMethodSymbol callee, ImmutableArray<IArgumentOperation> arguments) =>
        new(Conditions, callee.OriginalDefinition, arguments, this, Hops + 1, Depth + 1);

    /// <summary>In a caller of the method at hand.</summary>
    public Frame OutToCaller => this with { Hops = Hops + 1, Depth = Depth + 1 };
}
