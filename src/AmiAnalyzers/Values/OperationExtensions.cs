using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>Small questions about operations that Roslyn does not answer in one word.</summary>
internal static class OperationExtensions
{
    /// <summary>The operand below parentheses, conversions and the null-forgiving operator.</summary>
    public static IOperation? WithoutWrappers(this IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }:
                    return function;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The access <c>a?.b</c> whose <c>a</c> an operation inside of <c>b</c> stands for.</summary>
    public static IConditionalAccessOperation? Accessed(this IConditionalAccessInstanceOperation instance) =>
        instance.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault(access => access.Operation.Syntax == instance.Syntax);

    /// <summary>The constant text of an operation, or <see langword="null"/>.</summary>
    public static string? ConstantText(this IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The operation and what contains it, from the inside out.</summary>
    public static IEnumerable<IOperation> Ancestors(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>The whole body around an operation, lambdas and local functions aside.</summary>
    public static IOperation Root(this IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent)
        {
            current = parent;
        }

        return current;
    }

    /// <summary>The body that runs as one piece around an operation: a lambda, a local function or the whole member.</summary>
    public static IOperation ExecutableRoot(this IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }

            current = parent;
        }

        return current;
    }

    /// <summary>The arguments of a call or creation; none for any other operation.</summary>
    public static ImmutableArray<IArgumentOperation> CallArguments(this IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The value that is written to a parameter of a call, or <see langword="null"/> when the call has no such parameter.</summary>
    public static IArgumentOperation? ArgumentFor(this ImmutableArray<IArgumentOperation> arguments, string parameterName) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameterName);

    /// <summary>The argument that fills a parameter; a delegate names its parameters as it likes, so that positions count.</summary>
    public static IArgumentOperation? ArgumentFor(this ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal);

    /// <summary>The elements of a collection expression, on every Roslyn: before 4.11 the operation has no type of its own.</summary>
    public static IEnumerable<IOperation>? CollectionExpressionElements(this IOperation operation) =>
        operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax && operation is not IConversionOperation
            ? operation.ChildOperations
            : null;

    /// <summary>File and position of a node, to tell it from others of the same text.</summary>
    public static string PositionText(this SyntaxNode syntax) => syntax.SyntaxTree.FilePath + ":" + syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Text of an expression without white space, so that equal tests compare equal however they are laid out.</summary>
    public static string NormalizedText(this IOperation operation)
    {
        var text = operation.Syntax.ToString();
        return text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(character => !char.IsWhiteSpace(character))) : text;
    }

    /// <summary>Whether a branch, or the <c>else</c> that nobody wrote, is dead, because the test is a constant.</summary>
    public static bool NeverTakes(this IConditionalOperation choice, IOperation? branch) =>
        choice.Condition.ConstantValue is { HasValue: true, Value: bool outcome } && branch == (outcome ? choice.WhenFalse : choice.WhenTrue);

    /// <summary>Whether control never comes out at the end of a statement or expression.</summary>
    public static bool LeadsAway(this IOperation operation) => LeadsAway(operation, TraceBudget.Nesting);

    /// <summary>Whether so much surrounds an operation that its place in the flow is not worth telling.</summary>
    public static bool IsNestedTooDeep(this IOperation operation)
    {
        var depth = 0;
        for (var parent = operation.Parent; parent is not null && depth <= TraceBudget.Nesting; parent = parent.Parent)
        {
            depth++;
        }

        return depth > TraceBudget.Nesting;
    }

    private static bool LeadsAway(IOperation? operation, int nesting) => nesting > 0 && operation.WithoutWrappers() switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation statement => LeadsAway(statement.Operation, nesting - 1),
        IBlockOperation block => AnyLeadsAway(block.Operations, nesting - 1),
        IUsingOperation scope => LeadsAway(scope.Body, nesting - 1),
        ILockOperation scope => LeadsAway(scope.Body, nesting - 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => LeadsAway(choice.WhenTrue, nesting - 1) && LeadsAway(otherwise, nesting - 1),
        _ => false,
    };

    private static bool AnyLeadsAway(ImmutableArray<IOperation> statements, int nesting) => statements.Any(statement => LeadsAway(statement, nesting));
}
