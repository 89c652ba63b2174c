using System.Collections.Immutable;
using AmiAnalyzers.Configuration;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>
/// What the rules see of one type. Each part is worked out when a rule first asks for it; one thread uses a model.
/// </summary>
internal sealed class TypeModel
{
    private readonly Lazy<ImmutableArray<SlotWrite>> _writes;
    private readonly Lazy<ImmutableArray<LaunchSite>> _sites;
    private readonly Lazy<ImmutableArray<ImageIdUse>> _imageIds;
    private readonly Lazy<ImmutableArray<RegionMap>> _regionMaps;
    private readonly Lazy<Dictionary<SyntaxNode, RegionMap>> _mapsByExpression;
    private readonly Lazy<ImmutableArray<RegionalLaunch>> _regionalLaunches;
    private readonly Lazy<ILookup<SlotValue, RegionalLaunch>> _launchesBySlot;
    private readonly Lazy<ImmutableArray<Pairing>> _pairings;
    private readonly Lazy<ImmutableArray<ArchitecturePairs>> _knownPairs;
    private readonly Lazy<LocalSites> _localSites;
    private readonly Lazy<ClientRegionReader> _clients;
    private readonly Lazy<ImmutableArray<ImageLookUp>> _lookUps;
    private readonly Lazy<ImmutableArray<ImageSelection>> _selections;
    private readonly Lazy<ImmutableArray<ParameterUse>> _parameters;
    private readonly Lazy<OwnParameterNames> _ownParameterNames;

    public TypeModel(AwsContext aws, TypeFacts facts, IEnumerable<SyntaxToken> triggers, CancellationToken cancellationToken)
    {
        Aws = aws;
        Facts = facts;
        Tracer = new ValueTracer(facts, aws.Adapters, cancellationToken);
        Uses = new UseFinder(facts, aws.Adapters, cancellationToken);
        CancellationToken = cancellationToken;
        _writes = Lazily(() => SlotWriteFinder.Find(aws, Tracer));
        _sites = Lazily(() => LaunchSiteFinder.Find(SlotWrites, Tracer));
        _imageIds = Lazily(() => ImageIdUses.Of(this, triggers));
        _regionMaps = Lazily(() => RegionMapFinder.Find(this));
        _mapsByExpression = Lazily(() => RegionMapFinder.ByExpression(RegionMaps));
        _regionalLaunches = Lazily(() => RegionalLaunchFinder.Find(this));
        _launchesBySlot = Lazily(() => RegionalLaunches.ToLookup(launch => launch.Slot));
        _pairings = Lazily(() => PairingFinder.Find(this));
        _knownPairs = Lazily(() => ArchitecturePairs.Of(this).ToImmutableArray());
        _localSites = Lazily(() => new LocalSites(this));
        _clients = Lazily(() => new ClientRegionReader(this));
        _lookUps = Lazily(() => ImageLookUpFinder.Find(this));
        _selections = Lazily(() => ImageSelectionFinder.Find(this));
        _parameters = Lazily(() => ParameterUses.Of(this, triggers));
        _ownParameterNames = Lazily(() => new OwnParameterNames(this));
    }

    /// <summary>What the compilation means to the rules.</summary>
    public AwsContext Aws { get; }

    /// <summary>The bodies of the type.</summary>
    public TypeFacts Facts { get; }

    /// <summary>Backward: where values come from.</summary>
    public ValueTracer Tracer { get; }

    /// <summary>Forward: where values go.</summary>
    public UseFinder Uses { get; }

    /// <summary>Ends the work early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Every expression that is written to a slot.</summary>
    public ImmutableArray<SlotWrite> SlotWrites => _writes.Value;

    /// <summary>What is configured together.</summary>
    public ImmutableArray<LaunchSite> LaunchSites => _sites.Value;

    /// <summary>The AMI IDs of the type and what becomes of each.</summary>
    public ImmutableArray<ImageIdUse> ImageIds => _imageIds.Value;

    /// <summary>The maps from Regions to AMI IDs.</summary>
    public ImmutableArray<RegionMap> RegionMaps => _regionMaps.Value;

    /// <summary>The Region map in which an expression gives an ID; <see langword="null"/> when it stands in none.</summary>
    public RegionMap? RegionMapAround(SyntaxNode expression) => _mapsByExpression.Value.TryGetValue(expression, out var map) ? map : null;

    /// <summary>The launches of hard-coded images whose Region the type shows.</summary>
    public ImmutableArray<RegionalLaunch> RegionalLaunches => _regionalLaunches.Value;

    /// <summary>Those of them that take their images from a slot.</summary>
    public IEnumerable<RegionalLaunch> RegionalLaunchesOf(SlotValue slot) => _launchesBySlot.Value[slot];

    /// <summary>The images of the type with the instance types that they are to run on.</summary>
    public ImmutableArray<Pairing> Pairings => _pairings.Value;

    /// <summary>The ways in which those come together whose architectures are known.</summary>
    public ImmutableArray<ArchitecturePairs> KnownPairs => _knownPairs.Value;

    /// <summary>Tells in which Regions clients work.</summary>
    public ClientRegionReader Clients => _clients.Value;

    /// <summary>Tells what an emulator on this machine gets.</summary>
    public LocalSites LocalSites => _localSites.Value;

    /// <summary>The look-ups of images.</summary>
    public ImmutableArray<ImageLookUp> ImageLookUps => _lookUps.Value;

    /// <summary>Where one image is taken from what a look-up answers.</summary>
    public ImmutableArray<ImageSelection> ImageSelections => _selections.Value;

    /// <summary>The constant names of SSM parameters that the type looks up.</summary>
    public ImmutableArray<ParameterUse> Parameters => _parameters.Value;

    /// <summary>What parameters of the user's own would be called.</summary>
    public OwnParameterNames OwnParameterNames => _ownParameterNames.Value;

    /// <summary>The options that hold where a node stands.</summary>
    public Settings SettingsAt(SyntaxNode node) => Aws.SettingsFor(node.SyntaxTree);

    private static Lazy<T> Lazily<T>(Func<T> make) => new(make, LazyThreadSafetyMode.None);
}
