using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>What the compiler says about a document: the measure of every change that is offered.</summary>
internal static class Complaints
{
    /// <summary>Errors and warnings by their ID.</summary>
    public static async Task<ILookup<string, Diagnostic>> OfAsync(Solution solution, DocumentId id, CancellationToken cancellationToken) =>
        solution.GetDocument(id) is { } document && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false }).ToLookup(diagnostic => diagnostic.Id)
            : Array.Empty<Diagnostic>().ToLookup(diagnostic => diagnostic.Id);

    /// <summary>Is there more of anything now?</summary>
    public static bool AreMore(ILookup<string, Diagnostic> now, ILookup<string, Diagnostic> before) => now.Any(same => same.Count() > before[same.Key].Count());

    /// <summary>Does a document of the changed solution compile as well as it did?</summary>
    public static async Task<bool> AreNoMoreAsync(Solution before, Solution changed, DocumentId id, CancellationToken cancellationToken) =>
        await OfAsync(changed, id, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } now
        || !AreMore(now, await OfAsync(before, id, cancellationToken).ConfigureAwait(false));
}
