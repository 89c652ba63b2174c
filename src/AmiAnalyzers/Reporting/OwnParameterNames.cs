using System.Text.RegularExpressions;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Reporting;

/// <summary>Names parameters of the user's own after what the code calls the images: <c>/ami/web-server</c>.</summary>
internal sealed class OwnParameterNames
{
    /// <summary>The last part of the name where nothing names the image.</summary>
    public const string Unnamed = "my-image";

    private const int DigitsToTellApart = 4;

    // Begins where a name does, not at each slash in it: long paths take no longer than their length.
    private static readonly Regex s_nameWithEnd = new(@"(?<![\w./-])(/[\w./-]+)-[0-9a-f]{4,17}(?:""|$)", RegexOptions.CultureInvariant);

    private readonly TypeModel _type;
    private readonly Dictionary<SyntaxNode, string> _names = [];
    private readonly Lazy<ILookup<string, string>> _idsByName;
    private readonly Lazy<ILookup<string, RegionMap>> _mapsByName;
    private readonly Lazy<HashSet<string>> _takenApart;

    /// <param name="type">The type around the images.</param>
    public OwnParameterNames(TypeModel type)
    {
        _type = type;
        _idsByName = new(() => type.ImageIds.Where(use => use.Fate is ImageIdFate.Launched or ImageIdFate.Unknown).ToLookup(NameOf, use => use.Text.Id, StringComparer.Ordinal));
        _mapsByName = new(() => type.RegionMaps.Where(map => map.Ids.Any()).ToLookup(map => NameOfMap(map.Ids.First().Written, map.Ids.First().Written), StringComparer.Ordinal));
        _takenApart = new(() => new(type.Facts.OfKind<ILiteralOperation>(OperationKind.Literal).SelectMany(literal => NamesWithEnd(literal.ConstantText())), StringComparer.Ordinal));
    }

    /// <summary>The name for the image of an ID. Where the code calls another image the same, the end of the ID tells them apart.</summary>
    public string For(ImageIdUse use)
    {
        var name = NameOf(use);
        var others = _idsByName.Value[name].Where(other => other != use.Text.Id).ToList();
        return others.Count > 0 || _takenApart.Value.Contains(name) ? name + End(use.Text.Id, others) : name;
    }

    /// <summary>
    /// The name for the image of a Region map: what holds the map names it, or else what it is used for. Where another map of other images is
    /// called the same, the end of the first ID tells them apart.
    /// </summary>
    /// <param name="map">What makes the map.</param>
    /// <param name="id">An ID in the map.</param>
    /// <param name="use">An expression that chooses from the map, or the ID where none is known.</param>
    public string ForMap(SyntaxNode map, SyntaxNode id, SyntaxNode use)
    {
        var name = NameOfMap(id, use);
        return _type.RegionMaps.FirstOrDefault(same => same.Origin.Syntax == map) is { } own && own.Ids.ToList() is [var first, ..] ids
            && _mapsByName.Value[NameOfMap(first.Written, first.Written)].Any(other => other.Ids.All(image => ids.TrueForAll(mine => mine.Id != image.Id)))
                ? name + End(first.Id, [])
                : name;
    }

    private string NameOfMap(SyntaxNode id, SyntaxNode use) => Named(_type.SettingsAt(id).ParameterPrefix, ImageTitles.OfHolders(id).Concat(ImageTitles.Of(use)), use);

    private string NameOf(ImageIdUse use)
    {
        var id = use.Text.Expression;
        return _names.TryGetValue(id, out var name) ? name : _names[id] = Named(_type.SettingsAt(id).ParameterPrefix, ImageTitles.Of(id), id);
    }

    /// <summary>The names, without their ends, of images that have their parameters already.</summary>
    private static IEnumerable<string> NamesWithEnd(string? text) =>
        text is not null && text.IndexOf('/') >= 0 ? s_nameWithEnd.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value) : [];

    /// <summary>The last digits of an ID, as many as no other ID ends with.</summary>
    private static string End(string id, IReadOnlyList<string> others)
    {
        var digits = AmiId.DigitsOf(id);
        var length = DigitsToTellApart;
        while (length < digits.Length && others.Any(other => other.EndsWith(digits.Substring(digits.Length - length), StringComparison.Ordinal)))
        {
            length++;
        }

        return "-" + digits.Substring(digits.Length - length);
    }

    private static string Named(string prefix, IEnumerable<ImageTitle> titles, SyntaxNode id)
    {
        var name = NameAmong(titles);
        var variant = ImageTitles.OfChoices(id).Where(title => !RegionCatalog.IsWellFormed(title.Text) && AmiId.Find(title.Text).IsEmpty).Select(title => TellingWords.KebabCase(title.Text)).FirstOrDefault(words => words.Length > 0);
        return variant is null || ("-" + name).EndsWith("-" + variant, StringComparison.Ordinal) ? $"{prefix}/{name}" : $"{prefix}/{name}-{variant}";
    }

    /// <summary>The first name that says something, or else the first of any.</summary>
    private static string NameAmong(IEnumerable<ImageTitle> titles)
    {
        string? first = null;
        foreach (var name in titles.Where(title => !title.IsKey).Select(NameOf).Where(name => name.Length > 0))
        {
            if (name.Length > 1 && name.Any(char.IsLetter))
            {
                return name;
            }

            first ??= name;
        }

        return first ?? Unnamed;
    }

    private static string NameOf(ImageTitle title)
    {
        var words = TellingWords.Of(WithoutScope(title.Text)).SkipWhile(word => title.IsFunction && TellingWords.IsVerb(word)).ToList();
        return words.Exists(TellingWords.TellsAlone) ? string.Join("-", words) : "";
    }

    /// <summary>Leaves out what spellings such as <c>s_webImage</c> or <c>m_strImage</c> say of a field's scope.</summary>
    private static string WithoutScope(string identifier) => identifier is [>= 'a' and <= 'z', '_', ..] ? identifier.Substring(2) : identifier;
}
