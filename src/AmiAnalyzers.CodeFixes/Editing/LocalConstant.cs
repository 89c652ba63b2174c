using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Editing;

/// <summary>Local constants whose value is looked up from now on.</summary>
internal static class LocalConstant
{
    /// <summary>Makes a variable of the local constant around a place, if that declares no other.</summary>
    public static void Open(CodePlace place, EditPlan plan)
    {
        if (Of(place) is { } declaration)
        {
            plan.Replace(place.Document, TextSpan.FromBounds(declaration.Modifiers[0].SpanStart, declaration.Declaration.SpanStart), "");
        }
    }

    /// <summary>The declaration of the local constant whose value stands at a place.</summary>
    public static LocalDeclarationStatementSyntax? Of(CodePlace place) =>
        place.Node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { IsConst: true, Declaration.Variables.Count: 1 } declaration ? declaration : null;
}
