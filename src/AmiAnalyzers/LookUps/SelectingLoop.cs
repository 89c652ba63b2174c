using System.Collections.Immutable;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>A loop over images that ends at the first one that suits it, or keeps one of them.</summary>
internal static class SelectingLoop
{
    /// <summary>What the loop takes; <see langword="null"/> when it takes none or goes over something else.</summary>
    public static ImageSelection? Read(ILoopOperation loop, TypeModel type)
    {
        if (Images(loop, type) is not ({ } images, { } syntax, { } image))
        {
            return null;
        }

        var keeps = loop.Body.DescendantsAndSelf().Any(operation => operation is ISimpleAssignmentOperation assignment && Carries(assignment.Value, image) && IsOutside(assignment.Target, loop) && !IsGrowing(assignment));
        var ends = loop.Body.DescendantsAndSelf().Any(operation => operation is IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned } && Carries(returned, image) && returned.ExecutableRoot() == loop.ExecutableRoot())
            || (loop.Body.DescendantsAndSelf().OfType<IBranchOperation>().Any(branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)) && (keeps || EndsAtOnce(loop)));
        if (!keeps && !ends)
        {
            return null;
        }

        var tests = loop.Body.DescendantsAndSelf().OfType<IConditionalOperation>().Select(conditional => conditional.Condition).ToList();
        var order = ImageMembers.ReadCreation(loop.Body) ? ImageOrder.ByCreation
            : ends && !tests.Any(ImageMembers.AskForOne) ? images.Order
            : ImageOrder.Unknown;
        return new ImageSelection(loop, syntax, images.Calls, order, images.IsNarrowedByIdentity || tests.Any(ImageMembers.ReadIdentity));
    }

    /// <summary>Whether a variable that holds the picked image is what a later loop compares with the others by their creation.</summary>
    public static bool IsStartedBy(IOperation pick) =>
        HolderOf(pick) is { } newest && pick.ExecutableRoot().Descendants().OfType<ILoopOperation>().Any(loop =>
            loop.Syntax.SpanStart > pick.Syntax.SpanStart
            && ImageMembers.ReadCreation(loop.Body)
            && loop.Body.Descendants().OfType<ISimpleAssignmentOperation>().Any(assignment => Place.Of(assignment.Target) is { Path.IsEmpty: true } target && SymbolEqualityComparer.Default.Equals(target.Root, newest)));

    /// <summary>The variable that gets the picked image.</summary>
    public static ISymbol? HolderOf(IOperation pick) => pick.Ancestors().FirstOrDefault(ancestor => ancestor is not (IConversionOperation or IParenthesizedOperation or IAwaitOperation)) switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        ISimpleAssignmentOperation assignment => Place.Of(assignment.Target)?.Root,
        _ => null,
    };

    /// <summary>What the loop goes over, where that stands, and how its body calls the image of a round.</summary>
    private static (ImageSequence? Images, SyntaxNode? Syntax, Func<IOperation, bool>? Image) Images(ILoopOperation loop, TypeModel type)
    {
        switch (loop)
        {
            case IForEachLoopOperation { Locals: [var image] } each:
                return (ImageSequence.Of(each.Collection, type), each.Syntax is CommonForEachStatementSyntax statement ? statement.Expression : loop.Syntax, IsReferenceTo(image));
            case IForLoopOperation when loop.Body.Descendants().FirstOrDefault(operation => IsReadAt(operation, loop.Locals)) is { } read:
                var named = loop.Body.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(local => local.Initializer?.Value.WithoutWrappers() == read)?.Symbol;
                return (ImageSequence.Of(CollectionOf(read), type), read.Syntax, operation => IsReadAt(operation, loop.Locals) || (named is not null && IsReferenceTo(named)(operation)));
            default:
                return default;
        }
    }

    private static bool IsReadAt(IOperation operation, ImmutableArray<ILocalSymbol> indices) => operation switch
    {
        IPropertyReferenceOperation { Arguments: [{ Value: ILocalReferenceOperation at }] } => indices.Contains(at.Local, SymbolEqualityComparer.Default),
        IArrayElementReferenceOperation { Indices: [ILocalReferenceOperation at] } => indices.Contains(at.Local, SymbolEqualityComparer.Default),
        _ => false,
    };

    private static IOperation? CollectionOf(IOperation read) => read is IArrayElementReferenceOperation element ? element.ArrayReference : ((IPropertyReferenceOperation)read).Instance;

    private static Func<IOperation, bool> IsReferenceTo(ISymbol variable) =>
        operation => operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, variable);

    private static bool EndsAtOnce(ILoopOperation loop) => loop.Body is IBlockOperation { Operations: [.., var last] } && last.LeadsAway();

    /// <summary>Whether the image, or its ID, lives on in a value; its other members tell about it, and a test of it is an answer of its own.</summary>
    private static bool Carries(IOperation value, Func<IOperation, bool> isImage) => value.DescendantsAndSelf().Any(operation => isImage(operation) && IsCarried(operation));

    private static bool IsCarried(IOperation image) => image.Ancestors().FirstOrDefault(ancestor => ancestor is not (IConversionOperation or IParenthesizedOperation)) switch
    {
        IMemberReferenceOperation read => ImageMembers.IsId(read),
        IConditionalAccessOperation access => access.WhenNotNull.DescendantsAndSelf().Any(ImageMembers.IsId),
        IBinaryOperation or IIsPatternOperation => false,
        IInvocationOperation call => call.Instance.WithoutWrappers() != image,
        _ => true,
    };

    /// <summary>Whether what was there stays, as in a text that is put together.</summary>
    private static bool IsGrowing(ISimpleAssignmentOperation assignment) =>
        Place.Of(assignment.Target) is { Path.IsEmpty: true } target && assignment.Value is IBinaryOperation or IInterpolatedStringOperation
        && assignment.Value.Descendants().Any(part => Place.Of(part) is { Path.IsEmpty: true } same && SymbolEqualityComparer.Default.Equals(same.Root, target.Root));

    private static bool IsOutside(IOperation target, IOperation loop) =>
        Place.Of(target) is { Root: var root } && !root.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span) && declaration.SyntaxTree == loop.Syntax.SyntaxTree);
}
