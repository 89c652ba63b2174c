using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace AmiAnalyzers.LaunchSites;

/// <summary>Whether a variable gets its value from outside of the analysed type.</summary>
internal static class OuterValues
{
    /// <summary>Whether code elsewhere passes the argument: the parameter of a member that others can call, or that nothing in sight calls.</summary>
    public static bool ArriveBy(IParameterSymbol parameter, TypeFacts facts) => parameter.ContainingSymbol is IMethodSymbol method && method.MethodKind switch
    {
        MethodKind.LambdaMethod or MethodKind.LocalFunction => false,
        _ => method.DeclaredAccessibility != Accessibility.Private || (facts.CallsOf(method).Count == 0 && !facts.IsUsedAsDelegate(method)),
    };

    /// <summary>Whether the type itself never gives the member a value and others do: by a setter, an attribute or generated code.</summary>
    public static bool ArriveIn(ISymbol member, TypeFacts facts) =>
        facts.Declares(member)
        && facts.InitializerOf(member).WithoutWrappers() is null or { ConstantValue: { HasValue: true, Value: null } }
        && facts.WritesTo(member.OriginalDefinition).Count == 0
        && (member.GetAttributes().Length > 0 || member is IPropertySymbol { SetMethod.DeclaredAccessibility: not Accessibility.Private } or IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private });
}
