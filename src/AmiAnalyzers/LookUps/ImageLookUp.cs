using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LookUps;

/// <summary>What one look-up of images asks for, as far as the source tells.</summary>
/// <param name="Request">What kind of look-up it is.</param>
/// <param name="Origin">The creation of the request or props; the call itself when it has none.</param>
/// <param name="Call">The call that carries it out, if the type shows it.</param>
/// <param name="Conditions">What must hold for this look-up to be the one that the call carries out.</param>
/// <param name="Owners">The owners; what is no constant has no text.</param>
/// <param name="OwnerLists">The lists in which the owners stand; none when no owners are ever set.</param>
/// <param name="Images">The image IDs.</param>
/// <param name="Users">The executable users as they are listed.</param>
/// <param name="Filters">The filters.</param>
/// <param name="Names">Name patterns, or regular expressions for names, in a member of their own.</param>
/// <param name="IsComplete">Whether everything that the request may hold is listed.</param>
internal sealed record ImageLookUp(
    LookUpRequest Request,
    IOperation Origin,
    IOperation? Call,
    ImmutableArray<Condition> Conditions,
    Trace Owners,
    Trace OwnerLists,
    Trace Images,
    ImmutableArray<ListedText> Users,
    ImmutableArray<ImageFilter> Filters,
    Trace Names,
    bool IsComplete)
{
    /// <summary>A look-up without a request: it asks for everything.</summary>
    public static ImageLookUp OfEverything(LookUpRequest request, IOperation call) => new(
        request, call, call, ImmutableArray<Condition>.Empty, Trace.Nothing, Trace.Nothing, Trace.Nothing, ImmutableArray<ListedText>.Empty, ImmutableArray<ImageFilter>.Empty, Trace.Nothing, IsComplete: true);

    /// <summary>Whether the look-up may name the images themselves, or may say something that nobody can read here.</summary>
    public bool MayNameImages => !IsComplete || Images.Leaves.Length > 0 || Filters.Any(filter => filter.Meaning is FilterMeaning.Image or FilterMeaning.Unknown);

    /// <summary>The filters that were meant as an owner.</summary>
    public IEnumerable<ImageFilter> MistakenFilters => Filters.Where(filter => filter.Meaning == FilterMeaning.Mistaken);

    /// <summary>The constants that say whose images count.</summary>
    public IEnumerable<Leaf> OwnerTexts =>
        Owners.Leaves.Concat(Filters.Where(filter => filter.Meaning == FilterMeaning.Owner).SelectMany(filter => filter.Values.Leaves)).Where(leaf => leaf.Text is not null);

    /// <summary>Whether every name that may be asked for is listed.</summary>
    public bool HasAllNames =>
        IsComplete && Names.IsComplete && Names.Leaves.All(leaf => leaf.Text is not null)
        && Filters.Where(filter => filter.Meaning == FilterMeaning.Name).All(filter => filter.Conditions.IsEmpty && filter.Values.IsConstant);

    /// <summary>Where the first name that is asked for begins.</summary>
    public Leaf? NameLeaf => Filters.Where(filter => filter.Meaning == FilterMeaning.Name).SelectMany(filter => filter.Values.Leaves).Concat(Names.Leaves).FirstOrDefault();

    /// <summary>The patterns of names that the look-up asks for, as far as the code spells them.</summary>
    public IEnumerable<string> NamePatterns =>
        Filters.Where(filter => filter.Meaning == FilterMeaning.Name).SelectMany(filter => filter.Values.Leaves).Select(PatternOf)
            .Concat(Names.Leaves.Select(leaf => Request.NameRegex is null ? PatternOf(leaf) : leaf.Text is { } text ? NameRegex.ToPattern(text) : null))
            .OfType<string>();

    private static string? PatternOf(Leaf name) => name.Text ?? SpeltPattern.Of(name.Operation);

    /// <summary>The executable users that look like an owner: neither oneself, which keeps strangers out, nor openly everybody.</summary>
    public IEnumerable<ListedText> UsersTakenForOwners => Users.Where(user => user.Leaf.Text is not (OwnerCatalog.Self or OwnerCatalog.Everybody));

    /// <summary>The lists in which owners were to stand and none ever does.</summary>
    public IEnumerable<Leaf> EmptyOwnerLists =>
        IsComplete && OwnerLists.IsComplete && Owners.Leaves.IsEmpty ? OwnerLists.Leaves.Where(list => !list.IsNull) : [];

    /// <summary>
    /// Whether on some way the look-up selects among the images of everybody: by name, or because one image is taken from what it answers.
    /// </summary>
    /// <param name="isPicked">Whether the type takes one image from the answer.</param>
    public bool MayAnswerStrangers(bool isPicked) => SelectsOn(isPicked, Protections());

    /// <summary>Whether on some way the look-up selects one image, or some by name.</summary>
    /// <param name="isPicked">As for <see cref="MayAnswerStrangers"/>.</param>
    public bool Selects(bool isPicked) => SelectsOn(isPicked, []);

    private bool SelectsOn(bool isPicked, IReadOnlyCollection<ImmutableArray<Condition>> protections)
    {
        IEnumerable<ImmutableArray<Condition>> selections = isPicked || Request.PicksOne
            ? [ImmutableArray<Condition>.Empty]
            : Filters.Where(filter => filter.Meaning == FilterMeaning.Name).Select(filter => filter.Conditions);
        return IsComplete && selections.Any(conditions => Paths.Exist(Conditions.AddRange(conditions), protections));
    }

    /// <summary>What keeps strangers out, each with the conditions under which it does; the unknown counts.</summary>
    private List<ImmutableArray<Condition>> Protections() =>
    [
        .. Owners.Leaves.Select(leaf => leaf.Conditions),
        .. Images.Leaves.Select(leaf => leaf.Conditions),
        .. Users.Where(user => user.Leaf.Text == OwnerCatalog.Self).Select(user => user.Leaf.Conditions),
        .. Filters.Where(filter => filter.Meaning is FilterMeaning.Owner or FilterMeaning.Image or FilterMeaning.Private or FilterMeaning.Unknown).Select(filter => filter.Conditions),
    ];
}
