using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Finds the look-ups of a type and reads what each asks for.</summary>
internal sealed class ImageLookUpFinder
{
    private readonly ValueTracer _tracer;

    private ImageLookUpFinder(ValueTracer tracer) => _tracer = tracer;

    /// <summary>The look-ups.</summary>
    public static ImmutableArray<ImageLookUp> Find(TypeModel type)
    {
        var finder = new ImageLookUpFinder(type.Tracer);
        var configured = ConfiguredObjects.Find(type, made => RequestOf(made) is not null).Select(finder.Read);
        var ofEverything = from call in type.Facts.Calls
                           where IsWithoutRequest(call)
                           let request = RequestOf(call)
                           where request is not null
                           select ImageLookUp.OfEverything(request, call);
        return configured.Concat(ofEverything).ToImmutableArray();
    }

    /// <summary>The request that a call carries out; <see langword="null"/> for any other operation.</summary>
    public static LookUpRequest? RequestOf(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { } method } && s_callNames.Value.Contains(method.Name) && MemberIds.Of(method) is { } id
            ? LookUpCatalog.FindCall(id)
            : null;

    private static readonly Lazy<ImmutableHashSet<string>> s_callNames = new(() =>
        LookUpCatalog.Calls.Select(id => id.Substring(id.LastIndexOf('.') + 1)).ToImmutableHashSet(StringComparer.Ordinal));

    private static readonly Lazy<ImmutableHashSet<string>> s_requestNames = new(() =>
        LookUpCatalog.Requests.Select(request => request.TypeName.Substring(request.TypeName.LastIndexOf('.') + 1)).ToImmutableHashSet(StringComparer.Ordinal));

    private static LookUpRequest? RequestOf(ITypeSymbol type) =>
        s_requestNames.Value.Contains(type.Name) && MemberIds.Of(type) is ['T', ':', .. var name] ? LookUpCatalog.FindRequest(name) : null;

    private static bool IsWithoutRequest(IInvocationOperation call) =>
        call.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter?.Type is not { } taken || RequestOf(taken) is null);

    private ImageLookUp Read(ConfiguredObject configured)
    {
        var request = RequestOf(configured.Creation.Type!)!;
        var owners = _tracer.ElementsOf(configured.Reading, request.Owners);
        var images = ElementsOf(configured, request.Images);
        var users = request.Users is { } member ? _tracer.EntriesOf(configured.Reading, member) : TracedEntries.Nothing;
        var entries = _tracer.EntriesOf(configured.Reading, request.Filters);
        var filters = entries.All.SelectMany(entry => request.HasFilterMap ? ReadMapped(entry) : ReadObject(entry)).ToImmutableArray();
        var names = (request.Name ?? request.NameRegex) is { } name ? _tracer.MemberOf(configured.Reading, name) : Trace.Nothing;
        return new ImageLookUp(
            request,
            configured.Creation,
            configured.Call,
            configured.Conditions,
            owners,
            _tracer.MemberOf(configured.Reading, request.Owners),
            images,
            users.All.SelectMany(ReadListed).ToImmutableArray(),
            filters,
            names,
            owners.IsComplete && images.IsComplete && users.IsComplete && entries.IsComplete);
    }

    private Trace ElementsOf(ConfiguredObject configured, string? member) => member is null ? Trace.Nothing : _tracer.ElementsOf(configured.Reading, member);

    private IEnumerable<ListedText> ReadListed(TracedEntry entry) =>
        entry.IsOpaque
            ? [new ListedText(LeafOf(entry), entry.Entry.Operation.Syntax)]
            : _tracer.Trace(Reading.Of(entry)).Leaves.Select(leaf => new ListedText(leaf, Reading.Of(entry).Syntax));

    private IEnumerable<ImageFilter> ReadObject(TracedEntry entry)
    {
        var filter = Reading.Of(entry);
        return entry.IsOpaque ? [Unknown(entry)] : FiltersOf(entry, _tracer.MemberOf(filter, LookUpRequest.FilterName), _tracer.ElementsOf(filter, LookUpRequest.FilterValues));
    }

    private IEnumerable<ImageFilter> ReadMapped(TracedEntry entry) =>
        entry.IsOpaque || Reading.OfKey(entry) is not { } key ? [Unknown(entry)] : FiltersOf(entry, _tracer.Trace(key), _tracer.Elements(Reading.Of(entry)));

    private static IEnumerable<ImageFilter> FiltersOf(TracedEntry entry, Trace names, Trace values)
    {
        var texts = values.Leaves.Select(leaf => leaf.Text).ToList();
        if (!values.IsComplete)
        {
            texts.Add(null);
        }

        return names is { IsComplete: true, Leaves.Length: > 0 }
            ? names.Leaves.Select(name => new ImageFilter(name, values, ImageFilterCatalog.MeaningOf(name.Text, texts)))
            : [Unknown(entry)];
    }

    private static ImageFilter Unknown(TracedEntry entry) => new(LeafOf(entry), Trace.Unknown, FilterMeaning.Unknown);

    private static Leaf LeafOf(TracedEntry entry) => new(entry.Entry.Operation, entry.Entry.Operation.Syntax, null, entry.Conditions, entry.Members);
}
