using System.Collections.Immutable;

namespace AmiAnalyzers.Reporting;

/// <summary>What the fix of a look-up without an owner needs to know.</summary>
/// <param name="Request">Full name of the type that says which images to look for.</param>
/// <param name="Member">Its list of owners.</param>
/// <param name="Choices">The owners to offer, the best choice first; each choice is a list.</param>
internal sealed record OwnerFix(string Request, string Member, ImmutableArray<ImmutableArray<string>> Choices)
{
    private const char BetweenChoices = ';';
    private const char BetweenOwners = ',';

    /// <summary>The record as a report carries it.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(nameof(Request), Request)
        .Add(nameof(Member), Member)
        .Add(nameof(Choices), string.Join(BetweenChoices.ToString(), Choices.Select(owners => string.Join(BetweenOwners.ToString(), owners))));

    /// <summary>Reads the record off a report; <see langword="null"/> when the report has no such fix.</summary>
    public static OwnerFix? From(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Request), out var request) && request is not null
        && properties.TryGetValue(nameof(Member), out var member) && member is not null
        && properties.TryGetValue(nameof(Choices), out var choices) && choices is not null
            ? new(request, member, choices.Split(BetweenChoices).Select(owners => owners.Split(BetweenOwners).ToImmutableArray()).ToImmutableArray())
            : null;
}
