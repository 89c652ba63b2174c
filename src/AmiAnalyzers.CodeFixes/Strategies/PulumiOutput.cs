using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Strategies;

/// <summary>Places where Pulumi takes an output as well as a text.</summary>
internal static class PulumiOutput
{
    private const string Input = "Pulumi.Input", Output = "Pulumi.Output", Create = "Create", Configured = "configured";

    /// <summary>What gives way to an output: the text, or the call that makes an output of it.</summary>
    public static CodePlace Replaced(CodePlace text) =>
        text.Node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call } && text.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: Create } method && method.ContainingType.Is(Output)
            ? text.At(call)
            : text;

    /// <summary>
    /// Plans what must change around an expression so that an output can take its place: a fallback after <c>??</c> becomes a choice that its target types, a
    /// text variable on the way holds an input. <see langword="false"/> where nothing but a text will do.
    /// </summary>
    public static bool TryMakeRoom(CodePlace place, TypeModel type, LookUpContext context, EditPlan plan)
    {
        var whole = (ExpressionSyntax)place.Node;
        var needsTarget = false;
        while (Around(whole, place, context, plan) is { } outer)
        {
            needsTarget |= outer is not ParenthesizedExpressionSyntax;
            whole = outer;
        }

        return IsTaken(whole, place.Model)
            || whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration } variable }
                && place.Model.GetDeclaredSymbol(variable) is ILocalSymbol local
                && type.Facts.WritesTo(local).Count == 1
                && type.Facts.ReferencesTo(local).All(read => read.Syntax is ExpressionSyntax expression && IsTaken(expression, place.Model))
                && TryRetype(declaration, needsTarget, place, plan);
    }

    /// <summary>The expression around one that may be its value; <see langword="null"/> where there is none.</summary>
    private static ExpressionSyntax? Around(ExpressionSyntax value, CodePlace place, LookUpContext context, EditPlan plan)
    {
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax outer:
                return outer;
            case ConditionalExpressionSyntax outer when value != outer.Condition:
                return outer;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax outer } arm when value == arm.Expression:
                return outer;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } outer when value == outer.Right:
                var name = context.FreeName(Configured, place, plan);
                plan.Replace(place.Document, outer.OperatorToken.Span, $"is {{ }} {name} ? {name} :");
                return outer;
            default:
                return null;
        }
    }

    /// <summary>Whether what takes an expression takes an output: an input, an output, or an object as the outputs of a stack are.</summary>
    private static bool IsTaken(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).ConvertedType is { } target && (target.SpecialType == SpecialType.System_Object || target.Is(Input) || target.Is(Output));

    private static bool TryRetype(VariableDeclarationSyntax declaration, bool needsTarget, CodePlace place, EditPlan plan)
    {
        if (declaration.Type.IsVar && !needsTarget)
        {
            return true;
        }

        if (place.FindType(Input + "`1") is not { } input)
        {
            return false;
        }

        plan.Replace(place.Document, TextSpan.FromBounds(declaration.Parent!.GetFirstToken().SpanStart, declaration.Type.Span.End), place.Name(input, plan) + "<string>");
        return true;
    }
}
