using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>Calls and constructors that only wrap one of their arguments: what they give stands for what they were given.</summary>
internal static class AdapterCatalog
{
    /// <summary>Stands for the receiver of the call in place of a parameter.</summary>
    public const string Receiver = "this";

    private const string FileName = "Adapters.txt";

    private static readonly Lazy<ImmutableDictionary<string, string>> s_wrapped = new(() =>
        DataFile.Load(FileName, row => row.Count == 1 && SlotId.Read(row[0]) is { Parameter: not null } id ? id : null, SlotCatalog.Separator)
            .Rows.ToImmutableDictionary(id => id.Member, id => id.Parameter!, StringComparer.Ordinal));

    /// <summary>The name of the parameter that the method hands on, <see cref="Receiver"/>, or null when it is no adapter.</summary>
    /// <param name="methodId">The method's documentation-comment ID, of its original definition, with or without its parameter list.</param>
    public static string? WrappedParameterOf(string methodId) =>
        s_wrapped.Value.TryGetValue(SlotId.WithoutSignature(methodId), out var parameter) ? parameter : null;

    /// <summary>The wrapped parameters by the IDs of their methods, without parameter lists.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Rows => s_wrapped.Value;
}
