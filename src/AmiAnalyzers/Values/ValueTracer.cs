using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>
/// Finds where a value comes from: demand-driven, backward, over the operations of one type.
/// It knows C#, not what the values mean; what may be looked through beyond the language comes as <see cref="IAdapters"/>.
/// </summary>
internal sealed class ValueTracer
{
    private readonly IAdapters _adapters;
    private readonly CancellationToken _cancellationToken;

    // Many rules ask about the same expressions, and nothing that the answer rests on changes.
    private readonly Dictionary<IOperation, Trace> _traces = [];
    private readonly Dictionary<IOperation, Trace> _elements = [];

    public ValueTracer(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        Facts = facts;
        _adapters = adapters;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The type in which values are traced.</summary>
    public TypeFacts Facts { get; }

    /// <summary>The beginnings of a value.</summary>
    public Trace Trace(IOperation? value) => Remembered(_traces, value, walk => walk.Visit(value, At(value)));

    /// <summary>The beginnings of the elements of a collection.</summary>
    public Trace Elements(IOperation? collection) => Remembered(_elements, collection, walk => walk.VisitElements(collection, At(collection)));

    /// <summary>The beginnings of a member of the object that a place holds where <paramref name="at"/> runs.</summary>
    public Trace Member(Place place, IOperation at) => Run(walk => walk.VisitPlace(place, at, At(at)));

    /// <summary>The beginnings of the elements of a collection member of the object that a place holds where <paramref name="at"/> runs.</summary>
    public Trace MemberElements(Place place, IOperation at) => Run(walk => walk.VisitPlaceElements(place, at, At(at)));

    /// <summary>The beginnings of the member of that name of the object that an expression gives, as it was when it was made.</summary>
    public Trace MemberOf(IOperation? value, string name) => Run(walk => walk.VisitMember(value, name, At(value)));

    /// <summary>The beginnings of an object as it is seen there.</summary>
    public Trace Trace(Reading reading) => Run(walk => reading.Visit(walk, wantsEntries: false));

    /// <summary>The beginnings of the member of that name, or path of names with dots, of an object as it is seen there.</summary>
    public Trace MemberOf(Reading reading, string name) => Run(walk => reading.VisitMember(walk, name, wantsEntries: false));

    /// <summary>The entries of a collection as it is seen there; each can be asked further.</summary>
    public TracedEntries Entries(Reading reading) => RunEntries(walk => reading.Visit(walk, wantsEntries: true));

    /// <summary>The entries of a collection in the member of that name, or path of names with dots, of an object as it is seen there.</summary>
    public TracedEntries EntriesOf(Reading reading, string name) => RunEntries(walk => reading.VisitMember(walk, name, wantsEntries: true));

    /// <summary>The beginnings of the elements of a collection as it is seen there.</summary>
    public Trace Elements(Reading reading) => RunElements(walk => reading.Visit(walk, wantsEntries: true));

    /// <summary>The beginnings of the elements of a collection in the member of that name of an object as it is seen there.</summary>
    public Trace ElementsOf(Reading reading, string name) => RunElements(walk => reading.VisitMember(walk, name, wantsEntries: true));

    private Frame At(IOperation? start) =>
        start is null ? Frame.None : Frame.None with { Given = new(() => Facts.Tests.Around(start), LazyThreadSafetyMode.None) };

    private Trace RunElements(Action<TraceWalk> visit) => Run(walk =>
    {
        foreach (var entry in walk.CollectEntries(() => visit(walk)))
        {
            walk.VisitEntry(entry, Frame.None);
        }
    });

    private TracedEntries RunEntries(Action<TraceWalk> visit)
    {
        var walk = new TraceWalk(Facts, _adapters, _cancellationToken);
        var entries = walk.CollectEntries(() => visit(walk)).ToImmutableArray();
        return new TracedEntries(entries, walk.Result.IsComplete);
    }

    private Trace Remembered(Dictionary<IOperation, Trace> known, IOperation? value, Action<TraceWalk> visit)
    {
        if (value is null)
        {
            return Run(visit);
        }

        if (!known.TryGetValue(value, out var trace))
        {
            known[value] = trace = Run(visit);
        }

        return trace;
    }

    private Trace Run(Action<TraceWalk> visit)
    {
        var walk = new TraceWalk(Facts, _adapters, _cancellationToken);
        visit(walk);
        return walk.Result;
    }
}
