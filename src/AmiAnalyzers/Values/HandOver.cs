using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Values;

/// <summary>An object in a place is given to a call, which may change it.</summary>
/// <param name="Place">Where the object is kept.</param>
/// <param name="Call">The call or creation.</param>
/// <param name="Argument">The argument that is the object.</param>
internal readonly record struct HandOver(Place Place, IOperation Call, IArgumentOperation Argument)
{
    /// <summary>What is called.</summary>
    public IMethodSymbol? Callee => Call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>
    /// Whether the callee belongs to a library that only reads what it is given: the base class library, or the vendor of the object itself.
    /// Source code and other libraries may do anything.
    /// </summary>
    public bool IsToReader =>
        Callee is { MethodKind: not MethodKind.DelegateInvoke } callee
        && callee.DeclaringSyntaxReferences.IsEmpty
        && RootNamespace(callee.ContainingNamespace) is { } vendor
        && (vendor is nameof(System) or nameof(Microsoft) || vendor == RootNamespace(Argument.Value.WithoutWrappers()?.Type?.ContainingNamespace));

    private static string? RootNamespace(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: false } ? space.Name : null;
    }
}
