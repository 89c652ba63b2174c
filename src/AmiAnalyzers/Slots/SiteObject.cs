using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using AmiAnalyzers.Values;

namespace AmiAnalyzers.Slots;

/// <summary>The object or call that carries slots: what is configured together.</summary>
/// <param name="Operation">The creation or call; where the object comes from elsewhere, the first expression that names it.</param>
/// <param name="Place">The variable or member that holds the object, if it has one.</param>
internal sealed record SiteObject(IOperation Operation, Place? Place)
{
    /// <summary>Whether both are the same object as far as the source tells.</summary>
    public bool IsSame(SiteObject other) =>
        Operation == other.Operation
        || Place is { } mine && other.Place is { } theirs
            && SymbolEqualityComparer.Default.Equals(mine.Root, theirs.Root) && mine.HasPath(theirs.Path)
            && Operation is not (IObjectCreationOperation or IWithOperation) && other.Operation is not (IObjectCreationOperation or IWithOperation);

    /// <summary>
    /// Where the configured object is handed on for the last time in its body, or the end of the body: there every write has happened.
    /// </summary>
    public IOperation ReadPoint(TypeFacts facts)
    {
        var body = Operation.ExecutableRoot();
        return Place is not { } place
            ? body
            : facts.ReferencesTo(place.Root.OriginalDefinition)
                .Where(reference => reference.Syntax.SpanStart >= Operation.Syntax.Span.End && IsHandedOn(reference) && reference.ExecutableRoot() == body)
                .OrderBy(reference => reference.Syntax.SpanStart)
                .LastOrDefault() ?? body;
    }

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
