using AmiAnalyzers.CodeFixes.Editing;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace AmiAnalyzers.CodeFixes.Architecture;

/// <summary>Writes another instance type in the form in which the present one stands.</summary>
internal static class InstanceTypeEdit
{
    /// <summary>The new expression; <see langword="null"/> for a form that cannot carry it.</summary>
    public static ExpressionSyntax? For(ExpressionSyntax written, SemanticModel model, string type) => written switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => Literals.Replace(literal, type),
        InvocationExpressionSyntax call => Composed(call, model, type),
        MemberAccessExpressionSyntax or IdentifierNameSyntax when model.GetSymbolInfo(written).Symbol is { IsStatic: true, ContainingType: { } constants } symbol
            && MemberIds.Of(symbol) is { } id && InstanceTypeMembers.TypeOf(id) is not null => Constant(written, constants, type),
        _ => null,
    };

    private static ExpressionSyntax? Constant(ExpressionSyntax written, INamedTypeSymbol constants, string type)
    {
        if (constants.GetMembers().FirstOrDefault(member => member.IsStatic && MemberIds.Of(member) is { } id && InstanceTypeMembers.TypeOf(id) == type) is { } member)
        {
            return Names.Replace(written, member.Name);
        }

        // An SDK that has no constant for the type takes its name all the same.
        return written is MemberAccessExpressionSyntax access && constants.InstanceConstructors.Any(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.SpecialType: SpecialType.System_String }] })
            ? SyntaxFactory.ParseExpression($"new {access.Expression}({SymbolDisplay.FormatLiteral(type, quote: true)})").WithTriviaFrom(written)
            : null;
    }

    private static InvocationExpressionSyntax? Composed(InvocationExpressionSyntax call, SemanticModel model, string type)
    {
        var family = InstanceTypeCatalog.Find(type)?.Family;
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is MemberAccessExpressionSyntax or IdentifierNameSyntax
                && model.GetSymbolInfo(argument.Expression).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } classes } written
                && MemberIds.Of(written) is { } id && InstanceTypeMembers.FamilyOf(id) is { } present
                && family is not null && ClassFor(family, classes, written.Name == InstanceTypeCatalog.CdkClassOf(present)) is { } member)
            {
                return call.ReplaceNode(argument.Expression, Names.Replace(argument.Expression, member));
            }
        }

        return null;
    }

    /// <summary>The member for a family, in the naming style of the present one (<c>T3</c> or <c>BURSTABLE3</c>) where it exists.</summary>
    private static string? ClassFor(string family, INamedTypeSymbol classes, bool isShort)
    {
        var members = classes.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && MemberIds.Of(field) is { } id && InstanceTypeMembers.FamilyOf(id) == family)
            .Select(field => field.Name)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        return members.FirstOrDefault(name => name == InstanceTypeCatalog.CdkClassOf(family) == isShort) ?? members.FirstOrDefault();
    }
}
