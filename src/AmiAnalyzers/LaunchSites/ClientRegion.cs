using System.Collections.Immutable;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.LaunchSites;

/// <summary>What the code says about the Region in which a client, stack or provider works.</summary>
internal enum RegionCertainty
{
    /// <summary>Nothing that could be relied on.</summary>
    Unknown,

    /// <summary>It is one of some constants.</summary>
    Fixed,

    /// <summary>The code leaves it to its environment or its callers.</summary>
    Open,

    /// <summary>There is none: the client talks to this machine.</summary>
    Local,
}

/// <summary>One constant Region.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Conditions">What must hold for it to be the one.</param>
internal sealed record RegionChoice(string Code, ImmutableArray<Condition> Conditions);

/// <summary>In which Region a client, stack or provider works.</summary>
/// <param name="Certainty">What kind of answer it is.</param>
/// <param name="Choices">The constants, when it is fixed.</param>
/// <param name="Reason">Why it is open, as the end of a sentence.</param>
internal sealed record ClientRegion(RegionCertainty Certainty, ImmutableArray<RegionChoice> Choices, string Reason)
{
    public static readonly ClientRegion Unknown = new(RegionCertainty.Unknown, ImmutableArray<RegionChoice>.Empty, "");

    public static readonly ClientRegion Local = new(RegionCertainty.Local, ImmutableArray<RegionChoice>.Empty, "");

    /// <summary>The one Region, if it is pinned.</summary>
    public string? Pinned => Choices.Length > 0 && Choices.All(choice => choice.Code == Choices[0].Code) ? Choices[0].Code : null;

    public static ClientRegion Open(string reason) => new(RegionCertainty.Open, ImmutableArray<RegionChoice>.Empty, reason);

    public static ClientRegion Fixed(params RegionChoice[] choices) => new(RegionCertainty.Fixed, choices.ToImmutableArray(), "");

    /// <summary>The same under further assumptions.</summary>
    public ClientRegion When(ImmutableArray<Condition> conditions) =>
        this with { Choices = Choices.Select(choice => choice with { Conditions = choice.Conditions.AddRange(conditions) }).ToImmutableArray() };

    /// <summary>What holds of a client that may be any of several: what holds of all of them, those that talk to this machine aside.</summary>
    public static ClientRegion OneOf(IReadOnlyList<ClientRegion> alternatives)
    {
        var away = alternatives.Where(one => one.Certainty != RegionCertainty.Local).ToList();
        return alternatives.Count == 0 ? Unknown
            : away.Count == 0 ? Local
            : away.Any(one => one.Certainty != away[0].Certainty) ? Unknown
            : away[0] with { Choices = away.SelectMany(one => one.Choices).ToImmutableArray() };
    }
}
