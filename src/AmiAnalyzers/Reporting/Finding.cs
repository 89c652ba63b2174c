using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Reporting;

/// <summary>One report before it is handed to Roslyn.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Location">Where it is shown.</param>
/// <param name="Arguments">What fills the message.</param>
/// <param name="Others">Further places that belong to it.</param>
/// <param name="Facts">What the fixes need to know.</param>
internal sealed record Finding(
    DiagnosticDescriptor Rule, Location Location, object[] Arguments, ImmutableArray<Location> Others, ImmutableDictionary<string, string?> Facts)
{
    public Finding(DiagnosticDescriptor rule, Location location, params object[] arguments)
        : this(rule, location, arguments, ImmutableArray<Location>.Empty, ImmutableDictionary<string, string?>.Empty)
    {
    }

    /// <summary>The same with further places; its own is left out.</summary>
    public Finding Beside(params Location?[] others) =>
        this with { Others = Others.AddRange(others.OfType<Location>().Where(other => !other.Equals(Location))) };

    /// <summary>The report as Roslyn takes it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Others, Facts, Arguments);
}
