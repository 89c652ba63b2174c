using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.LookUps;

/// <summary>
/// Reads the pattern of a name that the code puts together. A <c>?</c> stands for what it does not spell: other than <c>*</c>, it says nothing at the beginning, where
/// a prefix of one's own may come.
/// </summary>
internal static class SpeltPattern
{
    private const string Unknown = "?";

    /// <summary>The pattern, or <see langword="null"/> where no part of it is spelt.</summary>
    public static string? Of(IOperation name) => TextOf(name) is var text && text.Trim('*', '?').Length > 0 ? text : null;

    private static string TextOf(IOperation? part) => part.WithoutWrappers() switch
    {
        { } whole when whole.ConstantText() is { } text => text,
        IInterpolatedStringOperation interpolated => string.Concat(interpolated.Parts.Select(TextOf)),
        IInterpolatedStringTextOperation text => TextOf(text.Text),
        IInterpolationOperation { FormatString: null, Alignment: null } hole => TextOf(hole.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => TextOf(sum.LeftOperand) + TextOf(sum.RightOperand),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String, Parameters: [{ Name: "format" }, ..] } } call
            when call.Arguments[0].Value.ConstantText() is { } format => format.Split('{')[0] + Unknown,
        _ => Unknown,
    };
}
