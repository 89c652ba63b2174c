using System.Collections.Concurrent;
using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes;

/// <summary>
/// Tries edits before they are offered: whatever strategies foresee, what counts is that the changed code compiles without a new error or
/// warning, that the report is gone, and that no other came.
/// </summary>
internal sealed class OfferCheck(SolutionReader before)
{
    private readonly Dictionary<DocumentId, ILookup<string, Diagnostic>> _known = [];

    /// <summary>The solution with the changed documents, or <see langword="null"/> where the edit is not right.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="documents">The documents that are changed and checked; what the edit does to others does not bear on them.</param>
    /// <param name="report">The report that it answers.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<Solution?> TryAsync(Edit edit, IReadOnlyCollection<DocumentId> documents, ReportPlace report, CancellationToken cancellationToken)
    {
        var changed = await edit.ApplyAsync(before.Solution, documents, cancellationToken).ConfigureAwait(false);
        return await BrokenAsync(documents, changed, cancellationToken).ConfigureAwait(false) is { Count: 0 }
            && await RemovesReportsAsync(edit, documents, new SolutionReader(changed), report, cancellationToken).ConfigureAwait(false)
                ? changed
                : null;
    }

    /// <summary>The documents in which the compiler finds more to say than before.</summary>
    public async Task<IReadOnlyList<DocumentId>> BrokenAsync(IEnumerable<DocumentId> documents, Solution changed, CancellationToken cancellationToken)
    {
        var broken = new List<DocumentId>();
        foreach (var id in documents)
        {
            var now = await Complaints.OfAsync(changed, id, cancellationToken).ConfigureAwait(false);
            if (now.Count > 0 && Complaints.AreMore(now, await KnownAsync(id, cancellationToken).ConfigureAwait(false)))
            {
                broken.Add(id);
            }
        }

        return broken;
    }

    private async Task<ILookup<string, Diagnostic>> KnownAsync(DocumentId id, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(id, out var known))
        {
            _known[id] = known = await Complaints.OfAsync(before.Solution, id, cancellationToken).ConfigureAwait(false);
        }

        return known;
    }

    private async Task<bool> RemovesReportsAsync(Edit edit, IEnumerable<DocumentId> documents, SolutionReader after, ReportPlace report, CancellationToken cancellationToken)
    {
        var then = new List<Diagnostic>();
        var now = new List<Diagnostic>();
        foreach (var id in documents.Append(report.Document).Distinct())
        {
            var types = await TypesAsync(edit, id, report, cancellationToken).ConfigureAwait(false);
            then.AddRange(await ReportsAsync(before, id, types, cancellationToken).ConfigureAwait(false));
            now.AddRange(await ReportsAsync(after, id, types, cancellationToken).ConfigureAwait(false));
        }

        // What another type says of a constant here, it says no more once the ID is gone.
        var counts = then.ToLookup(found => found.Id);
        var isSaidElsewhere = !counts[report.Rule].Any(found => found.Location.SourceSpan.Start == report.Position && before.Solution.GetDocumentId(found.Location.SourceTree) == report.Document);
        return (isSaidElsewhere || now.Count(found => found.Id == report.Rule) < counts[report.Rule].Count())
            && now.GroupBy(found => found.Id).All(same => same.Count() <= counts[same.Key].Count());
    }

    /// <summary>The types in which the report stands or that the edit changes in a document; its program among them if need be.</summary>
    private async Task<HashSet<string>> TypesAsync(Edit edit, DocumentId id, ReportPlace report, CancellationToken cancellationToken)
    {
        var root = await before.Solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var positions = edit.ChangesIn(id).Select(change => change.Span.Start).Concat(id == report.Document ? [report.Position] : []);
        return new HashSet<string>(positions.Select(position => NameOf(root!.FindToken(Math.Min(position, root.FullSpan.End - 1)).Parent)), StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(SolutionReader reader, DocumentId id, HashSet<string> types, CancellationToken cancellationToken)
    {
        var reports = new List<Diagnostic>();
        var document = reader.Solution.GetDocument(id)!;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var declaration in root!.DescendantNodesAndSelf().Where(node => node is BaseTypeDeclarationSyntax or CompilationUnitSyntax && types.Contains(NameOf(node))))
        {
            if (await reader.PlaceOfAsync(declaration, cancellationToken).ConfigureAwait(false) is { } place
                && await reader.ModelAroundAsync(place, cancellationToken).ConfigureAwait(false) is { } type)
            {
                reports.AddRange(ReportsOf(type));
            }
        }

        return reports;
    }

    private static IReadOnlyList<Diagnostic> ReportsOf(TypeModel type)
    {
        var reports = new List<Diagnostic>();
        var findings = new Findings(type.Aws.Compilation, new ConcurrentDictionary<(string Rule, Location Location), byte>());
        foreach (var rule in AllRules.InOrder)
        {
            rule.Check(type, findings);
        }

        findings.ReportTo(reports.Add);
        return reports;
    }

    private static string NameOf(SyntaxNode? node) =>
        string.Join(".", node?.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText) ?? []);
}
