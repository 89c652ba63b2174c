using System.Collections.Concurrent;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Reporting;

/// <summary>
/// The findings of one type: each place is reported once per rule, in source order, however many ways lead to it.
/// </summary>
internal sealed class Findings
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<(string Rule, Location Location), byte> _reported;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Rule, Location Location)> _places = [];

    /// <param name="compilation">The analysed compilation.</param>
    /// <param name="reported">What the whole compilation has reported; types that share a constant meet here.</param>
    public Findings(Compilation compilation, ConcurrentDictionary<(string Rule, Location Location), byte> reported)
    {
        _compilation = compilation;
        _reported = reported;
    }

    /// <summary>Adds a finding unless its rule has spoken at that place.</summary>
    public void Add(Finding finding)
    {
        var place = (finding.Rule.Id, finding.Location);
        if (_places.Add(place) && _reported.TryAdd(place, 0))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Whether a rule has a finding at a place in this type.</summary>
    public bool Has(DiagnosticDescriptor rule, Location location) => _places.Contains((rule.Id, location));

    /// <summary>Hands over what stands in code that people write, first place first.</summary>
    public void ReportTo(Action<Diagnostic> report)
    {
        foreach (var finding in _findings
            .Where(finding => !GeneratedCode.Contains(finding.Location, _compilation))
            .OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal))
        {
            report(finding.ToDiagnostic());
        }
    }
}
