using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Finds where a value goes: the forward twin of <see cref="ValueTracer"/>, over the operations of one type.</summary>
internal sealed class UseFinder
{
    private readonly TypeFacts _facts;
    private readonly IAdapters _adapters;
    private readonly CancellationToken _cancellationToken;

    public UseFinder(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        _facts = facts;
        _adapters = adapters;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The ends of the way that the result of an operation takes.</summary>
    public Uses Of(IOperation value)
    {
        var walk = new UseWalk(_facts, _adapters, _cancellationToken);
        walk.Follow(value, default);
        return walk.Result;
    }

    /// <summary>The ends of the ways of every read of a variable.</summary>
    public Uses OfVariable(ISymbol variable)
    {
        var walk = new UseWalk(_facts, _adapters, _cancellationToken);
        walk.FollowVariable(variable, default);
        return walk.Result;
    }
}
