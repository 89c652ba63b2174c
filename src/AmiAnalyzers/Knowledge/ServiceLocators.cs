using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>Calls by which a program asks a container for an object: who made it, and how, is decided elsewhere.</summary>
internal static class ServiceLocators
{
    private const string FileName = "ServiceLocators.txt";

    private static readonly Lazy<ImmutableHashSet<string>> s_calls = new(() =>
        DataFile.Load(FileName, row => row.Count == 1 && row[0].StartsWith("M:", StringComparison.Ordinal) ? row[0] : null).Rows.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>Is it such a call?</summary>
    /// <param name="methodId">The method's documentation-comment ID, of its original definition, without its parameter list.</param>
    public static bool Contains(string methodId) => s_calls.Value.Contains(methodId);
}
