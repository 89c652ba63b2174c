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
    // One after the other: a walk is over when its result is read, and the next one takes its lists over.
    private readonly TraceWalk _walk;

    // Many rules ask about the same expressions, and nothing that the answer rests on changes.
    private readonly Dictionary<IOperation, Trace> _traces = [];
    private readonly Dictionary<IOperation, Trace> _elements = [];

    public ValueTracer(TypeFacts facts, IAdapters adapters, CancellationToken cancellationToken)
    {
        Facts = facts;
        _walk = new TraceWalk(facts, adapters, cancellationToken);
    }

    /// <summary>The type in which values are traced.</summary>
    public TypeFacts Facts { get; }

    /// <summary>The beginnings of a value.</summary>
    public Trace Trace(IOperation? value)
    {
        if (value is null)
        {
            return Values.Trace.Unknown;
        }

        return _traces.TryGetValue(value, out var known) ? known : _traces[value] = Walk(value);
    }

    /// <summary>The beginnings of the elements of a collection.</summary>
    public Trace Elements(IOperation? collection)
    {
        if (collection is null)
        {
            return Values.Trace.Unknown;
        }

        return _elements.TryGetValue(collection, out var known) ? known : _elements[collection] = WalkElements(collection);
    }

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
        start is null ? Frame.None : Frame.None with { Given = new Given(Facts.Tests, start) };

    private Trace Walk(IOperation value) => Run(walk => walk.Visit(value, At(value)));

    private Trace WalkElements(IOperation collection) => Run(walk => walk.VisitElements(collection, At(collection)));

    private Trace RunElements(Action<TraceWalk> visit) => Run(walk =>
    {
        foreach (var entry in walk.CollectEntries(() => visit(walk)))
        {
            walk.VisitEntry(entry, Frame.None);
        }
    });

    private TracedEntries RunEntries(Action<TraceWalk> visit)
    {
        _walk.Restart();
        var entries = _walk.CollectEntries(() => visit(_walk)).ToImmutableArray();
        return new TracedEntries(entries, _walk.Result.IsComplete);
    }

    private Trace Run(Action<TraceWalk> visit)
    {
        _walk.Restart();
        visit(_walk);
        return _walk.Result;
    }
}
