using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.CodeFixes.Sites;
using AmiAnalyzers.LaunchSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Maps;

/// <summary>What happens to the code of a map.</summary>
internal sealed class MapChange
{
    private readonly List<FixSite> _places = [];
    private readonly List<CodePlace> _removed = [], _gone = [];
    private readonly EditPlan _cuts = new();

    /// <summary>The expressions that become look-ups.</summary>
    public IReadOnlyList<FixSite> Places => _places;

    /// <summary>An expression becomes a look-up.</summary>
    public void Replace(FixSite place)
    {
        _places.Add(place);
        _gone.Add(place.Place);
    }

    /// <summary>A statement or member goes, with its lines.</summary>
    public void Remove(CodePlace place)
    {
        _removed.Add(place);
        _gone.Add(place);
    }

    /// <summary>A part of a document goes.</summary>
    public void Cut(TextSpan span, Document document) => _cuts.Replace(document, span, "");

    /// <summary>An expression is not read any more, being in a part that goes.</summary>
    public void Forget(CodePlace place) => _gone.Add(place);

    /// <summary>The changes beside the look-ups: what is left without a use goes too. <see langword="null"/> where nothing is replaced, or lines hold something else.</summary>
    public async Task<EditPlan?> RestAsync(TypeModel type, SolutionReader solution, CancellationToken cancellationToken)
    {
        var orphans = _places.Count == 0 ? [] : await Orphans.OfAsync(_gone, type, solution, cancellationToken).ConfigureAwait(false);
        return _places.Count == 0 ? null : WithLines([.. _removed, .. orphans]) ?? WithLines(_removed);
    }

    private EditPlan? WithLines(IReadOnlyList<CodePlace> removed)
    {
        var plan = new EditPlan();
        plan.Add(_cuts);
        return Lines.TryRemove(removed, plan) ? plan : null;
    }
}
