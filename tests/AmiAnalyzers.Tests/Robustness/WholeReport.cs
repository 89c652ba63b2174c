using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.Tests.Robustness;

/// <summary>All that a report says, so that two of them can be compared.</summary>
internal static class WholeReport
{
    public static string Of(Diagnostic report) =>
        $"{report.Id} {string.Join(' ', report.AdditionalLocations.Prepend(report.Location).Select(place => place.GetLineSpan()))} {report.GetMessage()} "
        + string.Join(' ', report.Properties.OrderBy(fact => fact.Key, StringComparer.Ordinal));
}
