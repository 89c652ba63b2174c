using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes;

/// <summary>
/// Fixes many reports at once. Their plans are put together unchecked, which is what keeps the work in proportion to their number, and the
/// result is checked as a whole; only where a document turns out wrong are its plans checked as they come.
/// </summary>
internal sealed class FixAllSession
{
    private readonly SolutionReader _solution;
    private readonly OfferCheck _check;
    private readonly string? _key;
    private readonly List<Report> _reports = [];
    private readonly HashSet<(SyntaxNode Text, TextSpan Id)> _rewritten = [];

    /// <param name="solution">The solution to fix.</param>
    /// <param name="key">The equivalence key of the chosen action; without one, the first action of each report.</param>
    public FixAllSession(Solution solution, string? key)
    {
        _solution = new SolutionReader(solution);
        _check = new OfferCheck(_solution);
        _key = key;
    }

    /// <summary>Takes a report into the work.</summary>
    public async Task FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await _solution.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Count: > 0 } sites)
        {
            await AddAsync(ReportPlace.Of(diagnostic, document), sites, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds a report, unless another one is about the same IDs: one rewrite answers both.</summary>
    private async Task AddAsync(ReportPlace place, IReadOnlyList<FixSite> sites, CancellationToken cancellationToken)
    {
        var targets = await LookUpTarget.OfAsync(sites, _solution, cancellationToken).ConfigureAwait(false);
        if (_key is not null && !_key.StartsWith(place.Rule, StringComparison.Ordinal) || targets.Count == 0)
        {
            return;
        }

        if (targets[0].Sites.Aggregate(false, (isNew, site) => _rewritten.Add((site.Literal, site.Use.Text.Location.SourceSpan)) || isNew))
        {
            _reports.Add(new Report(place, targets));
        }
    }

    /// <summary>The solution with every report fixed that can be.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        var suspects = new HashSet<Report>();
        while (true)
        {
            var edit = new Edit();
            var authors = new Dictionary<DocumentId, HashSet<Report>>();
            foreach (var report in _reports)
            {
                if (await ChooseAsync(report, edit, isChecked: suspects.Contains(report), cancellationToken).ConfigureAwait(false) is { } offer && edit.TryAdd(offer.Plan))
                {
                    foreach (var change in offer.Plan.Changes)
                    {
                        (authors.TryGetValue(change.Document, out var reports) ? reports : authors[change.Document] = []).Add(report);
                    }
                }
            }

            var changed = await edit.ApplyAsync(_solution.Solution, cancellationToken).ConfigureAwait(false);
            var broken = await _check.BrokenAsync(edit.Documents, changed, cancellationToken).ConfigureAwait(false);
            if (broken.Count == 0)
            {
                return changed;
            }

            // Plans that were checked and still break a document together are given up; so every round has less to do.
            var blamed = broken.SelectMany(document => authors[document]).ToList();
            if (!blamed.Any(suspects.Add))
            {
                _reports.RemoveAll(blamed.Contains);
            }

            suspects.UnionWith(blamed);
        }
    }

    private async Task<LookUpOffer?> ChooseAsync(Report report, Edit edit, bool isChecked, CancellationToken cancellationToken)
    {
        var first = true;
        foreach (var planning in LookUpOffer.PlanAll(report.Targets, report.Place.Rule, new LookUpContext(_solution, edit), cancellationToken))
        {
            if (await planning.ConfigureAwait(false) is not { } offer || (isChecked && !await IsRightAsync(report, offer, edit, cancellationToken).ConfigureAwait(false)))
            {
                continue;
            }

            if (_key is null || (first && _key == LookUpOffer.FirstKey(report.Place.Rule)) || _key == offer.Key)
            {
                return offer;
            }

            first = false;
        }

        return null;
    }

    private async Task<bool> IsRightAsync(Report report, LookUpOffer offer, Edit edit, CancellationToken cancellationToken)
    {
        var next = edit.Fork();
        var documents = offer.Plan.Changes.Select(change => change.Document).Distinct().ToList();
        return next.TryAdd(offer.Plan) && await _check.TryAsync(next, documents, report.Place, cancellationToken).ConfigureAwait(false) is not null;
    }

    private sealed class Report(ReportPlace place, IReadOnlyList<LookUpTarget> targets)
    {
        public ReportPlace Place => place;

        public IReadOnlyList<LookUpTarget> Targets => targets;
    }
}
