using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>Finds where a type takes one image from what a look-up answers.</summary>
internal sealed class ImageSelectionFinder
{
    private readonly TypeModel _type;

    private ImageSelectionFinder(TypeModel type) => _type = type;

    /// <summary>The selections, in source order within each body.</summary>
    public static ImmutableArray<ImageSelection> Find(TypeModel type)
    {
        if (!type.Facts.Operations.Any(operation => ImageLookUpFinder.RequestOf(operation) is { PicksOne: false }))
        {
            return ImmutableArray<ImageSelection>.Empty;
        }

        var finder = new ImageSelectionFinder(type);
        return type.Facts.Operations.Select(finder.Read).OfType<ImageSelection>().ToImmutableArray();
    }

    private ImageSelection? Read(IOperation operation) => operation switch
    {
        IInvocationOperation call when BclCalls.IsElementPick(call.TargetMethod) => OfCall(call),
        IPropertyReferenceOperation { Arguments: [{ Value: { } index }], Instance: { } images } read when IsFixed(index) => OfIndex(read, images),
        IArrayElementReferenceOperation { Indices: [{ } index] } read when IsFixed(index) => OfIndex(read, read.ArrayReference),
        IImplicitIndexerReferenceOperation read when IsFixed(read.Argument) => OfIndex(read, read.Instance),
        IForEachLoopOperation loop => OfLoop(loop),
        _ => null,
    };

    private ImageSelection? OfCall(IInvocationOperation call)
    {
        if (ImageSequence.Of(BclCalls.Receiver(call), _type) is not { } images)
        {
            return null;
        }

        var own = ImageSequence.OrderOf(call);
        return new ImageSelection(
            call,
            call.Syntax,
            images.Calls,
            own != ImageOrder.None ? own : ImageSequence.AsksForFullName(call) ? ImageOrder.Unknown : images.Order,
            images.IsNarrowedByIdentity || (own == ImageOrder.None && ImageSequence.ReadsIdentity(call)) || IsKnownToBeOnly(call, BclCalls.Receiver(call)));
    }

    private ImageSelection? OfIndex(IOperation read, IOperation collection) =>
        ImageSequence.Of(collection, _type) is { } images
            ? new ImageSelection(read, read.Syntax, images.Calls, images.Order, images.IsNarrowedByIdentity || IsKnownToBeOnly(read, collection))
            : null;

    /// <summary>A loop that ends at the first image that suits it, or keeps one of them.</summary>
    private ImageSelection? OfLoop(IForEachLoopOperation loop)
    {
        if (loop.Locals is not [var image] || ImageSequence.Of(loop.Collection, _type) is not { } images)
        {
            return null;
        }

        var keeps = loop.Body.DescendantsAndSelf().Any(operation => operation is ISimpleAssignmentOperation assignment && Mentions(assignment.Value, image) && IsOutside(assignment.Target, loop));
        var ends = loop.Body.DescendantsAndSelf().Any(operation => operation is IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned } && Mentions(returned, image))
            || (loop.Body.DescendantsAndSelf().OfType<IBranchOperation>().Any(branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)) && (keeps || EndsAtOnce(loop)));
        if (!keeps && !ends)
        {
            return null;
        }

        var tests = loop.Body.DescendantsAndSelf().OfType<IConditionalOperation>().Select(conditional => conditional.Condition).ToList();
        var order = ImageMembers.ReadCreation(loop.Body) ? ImageOrder.ByCreation
            : ends && !tests.Any(ImageMembers.AskForFullName) ? images.Order
            : ImageOrder.Unknown;
        return new ImageSelection(loop, SyntaxOf(loop), images.Calls, order, images.IsNarrowedByIdentity || tests.Any(ImageMembers.ReadIdentity));
    }

    private static SyntaxNode SyntaxOf(IForEachLoopOperation loop) => loop.Syntax is CommonForEachStatementSyntax statement ? statement.Expression : loop.Syntax;

    private static bool EndsAtOnce(IForEachLoopOperation loop) => loop.Body is IBlockOperation { Operations: [.., var last] } && last.LeadsAway();

    private static bool Mentions(IOperation value, ISymbol variable) =>
        value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, variable));

    private static bool IsOutside(IOperation target, IOperation loop) =>
        Place.Of(target) is { Root: var root } && !root.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span) && declaration.SyntaxTree == loop.Syntax.SyntaxTree);

    /// <summary>Whether the index names one place from the beginning or the end; an index that counts through all places does not.</summary>
    private static bool IsFixed(IOperation index) => index.WithoutWrappers() switch
    {
        { ConstantValue: { HasValue: true, Value: int } } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue.HasValue: true } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: { } count, RightOperand.ConstantValue.HasValue: true } => IsCount(count),
        _ => false,
    };

    /// <summary>Whether the body asks if there is exactly one image.</summary>
    private static bool IsKnownToBeOnly(IOperation selection, IOperation? images)
    {
        if (images is null)
        {
            return false;
        }

        var source = images.NormalizedText();
        return selection.ExecutableRoot().DescendantsAndSelf().OfType<IBinaryOperation>().Any(comparison =>
            AsksForOne(comparison) && IsCount(comparison.LeftOperand) && comparison.LeftOperand.NormalizedText().StartsWith(source, StringComparison.Ordinal));
    }

    private static bool AsksForOne(IBinaryOperation comparison) => (comparison.OperatorKind, comparison.RightOperand.ConstantValue) switch
    {
        (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual, { HasValue: true, Value: 1 }) => true,
        (BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual, { HasValue: true, Value: 2 }) => true,
        _ => false,
    };

    private static bool IsCount(IOperation operation) => operation.WithoutWrappers() switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } => true,
        IInvocationOperation { TargetMethod.Name: "Count" } => true,
        _ => false,
    };
}
