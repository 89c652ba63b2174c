using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Slots;

/// <summary>The object or call that carries slots: what is configured together.</summary>
/// <param name="Operation">The creation or call; where the object comes from elsewhere, the first expression that names it.</param>
/// <param name="Place">The variable or member that holds the object, if it has one.</param>
internal sealed record SiteObject(IOperation Operation, Place? Place)
{
    /// <summary>Whether only its variable tells it from others: it is made elsewhere.</summary>
    public bool IsKnownByPlace => Place is not null && Operation.Kind is not (OperationKind.ObjectCreation or OperationKind.With);

    /// <summary>Whether both are the same object as far as the source tells.</summary>
    public bool IsSame(SiteObject other) =>
        Operation == other.Operation
        || IsKnownByPlace && other.IsKnownByPlace && Place is { } mine && other.Place is { } theirs
            && SymbolEqualityComparer.Default.Equals(mine.Root, theirs.Root) && mine.HasPath(theirs.Path);

    /// <summary>
    /// Where the configured object is handed on for the last time in its body, or the end of the body: there every write has happened.
    /// </summary>
    public IOperation ReadPoint(TypeFacts facts)
    {
        var body = Operation.ExecutableRoot();
        IOperation? last = null;
        foreach (var reference in Place is { } place ? facts.ReferencesTo(place.Root.OriginalDefinition) : [])
        {
            if (reference.Syntax.SpanStart >= (last?.Syntax.SpanStart ?? Operation.Syntax.Span.End) && IsHandedOn(reference) && reference.ExecutableRoot() == body)
            {
                last = reference;
            }
        }

        return last is null || (IsPutAway(last) && IsWrittenAfter(last, facts)) ? body : last;
    }

    /// <summary>Whether an object becomes a part of another one, through which it is used later.</summary>
    private static bool IsPutAway(IOperation reference) => reference.Parent is ISimpleAssignmentOperation or IObjectOrCollectionInitializerOperation or IArrayInitializerOperation;

    private bool IsWrittenAfter(IOperation reference, TypeFacts facts) =>
        Place is { } place && facts.WritesTo(place.Root.OriginalDefinition).Any(write => write.Position > reference.Syntax.SpanStart && write.Place.Path.Length > place.Path.Length);

    /// <summary>The object that a creation or call makes, with the variable that keeps it.</summary>
    public static SiteObject Made(IOperation creation) => new(creation, StoredIn(creation));

    /// <summary>The object whose member a write changes.</summary>
    /// <param name="target">The written member.</param>
    /// <param name="write">The writing operation.</param>
    /// <param name="tracer">Finds the object's creation.</param>
    public static SiteObject OwnerOf(IPropertyReferenceOperation target, IOperation write, ValueTracer tracer)
    {
        if (target.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        {
            return Made(write.Ancestors().First(ancestor => ancestor is not IObjectOrCollectionInitializerOperation));
        }

        var place = Values.Place.Of(target.Instance);
        if (target.Instance is { } instance && tracer.Trace(instance) is { IsComplete: true, Leaves: [{ Operation: IObjectCreationOperation or IWithOperation, Members.IsEmpty: true } only] })
        {
            return new SiteObject(only.Operation, place);
        }

        return new SiteObject(target.Instance ?? write, place);
    }

    /// <summary>What a member of the object holds once all writes to it have happened.</summary>
    public Trace MemberWhenUsed(string name, ValueTracer tracer) =>
        Place is { } place && Members.Property(Type, name) is { } member
            ? tracer.Member(new Place(place.Root, place.Path.Add(member)), ReadPoint(tracer.Facts))
            : tracer.MemberOf(Operation, name);

    /// <summary>The variable in which a new object is kept, so that later writes to it are found.</summary>
    private static Place? StoredIn(IOperation creation)
    {
        var holder = creation.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => Values.Place.OfVariable(declarator.Symbol),
            ISimpleAssignmentOperation assignment when !IsMemberOfNewObject(assignment) => Values.Place.Of(assignment.Target),
            IFieldInitializerOperation { InitializedFields: [var field] } => Values.Place.OfVariable(field),
            IPropertyInitializerOperation { InitializedProperties: [var property] } => Values.Place.OfVariable(property),
            _ => null,
        };
    }

    private static bool IsMemberOfNewObject(ISimpleAssignmentOperation assignment) => assignment.Parent is IObjectOrCollectionInitializerOperation;

    private static bool IsHandedOn(IOperation reference) =>
        reference.Parent is not (IMemberReferenceOperation or ISimpleAssignmentOperation or IInvocationOperation)
        || (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Value == reference);

    /// <summary>The type whose members are configured.</summary>
    public ITypeSymbol? Type => Operation switch
    {
        IMemberInitializerOperation nested => nested.InitializedMember.Type,
        IInvocationOperation call => call.TargetMethod.ContainingType,
        _ => Operation.Type,
    };
}
