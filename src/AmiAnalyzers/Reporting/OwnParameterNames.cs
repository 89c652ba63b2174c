using System.Text;
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

    private static readonly Regex s_nameWithEnd = new(@"(/[\w./-]+)-[0-9a-f]{4}(?:""|$)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_sayNothing = Words(
        "ami amis id ids image images default my the machine ec2 source value key request args props map maps mapping mappings of for by per get find choose select region regions regional async");

    private static readonly HashSet<string> s_sayNothingAlone = Words(
        "req rq res str obj compute resource resources response result reservation instance instances launch template templates data spec specification specifications config configs configuration settings options overrides program main test tests startup run start create make build provision deploy "
        + "execute handle invoke add new do go init setup vm again other another next first second all many several each one it in on at to from with");

    private static readonly HashSet<string> s_verbs = Words("launch run start create make build provision deploy publish execute handle invoke request spin up boot ensure new add do go init setup");

    private static readonly char[] s_digits = "0123456789".ToCharArray();

    private readonly TypeModel _type;
    private readonly Dictionary<SyntaxNode, string> _names = [];
    private readonly Lazy<ILookup<string, string>> _idsByName;
    private readonly Lazy<HashSet<string>> _takenApart;

    /// <param name="type">The type around the images.</param>
    public OwnParameterNames(TypeModel type)
    {
        _type = type;
        _idsByName = new(() => type.ImageIds.Where(use => use.Fate is ImageIdFate.Launched or ImageIdFate.Unknown).ToLookup(NameOf, use => use.Text.Id, StringComparer.Ordinal));
        _takenApart = new(() => new(type.Facts.OfKind<ILiteralOperation>(OperationKind.Literal).SelectMany(literal => NamesWithEnd(literal.ConstantText())), StringComparer.Ordinal));
    }

    /// <summary>The name for the image of an ID. Where the code calls another image the same, the end of the ID tells them apart.</summary>
    public string For(ImageIdUse use)
    {
        var name = NameOf(use);
        return _idsByName.Value[name].Any(other => other != use.Text.Id) || _takenApart.Value.Contains(name) ? name + End(use.Text.Id) : name;
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
        return _type.RegionMaps.FirstOrDefault(same => same.Origin.Syntax == map)?.Ids.ToList() is { Count: > 0 } ids
            && _type.RegionMaps.Any(other => other.Ids.All(image => ids.All(own => own.Id != image.Id)) && other.Ids.FirstOrDefault() is { } first && NameOfMap(first.Written, first.Written) == NameOfMap(ids[0].Written, ids[0].Written))
                ? name + End(ids[0].Id)
                : name;
    }

    private string NameOfMap(SyntaxNode id, SyntaxNode use) => Named(_type.SettingsAt(id).ParameterPrefix, ImageTitles.OfHolders(id).Concat(ImageTitles.Of(use)), use);

    /// <summary>The telling words of an identifier, <c>web-server</c> for <c>WebServerAmiId</c>; empty when it has none. Names of parameters are ASCII.</summary>
    public static string KebabCase(string identifier) => string.Join("-", WordsOf(identifier));

    private string NameOf(ImageIdUse use)
    {
        var id = use.Text.Expression;
        return _names.TryGetValue(id, out var name) ? name : _names[id] = Named(_type.SettingsAt(id).ParameterPrefix, ImageTitles.Of(id), id);
    }

    /// <summary>The names, without their ends, of images that have their parameters already.</summary>
    private static IEnumerable<string> NamesWithEnd(string? text) =>
        text is not null && text.IndexOf('/') >= 0 ? s_nameWithEnd.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value) : [];

    private static string End(string id) => "-" + id.Substring(id.Length - DigitsToTellApart);

    private static string Named(string prefix, IEnumerable<ImageTitle> titles, SyntaxNode id)
    {
        var name = NameAmong(titles);
        var variant = ImageTitles.OfChoices(id).Where(title => !RegionCatalog.IsWellFormed(title.Text) && AmiId.Find(title.Text).IsEmpty).Select(title => KebabCase(title.Text)).FirstOrDefault(words => words.Length > 0);
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
        var words = WordsOf(WithoutScope(title.Text));
        if (title.IsFunction)
        {
            words.RemoveRange(0, words.TakeWhile(word => IsAmong(s_verbs, word)).Count());
        }

        return words.All(word => IsAmong(s_sayNothingAlone, word)) ? "" : string.Join("-", words);
    }

    /// <summary>Leaves out what spellings such as <c>s_webImage</c> or <c>m_strImage</c> say of a field's scope.</summary>
    private static string WithoutScope(string identifier) => identifier is [>= 'a' and <= 'z', '_', ..] ? identifier.Substring(2) : identifier;

    /// <summary>Whether a word is in the list, be it numbered: <c>Run2Async</c> says as little as <c>RunAsync</c>.</summary>
    private static bool IsAmong(HashSet<string> list, string word) => list.Contains(word.TrimEnd(s_digits));

    private static List<string> WordsOf(string identifier)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isForeign = false;
        for (var i = 0; i < identifier.Length; i++)
        {
            var character = identifier[i];
            var startsWord = char.IsUpper(character) && word.Length > 0 && (!char.IsUpper(identifier[i - 1]) || (i + 1 < identifier.Length && char.IsLower(identifier[i + 1])));
            if (startsWord || character is '_' or '-' or ' ' or '/' or '.' or ':')
            {
                Take();
            }

            if (char.IsLetterOrDigit(character))
            {
                isForeign |= character >= 128;
                word.Append(char.ToLowerInvariant(character));
            }
        }

        Take();
        return words;

        void Take()
        {
            if (word.Length > 0 && !isForeign && word.ToString() is var read && !s_sayNothing.Contains(read))
            {
                words.Add(read);
            }

            word.Clear();
            isForeign = false;
        }
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
