using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Values;

/// <summary>What holds where a walk begins, found out when it is first asked for.</summary>
internal sealed class Given(Tests tests, IOperation start)
{
    private ImmutableArray<Condition> _conditions;

    /// <summary>The tests around the beginning, and those before it that would have led away.</summary>
    public ImmutableArray<Condition> Conditions => _conditions.IsDefault ? _conditions = tests.Around(start) : _conditions;
}
