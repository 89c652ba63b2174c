using AmiAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>A client of Systems Manager that an edit adds, for every look-up that can see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Access">How code names it, <c>this.</c> included.</param>
/// <param name="Scope">The code that sees it.</param>
/// <param name="From">The position from which on it is seen.</param>
/// <param name="IsMember">Whether it belongs to the instance of the type that is the scope.</param>
/// <param name="Region">The Region it has; see <see cref="ClientRegion"/>.</param>
internal sealed record AddedClient(string Name, string Access, SyntaxNode Scope, int From, bool IsMember, string? Region) : AddedName(Name, Scope)
{
    /// <summary>Whether a place sees the client.</summary>
    public bool IsSeenAt(SyntaxNode place) =>
        Scope.SyntaxTree == place.SyntaxTree && Scope.Span.Contains(place.Span) && place.SpanStart >= From && (!IsMember || Functions.HasInstance(place));
}
