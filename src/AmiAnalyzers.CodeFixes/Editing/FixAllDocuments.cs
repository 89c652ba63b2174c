using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>The documents that a fix-all is asked for.</summary>
internal static class FixAllDocuments
{
    /// <summary>All documents of the scope; none for a scope that is not supported.</summary>
    public static IEnumerable<Document> Of(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents),
        _ => [],
    };
}
