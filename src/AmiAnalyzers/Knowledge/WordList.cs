using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>What the members of a type contribute to a parameter name.</summary>
internal sealed class WordList
{
    private readonly ImmutableDictionary<string, string> _texts;

    private WordList(string typeName, ImmutableArray<string> members, ImmutableDictionary<string, string> texts, bool isLoose)
    {
        TypeName = typeName;
        Members = members;
        _texts = texts;
        IsLoose = isLoose;
    }

    /// <summary>The full name of the type; empty when texts stand for themselves.</summary>
    public string TypeName { get; }

    /// <summary>The members that are named, in the order of the row.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>Do members that are not named stand for the published name that they are like?</summary>
    public bool IsLoose { get; }

    /// <summary>Does the list tell architectures apart?</summary>
    public bool HasArchitectures =>
        Members.Select(member => ArchitectureWords.Parse(_texts[member])).Where(found => found != CpuArchitecture.None).Distinct().Count() > 1;

    /// <summary>Reads a row <c>words, list, type, member=text …[, loose]</c>.</summary>
    public static WordList? Read(DataRow row)
    {
        var pairs = row[3].Split(' ').Select(pair => pair.Split('=')).ToList();
        return pairs.All(pair => pair.Length == 2) && row[4] is "" or "loose"
            ? new(row[2], pairs.Select(pair => pair[0]).ToImmutableArray(), pairs.ToImmutableDictionary(pair => pair[0], pair => pair[1]), row[4] != "")
            : null;
    }

    /// <summary>The member of this type that an id names; null for another id.</summary>
    public string? MemberOf(string id)
    {
        var start = TypeName.Length + 2;
        return TypeName != "" && id.Length > start + 1 && id[1] == ':' && id[start] == '.' && string.CompareOrdinal(id, 2, TypeName, 0, TypeName.Length) == 0
            ? id.Substring(start + 1)
            : null;
    }

    /// <summary>What a member's name gives; null for a member that is not known.</summary>
    public string? TextOf(string member) =>
        _texts.TryGetValue(member, out var text) ? text
            : IsLoose ? WithDots(member)
            : TypeName == "" ? member
            : null;

    /// <summary>The id of an enum member.</summary>
    public string IdOf(string member) => $"F:{TypeName}.{member}";

    /// <summary>A member's name cannot hold the dot of a version, so <c>_</c> between digits stands for it: <c>1_28</c>.</summary>
    private static string WithDots(string member) =>
        string.Concat(member.Select((character, index) => character == '_' && IsDigitAt(member, index - 1) && IsDigitAt(member, index + 1) ? '.' : character));

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';
}
