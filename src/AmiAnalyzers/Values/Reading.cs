using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>An object as it is seen at some point of some way through the code.</summary>
internal sealed class Reading
{
    private readonly IOperation _at;
    private readonly Place? _place;
    private readonly Frame _frame;

    private Reading(IOperation at, Place? place, Frame frame)
    {
        _at = at;
        _place = place;
        _frame = frame;
    }

    /// <summary>What must hold for the code to get there.</summary>
    public ImmutableArray<Condition> Conditions => _frame.Conditions;

    /// <summary>The expression, or the code at which the object is looked at.</summary>
    public SyntaxNode Syntax => _at.Syntax;

    /// <summary>What the expression gives where it stands.</summary>
    public static Reading Of(IOperation expression) => new(expression, null, Frame.None);

    /// <summary>What the expression, which stands in a method, gives when one certain call runs the method.</summary>
    public static Reading InCall(IOperation expression, IMethodSymbol method, IOperation call) =>
        new(expression, null, Frame.None.Into(method, call, call.CallArguments()) with { Hops = 0 });

    /// <summary>The object in a place where <paramref name="at"/> runs; a whole body stands for its end.</summary>
    public static Reading In(Place place, IOperation at) => new(at, place, Frame.None);

    /// <summary>An operation beside a traced value, in the call in which that was met.</summary>
    public static Reading Beside(Leaf leaf, IOperation operation) => new(operation, null, Anew(leaf.From.OfValue));

    /// <summary>An entry of a collection.</summary>
    public static Reading Of(TracedEntry entry) => new(entry.Entry.Value ?? entry.Entry.Operation, null, Anew(entry.Frame));

    /// <summary>The key under which an entry stands in its collection.</summary>
    public static Reading? OfKey(TracedEntry entry) => entry.Entry.KeyOperation is { } key ? new(key, null, Anew(entry.Frame)) : null;

    /// <summary>A new walk starts from an entry, with calls to step through of its own.</summary>
    private static Frame Anew(Frame frame) => frame with { Hops = 0 };

    /// <summary>Walks to the object, or to what is asked for of it.</summary>
    public void Visit(TraceWalk walk, bool wantsEntries)
    {
        var frame = _frame with { WantsEntries = wantsEntries };
        if (_place is { } place)
        {
            walk.VisitPlace(place, _at, frame);
        }
        else
        {
            walk.Visit(_at, frame);
        }
    }

    /// <summary>Walks to a member of the object, or to the entries in it.</summary>
    public void VisitMember(TraceWalk walk, string name, bool wantsEntries)
    {
        var frame = _frame with { WantsEntries = wantsEntries };
        if (_place is { } place)
        {
            walk.VisitMember(place, name, _at, frame);
        }
        else
        {
            walk.VisitMember(_at, name, frame);
        }
    }
}
