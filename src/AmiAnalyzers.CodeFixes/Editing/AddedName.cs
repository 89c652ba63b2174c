using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>A name that an edit brings into the code.</summary>
/// <param name="Name">The name.</param>
/// <param name="Scope">The code that sees it.</param>
internal record AddedName(string Name, SyntaxNode Scope)
{
    /// <summary>Whether a name in another scope would meet this one.</summary>
    public bool Meets(SyntaxNode scope) => Scope.SyntaxTree == scope.SyntaxTree && Scope.Span.IntersectsWith(scope.Span);
}
