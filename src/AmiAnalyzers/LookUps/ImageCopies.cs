using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Finds the calls that copy images, and tells what becomes of the copies.</summary>
internal sealed class ImageCopies(TypeModel type)
{
    private readonly RegionReader _regions = new(type.Facts);

    /// <summary>The copies that are made.</summary>
    public IEnumerable<CopiedImage> Find()
    {
        var calls = type.Facts.Calls
            .Where(call => ImageCopy.MayBeCall(call.TargetMethod.Name) && ImageCopy.IsCall(MemberIds.Of(call.TargetMethod)))
            .ToList();
        var requests = calls.Count == 0 ? ImmutableArray<ConfiguredObject>.Empty : ConfiguredObjects.Find(type, ImageCopy.Request);
        return calls.Select(call => new CopiedImage(call, requests.FirstOrDefault(request => request.Call == call)))
            .Where(copy => copy.Request is not { } request || Member(request, ImageCopy.IsQuestion) is { IsComplete: true, Leaves.IsEmpty: true });
    }

    /// <summary>Whether nothing ever reads the answer, or only how it came; one that is discarded openly is not missed.</summary>
    public bool IsDropped(CopiedImage copy) =>
        EndsOf(copy.Call) is { } ends && (ends.Count == 0 ? IsNeverRead(copy.Call) : ends.All(end => end.Kind == UseKind.Dropped || IsBareWait(end) || IsOfTransport(end)));

    /// <summary>Where the ID of the source is used in the Region of the copy; <see langword="null"/> when it is not.</summary>
    public SyntaxNode? StaleUse(CopiedImage copy)
    {
        if (copy.Request is not { } request || Place.Of(copy.Call.Instance) is not { } client || MayStay(request, copy.Call.Instance!, client))
        {
            return null;
        }

        // A further copy of the source asks its Region for it, not that of the client.
        var source = Member(request, ImageCopy.Source);
        return type.LaunchSites
            .SelectMany(site => site.Slots.Where(slot => slot.TakesImageIds && slot.Row.MemberName != ImageCopy.Source && IsSame(source, slot.Trace)), (site, slot) => (site, slot))
            .FirstOrDefault(used => Consumers.Of(used.site.Object, type).Any(argument => IsAfter(argument, copy.Call, client)))
            .slot?.Syntax;
    }

    private Trace Member(ConfiguredObject request, string name) => type.Tracer.MemberOf(request.Reading, name);

    /// <summary>The ends of the answer's way, waiting for it aside; <see langword="null"/> when there may be others.</summary>
    private List<Use>? EndsOf(IOperation answer)
    {
        var uses = type.Uses.Of(answer);
        var ends = new List<Use>();
        foreach (var use in uses.All.Where(use => !KnownCalls.IsUpkeep(use)))
        {
            if (use.Kind != UseKind.Receiver || !IsWait(use.Consumer))
            {
                ends.Add(use);
            }
            else if (EndsOf(use.Consumer) is { } further)
            {
                ends.AddRange(further);
            }
            else
            {
                return null;
            }
        }

        return uses.IsComplete ? ends : null;
    }

    /// <summary>Whether the answer ends in a variable that nothing reads.</summary>
    private bool IsNeverRead(IOperation answer) =>
        answer.Ancestors().SkipWhile(step => step is IAwaitOperation or IConversionOperation || IsWait(step)).FirstOrDefault() switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } } => variable,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var variable } } => variable,
            _ => null,
        } is { } kept && type.Facts.ReferencesTo(kept).All(reference => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference);

    private bool IsWait(IOperation step) =>
        (step is IInvocationOperation call ? call.TargetMethod : (step as IPropertyReferenceOperation)?.Property.GetMethod) is { } method
        && type.Aws.Adapters.WrappedParameterOf(method.OriginalDefinition) == "this";

    /// <summary>Whether a call waits for the answer and gives it to nobody: <c>task.Wait()</c>.</summary>
    private static bool IsBareWait(Use use) =>
        use is { Kind: UseKind.Receiver, Consumer: IInvocationOperation { TargetMethod: { Name: nameof(Task.Wait) } wait } } && BclCalls.IsOfBaseClassLibrary(wait);

    private static bool IsOfTransport(Use use) => use is { Kind: UseKind.Receiver, Consumer: IPropertyReferenceOperation { Property: { } property } } && ImageCopy.IsOfTransport(property.Name);

    /// <summary>Whether source and copy may be in one Region, so that the old ID is as good as the new one.</summary>
    private bool MayStay(ConfiguredObject request, IOperation client, Place place)
    {
        var source = Member(request, ImageCopy.SourceRegion);
        if (source is not { IsComplete: true, Leaves: [var region] })
        {
            return true;
        }

        if (Place.Of(region.Operation) is { Root: var root } && Place.OfVariable(root).Type.IsOrImplements(RegionMembers.ServiceClient))
        {
            return SymbolEqualityComparer.Default.Equals(root, place.Root);
        }

        return _regions.Read(source, "the source")?.Pinned is not { } from
            || (type.Clients.Of(client).Pinned is { } to ? to == from : Member(request, ImageCopy.Encrypted) is not { IsComplete: true, Leaves.IsEmpty: true });
    }

    private static bool IsSame(Trace source, Trace used) =>
        source is { IsComplete: true, Leaves: [var one] } && used.IsComplete && !used.Leaves.IsEmpty && used.Leaves.All(leaf => IsSame(one, leaf));

    private static bool IsSame(Leaf one, Leaf other) =>
        one.Text is { } text ? text == other.Text
        : one.Operation == other.Operation ? one.Members.SequenceEqual(other.Members, SymbolEqualityComparer.Default)
        : Place.Of(one.Operation) is { Path.IsEmpty: true } mine && Place.Of(other.Operation) is { Path.IsEmpty: true } theirs
            && SymbolEqualityComparer.Default.Equals(mine.Root, theirs.Root) && one.Members.SequenceEqual(other.Members, SymbolEqualityComparer.Default);

    private static bool IsAfter(IArgumentOperation argument, IInvocationOperation copy, Place client) =>
        argument.Parent is IInvocationOperation { Instance: { } sender }
        && argument.Syntax.SpanStart > copy.Syntax.Span.End && argument.ExecutableRoot() == copy.ExecutableRoot()
        && Place.Of(sender) is { } place && SymbolEqualityComparer.Default.Equals(place.Root, client.Root) && place.HasPath(client.Path);
}
