using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Finds where a type takes one image from what a look-up answers.</summary>
internal sealed class ImageSelectionFinder
{
    private readonly TypeModel _type;

    /// <summary>What the type asks to be exactly one, by the body that does.</summary>
    private readonly Lazy<ILookup<IOperation, string>> _counted;

    private ImageSelectionFinder(TypeModel type)
    {
        _type = type;
        _counted = new(() => type.Facts.Operations.Select(CountTests.CountedToOne).OfType<IOperation>().ToLookup(counted => counted.ExecutableRoot(), counted => counted.NormalizedText()));
    }

    /// <summary>The selections, in source order within each body.</summary>
    public static ImmutableArray<ImageSelection> Find(TypeModel type)
    {
        if (!type.Facts.Calls.Any(operation => ImageLookUpFinder.RequestOf(operation) is { PicksOne: false }))
        {
            return ImmutableArray<ImageSelection>.Empty;
        }

        var finder = new ImageSelectionFinder(type);
        return type.Facts.Operations.Select(finder.Read).OfType<ImageSelection>().ToImmutableArray();
    }

    private ImageSelection? Read(IOperation operation) => operation switch
    {
        IInvocationOperation call when BclCalls.IsElementPick(call.TargetMethod) || IsAggregate(call) => OfCall(call),
        IPropertyReferenceOperation { Arguments: [{ Value: { } index }], Instance: { } images } read when IsFixed(index) => OfIndex(read, images),
        IArrayElementReferenceOperation { Indices: [{ } index] } read when IsFixed(index) => OfIndex(read, read.ArrayReference),
        IImplicitIndexerReferenceOperation read when IsFixed(read.Argument) => OfIndex(read, read.Instance),
        IListPatternOperation pattern when TakesOne(pattern) => OfPattern(pattern),
        ILoopOperation loop => SelectingLoop.Read(loop, _type),
        _ => null,
    };

    private ImageSelection? OfCall(IInvocationOperation call)
    {
        if (IsOnlyTested(call) || ImageSequence.Of(BclCalls.Receiver(call), _type) is not { } images)
        {
            return null;
        }

        var own = ImageSequence.OrderOf(call);
        return new ImageSelection(
            call,
            call.Syntax,
            images.Calls,
            own != ImageOrder.None ? own : ImageSequence.AsksForOne(call) ? ImageOrder.Unknown : OrderOf(images, call),
            images.IsNarrowedByIdentity || (own == ImageOrder.None && ImageSequence.ReadsIdentity(call)) || IsKnownToBeOnly(call, BclCalls.Receiver(call)));
    }

    private ImageSelection? OfIndex(IOperation read, IOperation collection) =>
        !IsOnlyTested(read) && ImageSequence.Of(collection, _type) is { } images
            ? new ImageSelection(read, read.Syntax, images.Calls, OrderOf(images, read), images.IsNarrowedByIdentity || IsKnownToBeOnly(read, collection))
            : null;

    private ImageSelection? OfPattern(IListPatternOperation pattern)
    {
        var images = pattern.Parent switch
        {
            IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: { } member }, Parent: IRecursivePatternOperation answer } => CountTests.TestedBy(answer) is { } value ? ImageSequence.OfMember(value, member.Name, _type) : null,
            _ => ImageSequence.Of(CountTests.TestedBy(pattern), _type),
        };
        return images is null ? null : new ImageSelection(pattern, pattern.Syntax, images.Calls, images.Order, images.IsNarrowedByIdentity);
    }

    /// <summary>Whether a pattern takes one entry of any number.</summary>
    private static bool TakesOne(IListPatternOperation pattern) =>
        pattern.Patterns.Any(entry => entry is ISlicePatternOperation) && pattern.Patterns.Count(entry => entry is not (ISlicePatternOperation or IDiscardPatternOperation)) == 1;

    private static bool IsAggregate(IInvocationOperation call) => call.TargetMethod is { Name: nameof(Enumerable.Aggregate), TypeArguments.Length: 1 } method && BclCalls.IsOfBaseClassLibrary(method);

    /// <summary>In what order the images stand of which one is taken; a search for the newest may begin with any.</summary>
    private static ImageOrder OrderOf(ImageSequence images, IOperation pick) => SelectingLoop.IsStartedBy(pick) ? ImageOrder.ByCreation : images.Order;

    /// <summary>Whether the pick asks no more than whether there is an image.</summary>
    private bool IsOnlyTested(IOperation pick) =>
        IsTested(pick) || (SelectingLoop.HolderOf(pick) is ILocalSymbol local && _type.Facts.ReferencesTo(local) is { Count: > 0 } references && references.All(IsTested));

    private static bool IsTested(IOperation image)
    {
        var test = image.Parent;
        while (test is IConversionOperation or IParenthesizedOperation)
        {
            test = test.Parent;
        }

        return test switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } => IsNull(value),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } } => IsNull(value),
            _ => false,
        };
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    /// <summary>Whether the index names one place from the beginning or the end; an index that counts through all places does not.</summary>
    private static bool IsFixed(IOperation index) => index.WithoutWrappers() switch
    {
        { ConstantValue: { HasValue: true, Value: int } } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue.HasValue: true } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: { } count, RightOperand.ConstantValue.HasValue: true } => CountTests.IsCount(count),
        _ => false,
    };

    /// <summary>Whether the body asks if there is exactly one image.</summary>
    private bool IsKnownToBeOnly(IOperation selection, IOperation? images) =>
        images?.NormalizedText() is { } source && _counted.Value[selection.ExecutableRoot()].Any(count => count.StartsWith(source, StringComparison.Ordinal));
}
